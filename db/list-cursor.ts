/** An entry of a list: when it appeared, and which of those that appeared then. */
export type ListCursor = { publishedAt: Date; id: string };

/** Which page of a list: what is older than an entry (`before`) or newer (`after`); null for the first page. */
export type ListPlace = { direction: 'before' | 'after'; cursor: ListCursor } | null;

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
