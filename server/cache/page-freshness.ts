/** Whether the database tells us of changes, as far as we know. */
export type Listening = 'ready' | 'lost';

/** The rules of time of the page cache, in milliseconds where they are times. */
export const timing = {
  /** How long a page is served without asking again, when it does not name a shorter age. */
  timeToLive: 60_000,
  /** How long after that it is still served while it is being replaced. */
  staleWindow: 300_000,
  /** How long a page that is known to be outdated is still served while it is being replaced. */
  grace: 500,
  /** The least time between the beginnings of two renders of one address. */
  shortestInterval: 250,
  /** How many outdated pages are rendered again without being asked for. */
  mostReplacedAtOnce: 16,
  /** How many readers' renders may wait before the next reader is turned away. */
  mostWaiting: 1000,
  /** How long a render is waited for before an old page is better, while nobody can tell that it is old. */
  patience: 2000,
  /** After how long a hit counts for half. */
  heatHalfLife: 60_000,
} as const;

type Dated = { freshUntil: number; endsAt: number; invalidatedAt: number | null; hasFailed: boolean };

/** `fresh`: serve it. `stale`: serve it and replace it. `spent`: replace it and wait. */
export type Standing = 'fresh' | 'stale' | 'spent';

/** Whether a kept page may still be shown at `now`. */
export function standingOf(entry: Dated, now: number, listening: Listening): Standing {
  if (listening === 'lost' || entry.hasFailed || now > entry.endsAt) return 'spent';
  if (entry.invalidatedAt !== null) return now <= entry.invalidatedAt + timing.grace ? 'stale' : 'spent';
  return now < entry.freshUntil ? 'fresh' : 'stale';
}

/**
 * Until when a page whose render began at `beganAt` is fresh, and when it can't be shown at all. A page that named its
 * age (in seconds) said when it changes: past that it is as outdated as an invalidated one.
 */
export function lifeOf(beganAt: number, maxAge: number | null): { freshUntil: number; endsAt: number } {
  const expiresAt = beganAt + timing.timeToLive;
  const changesAt = maxAge === null ? Number.POSITIVE_INFINITY : beganAt + maxAge * 1000;
  return {
    freshUntil: Math.min(expiresAt, changesAt),
    endsAt: Math.min(expiresAt + timing.staleWindow, changesAt + timing.grace),
  };
}

/** Whether what was just rendered may be shown at `now` to a reader who came at `arrivedAt`. */
export function isServable(
  rendering: { beganAt: number; invalidatedAt: number | null },
  arrivedAt: number,
  now: number,
  listening: Listening,
): boolean {
  if (rendering.beganAt >= arrivedAt) return true;
  if (listening === 'lost') return now <= rendering.beganAt + timing.grace;
  return rendering.invalidatedAt === null || now <= rendering.invalidatedAt + timing.grace;
}
