import type { EngineError } from '../engine.ts';

/** What an HTTP status says of an engine (RFC 9110, section 15); `body` gives the reason in the server's own words. */
export function errorOfStatus(status: number, retryAfter: string | null, body: string): EngineError {
  const reason = `${status} ${body.replace(/\s+/g, ' ').slice(0, 200)}`.trim();
  const pause = readRetryAfter(retryAfter);
  if (status === 429 || (status === 503 && pause !== null)) return { kind: 'rate_limited', retryAfter: pause, reason };
  if ([401, 403, 407].includes(status)) return { kind: 'denied', reason };
  // 456 is DeepL's own for an allowance that is used up.
  if ([402, 456].includes(status)) return { kind: 'quota', reason };
  if (status === 404) return { kind: 'denied', reason: `${reason} (is the address right?)` };
  if (status >= 400 && status < 500) return { kind: 'refused', reason };
  return { kind: 'unreachable', reason };
}

// RFC 9110, section 10.2.3: seconds, or a date. In milliseconds.
function readRetryAfter(value: string | null): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const pause = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(pause) ? Math.max(0, pause) : null;
}
