import { notFound, redirect } from 'next/navigation';
import type { PageLinks } from '#components/site/pagination.tsx';
import { type ListCursor, type ListPlace, readCursor, writeCursor } from '#db/list-cursor.ts';
import type { ListPlace as PlaceInAddress } from '#paths.ts';

/** What the address of a page of a list asks for. */
export type ListQuery = { before?: string; after?: string };

/** A page of a list, with the ways on from it. */
export type ListPage<Item> = { items: Item[]; links: PageLinks };

type List<Item> = {
  length: number;
  /** Reads at most `limit` entries, newest first. */
  read: (slice: { place: ListPlace; limit: number }) => Promise<Item[]>;
  pathOf: (place: PlaceInAddress) => string;
};

/** The place that an address asks for, as its canonical address has it; null for the first page. */
export function placeOf({ before, after }: ListQuery): PlaceInAddress {
  if (before !== undefined) return { direction: 'before', cursor: before };
  return after === undefined ? null : { direction: 'after', cursor: after };
}

/**
 * Reads the page of a list that the address asks for. What none of our pages wrote, and what lies past the end, is not
 * found. Whoever walks back to the top is led to the first page, which has one address only.
 */
export async function readListPage<Item extends ListCursor>(
  query: ListQuery,
  { length, read, pathOf }: List<Item>,
): Promise<ListPage<Item>> {
  const place = readPlace(query);
  const found = await read({ place, limit: length + 1 });
  const hasMore = found.length > length;
  if (place?.direction === 'after' && !hasMore) redirect(pathOf(null));
  if (place && found.length === 0) notFound();
  const items = place?.direction === 'after' ? found.slice(1) : found.slice(0, length);
  const link = (direction: 'before' | 'after', item: Item | undefined) =>
    item ? pathOf({ direction, cursor: writeCursor(item) }) : null;
  return {
    items,
    links: {
      older: hasMore || place?.direction === 'after' ? link('before', items.at(-1)) : null,
      newer: place ? link('after', items[0]) : null,
      newest: place ? pathOf(null) : null,
    },
  };
}

function readPlace(query: ListQuery): ListPlace {
  const place = placeOf(query);
  if (!place) return null;
  const cursor = readCursor(place.cursor);
  if (!cursor || (query.before !== undefined && query.after !== undefined)) notFound();
  return { direction: place.direction, cursor };
}
