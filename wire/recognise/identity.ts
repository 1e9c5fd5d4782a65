import { createHash } from 'node:crypto';

/** How a source's items are told apart: by the id that it gives them, by their address, or by headline and day. */
export type IdentityPolicy = 'id' | 'link' | 'headline';

/** What recognising an item needs to know of it. */
export type Identified = { id: string | null; link: string | null; title: string; published: Date | null };

// What mail programs, social networks and analytics append; it changes with each fetch and means nothing.
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|source|src|cmpid?|ns_\w+|at_(?:medium|campaign|custom\d)|xtor|rss|ftag|partner|amp)$/i;

/**
 * The name under which an item is known for ever. The policy's own field where the item has it, else the next best: a feed
 * that gives no ids today may give some tomorrow, so what stands in for a missing field is marked as what it is.
 */
export function identityOf(item: Identified, policy: IdentityPolicy): string {
  const { id, link, headline } = namesOf(item);
  const order = { id: [id, link], link: [link, id], headline: [] }[policy];
  return order.find((name) => name !== null) ?? headline;
}

/** Every name that an item could be known by, marked as what it is. */
export function namesOf(item: Identified): { id: string | null; link: string | null; headline: string } {
  const day = item.published?.toISOString().slice(0, 10) ?? '';
  return {
    id: item.id?.trim() ? `id:${item.id.trim().slice(0, longestName)}` : null,
    link: item.link ? `link:${plainAddress(item.link).slice(0, longestName)}` : null,
    headline: `headline:${digest(`${foldText(item.title)} ${day}`)}`,
  };
}

// What an index of Postgres can hold, in characters of up to four bytes.
const longestName = 600;

/**
 * The policy that fits a source, judged by two fetches of its feed: ids that stay with their addresses are good names; ids
 * that change, or that several items share, are not.
 */
export function choosePolicy(before: readonly Identified[], after: readonly Identified[]): IdentityPolicy {
  const all = [...before, ...after];
  const ids = after.flatMap(({ id }) => (id ? [id] : []));
  const links = after.flatMap(({ link }) => (link ? [plainAddress(link)] : []));
  const areDistinct = (names: readonly string[]) =>
    names.length === after.length && new Set(names).size === names.length;
  const idsByLink = new Map<string, Set<string>>();
  for (const { id, link } of all) {
    if (!id || !link) continue;
    const known = idsByLink.get(plainAddress(link)) ?? new Set();
    idsByLink.set(plainAddress(link), known.add(id));
  }
  const doIdsStay = [...idsByLink.values()].every((known) => known.size === 1);
  if (areDistinct(ids) && doIdsStay) return 'id';
  return areDistinct(links) ? 'link' : 'headline';
}

/** An address without what changes nothing: tracking parameters, fragment, `www.`, the difference of http and https. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (trackers.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '') || '/';
  return `${url.host.replace(/^www\.|^m\.|^amp\./, '')}${path}${url.search}`;
}

/** A text for comparing: lower case, without accents, signs and repeated blanks. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A short name for a text of any length. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
