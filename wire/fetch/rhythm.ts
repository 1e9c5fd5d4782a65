const shortest = 5;
const longest = 24 * 60;
const minute = 60_000;

/** The usual minutes between two items, judged by their dates: the median; null where these are too few to tell. */
export function usualGap(dates: readonly Date[]): number | null {
  const times = dates.map((date) => date.getTime()).toSorted((one, other) => other - one);
  const gaps = times.slice(1).map((time, at) => ((times[at] ?? time) - time) / minute);
  if (gaps.length < 4) return null;
  return Math.round(gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0);
}

/** Minutes between polls: what somebody decided, else half of what lies between two items, from 5 minutes to 24 hours. */
export function rhythm(decided: number | null, gap: number | null): number {
  return decided ?? (gap === null ? 30 : Math.min(longest, Math.max(shortest, Math.round(gap / 2))));
}

/** Minutes until the next try after failures in a row: twice as long after each, up to 24 hours. */
export function backoff(pollMinutes: number, failures: number): number {
  return Math.min(longest, pollMinutes * 2 ** Math.min(12, Math.max(0, failures - 1)));
}

/**
 * Since when a source has been silent for longer than its rhythm explains: eight times the usual gap, at least six hours
 * (newsrooms sleep) and at most two weeks. Null while nothing is unusual.
 */
export function silentSince(lastItem: Date | null, gap: number | null, now: Date): Date | null {
  if (lastItem === null || gap === null) return null;
  const patience = Math.min(14 * 24 * 60, Math.max(6 * 60, gap * 8)) * minute;
  const since = new Date(lastItem.getTime() + patience);
  return since <= now ? since : null;
}

/** When a server wants to be asked again (RFC 9110, section 10.2.3): a day from now at most; null where it says nothing. */
export function retryAfter(header: string | undefined, now: Date): Date | null {
  const text = header?.trim() ?? '';
  const time = /^\d+$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time) || text === '') return null;
  return new Date(Math.min(Math.max(time, now.getTime()), now.getTime() + longest * minute));
}
