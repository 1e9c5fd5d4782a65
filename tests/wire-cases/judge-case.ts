import { listCases, type WireCase } from './case-files.ts';
import { differencesOf } from './differences.ts';
import { readFeedCase } from './read-feed-case.ts';
import { readPageCase } from './read-page-case.ts';

/** What cases are of. */
export const subjects = ['feeds', 'pages'] as const;
export type Subject = (typeof subjects)[number];

/** How a source is read today, as an expectation tells it. */
export const readCase = { feeds: readFeedCase, pages: readPageCase };

/** Every part in which what is read differs from what must be. */
export function judgeCase(subject: Subject, { bytes, expected }: WireCase): string[] {
  return differencesOf(expected.read, readCase[subject](bytes, expected));
}

/** The cases of feeds or of pages by their kind of trouble. */
export function casesByKind(subject: Subject): [kind: string, cases: WireCase[]][] {
  return [...Map.groupBy(listCases(subject), ({ kind }) => kind)];
}
