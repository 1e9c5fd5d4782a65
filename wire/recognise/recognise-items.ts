import { type Identified, type IdentityPolicy, namesOf } from './identity.ts';

/** An item of a feed, and the digests of what it says. */
export type SeenItem = Identified & { headlineDigest: string; textDigest: string };

/** A dispatch of the same source that has one of the names of an item. */
export type KnownDispatch = { dispatchId: string; name: string; headlineDigest: string; textDigest: string };

/** What became of an item since it was seen last. */
export type ItemNews<Item extends SeenItem> = {
  item: Item;
  /** Null where it was never seen. */
  dispatchId: string | null;
  change: 'new' | 'same' | 'headline' | 'text';
  /** Names under which the source's item is to be known from now on, the best one first. */
  names: string[];
};

type Named<Item> = { item: Item; id: string | null; link: string | null; headline: string };

/**
 * Tells which items of a feed are new, which are known and whether these changed. Order means nothing; an item that a feed
 * repeats counts once. `known` holds what is known under any of the names that {@link candidateNames} gives.
 *
 * The policy says which name decides; while it is null, both id and address do. Whatever it is, ids that changed all at
 * once, and a known address with a known headline or text, are the item that was there before: a source that moves to
 * another program must not send everything again.
 */
export function recogniseItems<Item extends SeenItem>(
  items: readonly Item[],
  known: readonly KnownDispatch[],
  policy: IdentityPolicy | null,
): ItemNews<Item>[] {
  const named = withoutRepeats(items);
  const byName = new Map(known.map((dispatch) => [dispatch.name, dispatch]));
  const haveIdsChanged = didIdsChange(named, byName);
  const taken = new Map<string, SeenItem>();
  const news = new Map<Item, ItemNews<Item>>();
  const settle = (entry: Named<Item>, dispatch: KnownDispatch | undefined) => {
    if (dispatch && taken.has(dispatch.dispatchId)) return;
    if (dispatch) taken.set(dispatch.dispatchId, entry.item);
    news.set(entry.item, {
      item: entry.item,
      dispatchId: dispatch?.dispatchId ?? null,
      change: dispatch ? compare(dispatch, entry.item) : 'new',
      names: namesBy(entry, policy),
    });
  };
  const decided = (entry: Named<Item>, name: string | null) => {
    const dispatch = name === null ? undefined : byName.get(name);
    if (!news.has(entry.item) && dispatch) settle(entry, dispatch);
  };
  const [first, second] = policy === 'link' ? (['link', 'id'] as const) : (['id', 'link'] as const);
  if (policy !== 'headline') {
    for (const entry of named) decided(entry, entry[first]);
    for (const entry of named) {
      const dispatch = byName.get(entry[second] ?? '');
      const counts = policy === null || haveIdsChanged || entry[first] === null || says(dispatch, entry.item);
      if (counts) decided(entry, entry[second]);
    }
  }
  for (const entry of named) {
    if (namesBy(entry, policy).includes(entry.headline)) decided(entry, entry.headline);
    if (!news.has(entry.item)) settle(entry, undefined);
  }
  return named.flatMap(({ item }) => news.get(item) ?? []);
}

/** Every name of these items that a dispatch may be known under. */
export function candidateNames(items: readonly Identified[]): string[] {
  return [...new Set(items.flatMap((item) => Object.values(namesOf(item)).filter((name) => name !== null)))];
}

function namesBy({ id, link, headline }: Named<unknown>, policy: IdentityPolicy | null): string[] {
  const names = (policy === 'link' ? [link, id] : policy === 'headline' ? [] : [id, link]).filter(
    (name) => name !== null,
  );
  return names.length > 0 ? names : [headline];
}

function says(dispatch: KnownDispatch | undefined, item: SeenItem): boolean {
  return dispatch !== undefined && compare(dispatch, item) !== 'text';
}

function compare(before: KnownDispatch, now: SeenItem): 'same' | 'headline' | 'text' {
  if (before.textDigest !== now.textDigest) return 'text';
  return before.headlineDigest === now.headlineDigest ? 'same' : 'headline';
}

function didIdsChange(named: readonly Named<unknown>[], byName: ReadonlyMap<string, unknown>): boolean {
  const withBoth = named.filter(({ id, link }) => id !== null && link !== null);
  const isKnown = (name: string | null) => name !== null && byName.has(name);
  if (withBoth.some(({ id }) => isKnown(id))) return false;
  return withBoth.filter(({ link }) => isKnown(link)).length * 2 >= Math.max(1, withBoth.length);
}

// The same item twice has the same two names, or one of them and the same headline. A name that different items share
// (the address of the front page, an id that a template repeats) names none of them.
function withoutRepeats<Item extends SeenItem>(items: readonly Item[]): Named<Item>[] {
  const kept: Named<Item>[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const names = namesOf(item);
    const { id, link, headline } = names;
    const marks = [
      id && link && `both ${id} ${link}`,
      id && `id ${id} ${item.headlineDigest}`,
      link && `link ${link} ${item.headlineDigest}`,
      !id && !link && headline,
    ].filter((mark) => typeof mark === 'string');
    if (marks.some((mark) => seen.has(mark))) continue;
    for (const mark of marks) seen.add(mark);
    kept.push({ item, ...names });
  }
  const shared = (read: (entry: Named<Item>) => string | null) => {
    const counts = new Map<string | null, number>();
    for (const entry of kept) counts.set(read(entry), (counts.get(read(entry)) ?? 0) + 1);
    return (name: string | null) => name !== null && (counts.get(name) ?? 0) > 1;
  };
  const [isSharedId, isSharedLink] = [shared(({ id }) => id), shared(({ link }) => link)];
  return kept.map((entry) => ({
    ...entry,
    id: isSharedId(entry.id) ? null : entry.id,
    link: isSharedLink(entry.link) ? null : entry.link,
  }));
}
