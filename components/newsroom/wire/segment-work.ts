/** What can be done with one sentence of the open dispatch. */
export type SegmentWork = {
  confirm: () => void;
  edit: () => void;
  repair: () => void;
  keepName: (name: string) => void;
  /** Says whether the server has it. */
  save: (text: string) => Promise<boolean>;
  leave: () => void;
};
