/** In place of an article that is gone. */
export type WithdrawnMessages = {
  title: string;
  on(when: string): string;
  bySource(source: string, when: string): string;
};

/** What changed in an article since it appeared. */
export type ChangeMessages = {
  title(count: number): string;
  updated(when: string): string;
  source(when: string): string;
} & Record<'removed' | 'added', string>;
