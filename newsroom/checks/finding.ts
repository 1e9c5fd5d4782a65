import type { ArticleContent } from '../article-content.ts';

/** Where in an article something is: a field, or a block of the text by its number from 0. */
export type Place = { kind: 'field'; field: keyof ArticleContent } | { kind: 'block'; index: number };

/** Something that should be looked at before readers see the article. */
export type Finding = {
  /** Its stable name, a key of the messages. */
  check: string;
  /** Whether the article can't be published so, or only should not. */
  level: 'blocks' | 'warns';
  place: Place;
  /** What it is about: a number, or some words of the text; may be empty. */
  subject: string;
};
