import { isPublicHost } from '#lib/public-address.ts';

/** The hub of a feed, and the address by which the hub knows the feed (WebSub, section 4); null where it has none. */
export type Hub = { hubUrl: string | null; hubTopic: string | null };

/** What is remembered of a subscription. */
export type Subscription = Hub & {
  hubAskedAt: Date | null;
  hubLeaseUntil: Date | null;
  hubFailure: { kind: string } | null;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** For how long a subscription is asked, in seconds. */
export const wantedLease = 10 * 24 * 60 * 60;

/** The hub that an answer names: in its `Link` headers, else in the feed. Without a name of its own the feed has its address. */
export function hubOf(
  { link, address }: { link: string | string[] | undefined; address: string },
  feed: { hubs: readonly string[]; self: string | null },
): Hub {
  const headers = readLinks([link ?? ''].flat().join(', '), address);
  const hubUrl = headers.get('hub') ?? feed.hubs[0] ?? null;
  if (hubUrl === null || !/^https?:/i.test(hubUrl)) return { hubUrl: null, hubTopic: null };
  const topic = headers.get('self') ?? feed.self ?? address;
  return { hubUrl, hubTopic: /^https?:/i.test(topic) ? topic : address };
}

/** What changes of a source whose feed names another hub or another name of its own: it begins anew. Nothing where it does not. */
export function hubChange(known: Hub, { hubUrl, hubTopic }: Hub) {
  if (known.hubUrl === hubUrl && known.hubTopic === hubTopic) return {};
  return { hubUrl, hubTopic, hubSecret: null, hubCallback: null, hubLeaseUntil: null, hubFailure: null };
}

/** When a source is due again of which its hub told us while it was asked: what is new may have come just after. */
export function toldMeanwhile({ hubToldAt }: { hubToldAt: Date | null }, begun: Date): { nextDueAt?: Date } {
  return hubToldAt !== null && hubToldAt > begun ? { nextDueAt: new Date(begun.getTime() + minute) } : {};
}

const longestHeader = 8000;

// RFC 8288, section 3: the first link of each relation.
function readLinks(header: string, base: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, target = '', parameters = ''] of header.slice(0, longestHeader).matchAll(/<([^<>]*)>([^<>]*)/g)) {
    const [, quoted, bare = ''] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? [];
    if (!URL.canParse(target.trim(), base)) continue;
    for (const relation of (quoted ?? bare).toLowerCase().split(/\s+/)) {
      if (!found.has(relation)) found.set(relation, new URL(target.trim(), base).href);
    }
  }
  return found;
}

/**
 * Whether a hub is to be asked for a subscription now: where there is none; in the last quarter of one that there is, so that
 * it goes on. What a hub refused is asked again after a week, what went wrong after six hours, and nothing twice within an hour.
 */
export function mayAskHub({ hubUrl, hubTopic, hubAskedAt, ...known }: Subscription, now: Date): boolean {
  if (hubUrl === null || hubTopic === null) return false;
  if (hubAskedAt === null) return true;
  const { hubLeaseUntil, hubFailure } = known;
  const isRunning = hubLeaseUntil !== null && hubLeaseUntil > now;
  if (isRunning && renewalOf(hubLeaseUntil, hubAskedAt) > now) return false;
  const pause = hubFailure === null ? hour : refusals.has(hubFailure.kind) ? 7 * day : 6 * hour;
  return now.getTime() - hubAskedAt.getTime() >= pause;
}

const refusals: ReadonlySet<string> = new Set(['hub_refused', 'hub_denied']);

function renewalOf(until: Date, askedAt: Date): Date {
  return new Date(until.getTime() - Math.max(10 * minute, (until.getTime() - askedAt.getTime()) / 4));
}

/** Whether a hub could reach us: at an address that is public, or since it is one of ours. */
export function canHubReach(siteUrl: string, hubUrl: string, allowedHosts: readonly string[]): boolean {
  const { hostname, port, protocol } = new URL(hubUrl);
  return isPublicHost(siteUrl) || allowedHosts.includes(`${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`);
}

/**
 * When a feed is looked at next, `minutes` being its rhythm. While its hub tells us of what is new, a look is for what the
 * hub forgets: six times as seldom, but once a day, and in time to go on with the subscription.
 */
export function nextLook(
  { hubLeaseUntil, hubAskedAt, rhythmMinutes }: Pick<Subscription, 'hubLeaseUntil' | 'hubAskedAt'> & Decided,
  minutes: number,
  now: Date,
): Date {
  const usual = new Date(now.getTime() + minutes * minute);
  if (rhythmMinutes !== null || hubLeaseUntil === null || hubAskedAt === null || hubLeaseUntil <= now) return usual;
  const seldom = new Date(now.getTime() + Math.min(day, 6 * minutes * minute));
  const renewal = renewalOf(hubLeaseUntil, hubAskedAt);
  if (renewal >= seldom) return seldom;
  return renewal > usual ? renewal : usual;
}

type Decided = { rhythmMinutes: number | null };
