import type { ListCursor } from './queries/published-lists.ts';

/** A cursor as it stands in an address: milliseconds since 1970 in base 36, then the id. */
export function writeCursor({ publishedAt, id }: ListCursor): string {
  return `${publishedAt.getTime().toString(36)}-${id}`;
}

/** Reads a cursor from an address; null for what none of our pages wrote. */
export function readCursor(text: string): ListCursor | null {
  const match = /^([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text);
  const [, time, id] = match ?? [];
  if (!time || !id) return null;
  const publishedAt = new Date(Number.parseInt(time, 36));
  return Number.isNaN(publishedAt.getTime()) ? null : { publishedAt, id };
}
