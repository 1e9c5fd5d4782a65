import { type ListCursor, readCursor, writeCursor } from './list-cursor.ts';

/**
 * Where a page of results begins. What matches is ranked some hundreds of articles at a time, the newest first: `top` is
 * the moment and the id below which those begin, `after` the place among them after which the page begins, or null.
 */
export type SearchCursor = { top: ListCursor; after: { score: number; id: string } | null };

const longestScore = 9;

/** A cursor as it stands in an address. */
export function writeSearchCursor({ top, after }: SearchCursor): string {
  return after ? `${writeCursor(top)}.${after.score.toString(36)}-${after.id}` : writeCursor(top);
}

/** Reads a cursor from an address; null for what none of our pages wrote. */
export function readSearchCursor(text: string): SearchCursor | null {
  const [start = '', place, ...rest] = text.split('.');
  const top = readCursor(start);
  if (!top || rest.length > 0) return null;
  if (place === undefined) return { top, after: null };
  // The place has the form of a cursor, with a score for a time.
  const after = readCursor(place);
  const score = after?.publishedAt.getTime() ?? Number.NaN;
  return after && score < 10 ** longestScore ? { top, after: { score, id: after.id } } : null;
}
