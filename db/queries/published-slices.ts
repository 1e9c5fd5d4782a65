import type { Sql } from '../client.ts';
import type { ListPlace } from '../list-cursor.ts';

/** How much of a list is wanted, and from where on. */
export type ListSlice = { place?: ListPlace; limit: number };

/** Names of the columns that a list is ordered by, newest first. */
type Order = { date: string; id: string };

/**
 * Keyset pagination: the condition of a slice, to stand behind `where …`. It is a range of the index that the list is
 * read from, so a deep page costs what the first one costs.
 */
export const inSlice = (sql: Sql, place: ListPlace | undefined, { date, id }: Order) => {
  if (!place) return sql``;
  const { publishedAt, id: ownId } = place.cursor;
  if (place.direction === 'before') return sql`and (${sql(date)}, ${sql(id)}) < (${publishedAt}, ${ownId}::uuid)`;
  // A cursor has milliseconds, the database has microseconds: its own entry may seem to be newer than itself.
  return sql`and (${sql(date)}, ${sql(id)}) > (${publishedAt}, ${ownId}::uuid) and ${sql(id)} <> ${ownId}::uuid`;
};

/** The order in which a slice is taken: those next to the cursor come first. */
export const nearestFirst = (sql: Sql, place: ListPlace | undefined, { date, id }: Order) =>
  place?.direction === 'after'
    ? sql`order by ${sql(date)}, ${sql(id)}`
    : sql`order by ${sql(date)} desc, ${sql(id)} desc`;
