import { err, type Result } from '#lib/result.ts';
import { type FetchError, type Fetched, fetchSafely, redirectOf } from '#lib/safe-fetch.ts';
import { retryAfter } from './rhythm.ts';
import { type Robots, readRobots } from './robots.ts';

/** What is remembered of a server between two requests. */
export type HostRecord = {
  /** No request before this. */
  openAt: Date;
  robots: string | null;
  isShut: boolean;
  robotsReadAt: Date | null;
};

/** Lets nobody else ask `origin` while `work` does, in this process or another, and keeps what `work` learned of it. */
export type HostGate = <T>(
  origin: string,
  work: (record: HostRecord) => Promise<{ outcome: T; record: HostRecord }>,
) => Promise<T | 'busy'>;

/** Who asks, and how. */
export type Asking = {
  gate: HostGate;
  userAgent: string;
  /** Hosts with ports that may be asked although they are not public. */
  allowedHosts: readonly string[];
  /** Milliseconds between two requests to a server that asks for no longer pause. */
  pause: number;
};

/** Why a polite request brought nothing. */
export type PoliteError =
  | FetchError
  | { kind: 'robots_refuse'; address: string }
  | { kind: 'robots_unreadable'; address: string }
  /** The server wants to be asked later, or somebody else is asking it. */
  | { kind: 'host_closed'; address: string; until: Date };

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;
/** A pause that is worth sitting out, in milliseconds. */
const patience = 61_000;

const mostServers = 5;

/**
 * Fetches an address as its server asks to be treated: robots.txt is read once a day and obeyed, one request at a time with
 * a pause after it, and nothing before the time that `Retry-After` named. A redirect to another server is followed as that
 * one asks to be treated. Never throws.
 */
export async function politeFetch(
  address: string,
  headers: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<Result<Fetched, PoliteError>> {
  let current = address;
  for (let server = 0; server < mostServers; server += 1) {
    const answered = await askServer(current, headers, asking);
    const next = answered.ok ? redirectOf(answered.value) : null;
    if (next === null) return answered;
    current = next;
  }
  return err({ kind: 'too_many_redirects', address: current });
}

async function askServer(
  address: string,
  headers: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<Result<Fetched, PoliteError>> {
  if (!URL.canParse(address)) return err({ kind: 'bad_address', address });
  const url = new URL(address);
  const answered = await asking.gate<Result<Fetched, PoliteError>>(url.origin, async (before) => {
    if (before.openAt.getTime() - Date.now() > patience) {
      return { outcome: err({ kind: 'host_closed', address, until: before.openAt } as const), record: before };
    }
    await sleepUntil(before.openAt);
    const record = await withRobots(url.origin, before, asking);
    const robots = readRobots(record.robots ?? '');
    const refused = refusal(url, record, robots);
    if (refused) return { outcome: err(refused), record };
    const fetched = await ask(address, headers, asking, true);
    return { outcome: fetched, record: { ...record, openAt: nextOpening(fetched, robots, asking) } };
  });
  return answered === 'busy' ? err({ kind: 'host_closed', address, until: new Date(Date.now() + 60_000) }) : answered;
}

function refusal(url: URL, record: HostRecord, robots: Robots): PoliteError | null {
  if (record.isShut) return { kind: 'robots_unreadable', address: `${url.origin}/robots.txt` };
  return robots.allows(url.pathname + url.search) ? null : { kind: 'robots_refuse', address: url.href };
}

// RFC 9309, section 2.3.1: what is not there forbids nothing; what can't be read forbids everything, until it can.
async function withRobots(origin: string, record: HostRecord, asking: Asking): Promise<HostRecord> {
  const age = record.robotsReadAt ? Date.now() - record.robotsReadAt.getTime() : Number.POSITIVE_INFINITY;
  if (age < (record.isShut ? hour : day)) return record;
  const fetched = await ask(`${origin}/robots.txt`, {}, asking);
  const robotsReadAt = new Date();
  const status = fetched.ok ? fetched.value.status : 0;
  if (fetched.ok && status === 200) {
    return { ...record, robots: fetched.value.body.toString('utf8').replaceAll('\0', ''), isShut: false, robotsReadAt };
  }
  if (status >= 400 && status < 500) return { ...record, robots: null, isShut: false, robotsReadAt };
  // A server that does not answer at all says so itself when it is asked for what we want.
  if (!fetched.ok) return { ...record, isShut: false };
  return { ...record, isShut: record.robots === null, robotsReadAt };
}

function ask(
  address: string,
  headers: Readonly<Record<string, string>>,
  { userAgent, allowedHosts }: Asking,
  staysAtOrigin = false,
) {
  const options = { headers: { 'user-agent': userAgent, ...headers }, allowedHosts, staysAtOrigin };
  return inTurn(() => fetchSafely(address, options));
}

function nextOpening(fetched: Result<Fetched, FetchError>, robots: Robots, { pause }: Asking): Date {
  const now = new Date();
  const usual = new Date(now.getTime() + Math.max(pause, (robots.pauseSeconds ?? 0) * 1000));
  if (!fetched.ok || ![429, 503].includes(fetched.value.status)) return usual;
  const asked = retryAfter(fetched.value.headers['retry-after'], now) ?? new Date(now.getTime() + 5 * 60_000);
  return asked > usual ? asked : usual;
}

async function sleepUntil(time: Date): Promise<void> {
  const wait = time.getTime() - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

// An answer may take 15 MiB: only so many are held at a time, however many servers are asked.
const mostAtOnce = 16;
const queue: (() => void)[] = [];
let running = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => queue.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Headers of a request for a feed that only wants to know what is new (RFC 9110, section 13). */
export function feedHeaders(known: { etag: string | null; lastModified: string | null }): Record<string, string> {
  return {
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    ...(known.etag !== null && { 'if-none-match': known.etag }),
    ...(known.lastModified !== null && { 'if-modified-since': known.lastModified }),
  };
}
