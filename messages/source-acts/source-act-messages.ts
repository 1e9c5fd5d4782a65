/** In place of an article that is gone. */
export type WithdrawnMessages = {
  title: string;
  on(when: string): string;
  bySource(source: string, when: string): string;
};
