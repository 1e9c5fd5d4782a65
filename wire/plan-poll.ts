import type { ArticleDocument } from '#document/article-document.ts';
import type { Feed, FeedItem } from './feed/feed.ts';
import { type ItemText, readItemText, roughTextOf } from './feed/item-text.ts';
import { silentSince, usualGap } from './fetch/rhythm.ts';
import { fingerprintOf } from './recognise/compare-items.ts';
import { choosePolicy, type Identified, type IdentityPolicy } from './recognise/identity.ts';
import { type ItemNews, type KnownDispatch, recogniseItems, type SeenItem } from './recognise/recognise-items.ts';

/** An item of a feed with the digests by which a change is seen. */
type Seen = SeenItem & { whole: FeedItem };

type Text = { body: ArticleDocument; standfirst: string };

/** What planning needs to know of the source; `keep` cuts a text to what its licence allows. */
export type PlannedSource = {
  language: string;
  homepage: string;
  identityPolicy: IdentityPolicy | null;
  keep: (text: Text, language: string) => Text;
};

/** What a dispatch's row says of an item, whether it is new or changed. */
type Said = Text & {
  url: string;
  language: string;
  headline: string;
  byline: string;
  sourcePublishedAt: Date | null;
  sourceUpdatedAt: Date | null;
  headlineDigest: string;
  textDigest: string;
  pictures: ItemText['pictures'];
  feedStatement: {
    id: string | null;
    link: string | null;
    authors: FeedItem['authors'];
    categories: string[];
    enclosures: FeedItem['enclosures'];
  };
};

/** What is to be stored of a feed. */
export type PollPlan = {
  arrivals: { identity: string; names: string[]; isTooOld: boolean; said: Said }[];
  changes: { dispatchId: string; change: 'headline' | 'text'; said: Said }[];
  /** New names of dispatches that were known. */
  names: { dispatchId: string; name: string }[];
  identityPolicy: IdentityPolicy | null;
};

// Whoever adds a source wants its news, not its archive.
const oldest = 7 * 24 * 60 * 60_000;
/** A sitemap may name thousands: the newest of them are news. */
const mostItems = 500;

/** The items of a feed that are looked at, as recognising sees them. */
export function seenItems({ items }: Feed): Seen[] {
  const newest = items.length > mostItems ? items.toSorted((one, other) => age(other) - age(one)) : items;
  return newest.slice(0, mostItems).map((whole) => {
    const { id, link, title, published, updated } = whole;
    const { headline, text } = fingerprintOf({ title, text: roughTextOf(whole), updated });
    return { id, link, title, published, headlineDigest: headline, textDigest: text, whole };
  });
}

const age = ({ published, updated }: FeedItem) => (published ?? updated)?.getTime() ?? 0;

/** Says what is to be stored of the items of a feed, given what is known under their names. */
export function planPoll(
  items: readonly Seen[],
  known: readonly KnownDispatch[],
  source: PlannedSource,
  now: Date,
): PollPlan {
  const news = recogniseItems(items, known, source.identityPolicy);
  const knownNames = new Set(known.map(({ name }) => name));
  const plan: PollPlan = { arrivals: [], changes: [], names: [], identityPolicy: settlePolicy(news, known, source) };
  for (const { item, dispatchId, change, names } of news) {
    if (dispatchId === null) {
      const published = item.published ?? item.whole.updated;
      const isTooOld = published !== null && now.getTime() - published.getTime() > oldest;
      const identity = names.find((name) => !knownNames.has(name)) ?? `${names[0]} ${item.textDigest}`;
      plan.arrivals.push({ identity, names, isTooOld, said: say(item, source) });
      continue;
    }
    if (change === 'headline' || change === 'text') plan.changes.push({ dispatchId, change, said: say(item, source) });
    for (const name of names) if (!knownNames.has(name)) plan.names.push({ dispatchId, name });
  }
  return plan;
}

/** What happened to the dispatches of a plan that arrived or changed, `under` which licence. */
export function pollEvents(
  arrived: readonly { dispatchId: string; isTooOld: boolean }[],
  changes: PollPlan['changes'],
  under: Readonly<Record<string, unknown>>,
) {
  return [
    ...arrived.map(({ dispatchId, isTooOld }) => ({
      dispatchId,
      happened: isTooOld ? 'set-aside' : 'arrived',
      details: isTooOld ? { kind: 'too_old' } : under,
    })),
    ...changes.map(({ dispatchId, change, said }) => ({
      dispatchId,
      happened: `${change}-changed`,
      details: { headline: said.headline },
    })),
  ];
}

/** The rhythm that the dates of a feed show, and whether it has been silent for longer than that explains. */
export function readPulse({ items }: Feed, now: Date) {
  const dates = items.flatMap(({ published, updated }) => published ?? updated ?? []).filter((date) => date <= now);
  const lastItemAt = dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : null;
  const usualGapMinutes = usualGap(dates);
  return { lastItemAt, usualGapMinutes, silentSince: silentSince(lastItemAt, usualGapMinutes, now) };
}

function say({ whole, headlineDigest, textDigest }: Seen, { language: usual, homepage, keep }: PlannedSource): Said {
  const language = whole.language ?? usual;
  const { headline, byline, pictures, ...text } = readItemText(whole);
  const { id, link, authors, categories, enclosures, published, updated } = whole;
  return {
    ...keep(text, language),
    url: link ?? homepage,
    language,
    headline,
    byline,
    sourcePublishedAt: published,
    sourceUpdatedAt: updated,
    headlineDigest,
    textDigest,
    pictures,
    feedStatement: { id, link, authors, categories: categories.map(({ label, term }) => label ?? term), enclosures },
  };
}

/** Two fetches tell which names are good: that of the items which were known already, and this one. */
function settlePolicy(
  news: readonly ItemNews<Seen>[],
  known: readonly KnownDispatch[],
  { identityPolicy }: PlannedSource,
): IdentityPolicy | null {
  const again = news.filter(({ dispatchId }) => dispatchId !== null);
  if (identityPolicy !== null || again.length < 2) return identityPolicy;
  const before = again.map(({ item, dispatchId }): Identified => {
    const names = known.filter((one) => one.dispatchId === dispatchId).map(({ name }) => name);
    const named = (kind: string) => names.find((name) => name.startsWith(kind))?.slice(kind.length) ?? null;
    return { ...item, id: named('id:'), link: named('link:') };
  });
  return choosePolicy(
    before,
    news.map(({ item }) => item),
  );
}
