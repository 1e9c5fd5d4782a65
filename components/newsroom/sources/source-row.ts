/** A source in the words of the newsroom. */
export type SourceRow = {
  id: string;
  name: string;
  host: string;
  language: string;
  section: string;
  licence: string;
  rhythm: string;
  polled: string;
  next: string;
  day: string;
  state: string;
  tone: 'quiet' | 'live' | 'act';
  /** Why it is in this state, where somebody must act; else empty. */
  why: string;
};
