import type { Database } from '#db/client.ts';
import type { HostLocks } from '#db/host-locks.ts';
import { advanceDispatch, type DispatchRow, listWaiting } from '#db/queries/wire-dispatches.ts';
import {
  findHost,
  insertPoll,
  listDueOrigins,
  listDueSources,
  makeDue,
  type PolledSource,
  updateSourceState,
  upsertHost,
} from '#db/queries/wire-sources.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import type { FileStore } from '#lib/file-store.ts';
import { machineActor } from '#newsroom/actor.ts';
import type { HostGate } from './fetch/polite-fetch.ts';
import { checkDispatch } from './pipeline/check-dispatch.ts';
import { extractDispatch } from './pipeline/extract-dispatch.ts';
import { askVanished } from './pipeline/follow-vanished.ts';
import type { Machines } from './pipeline/machines.ts';
import { noMachines } from './pipeline/no-machines.ts';
import { subscribeSource } from './pipeline/subscribe.ts';
import { translateDispatch } from './pipeline/translate-dispatch.ts';
import { type Desk, fileWaiting, pollSource, recogniseDispatches, stop, storeAnswer } from './pipeline.ts';
import type { PollReport } from './read-answer.ts';

/** How the wire runs in this process. */
export type WireOptions = {
  db: Database;
  locks: HostLocks;
  /** Address of our site, where whoever is asked finds out who asks. */
  siteUrl: string;
  allowedHosts: readonly string[];
  /** Where pictures are kept; none are copied where nothing is said. */
  store?: FileStore;
  /** What translates and judges; none where nothing is said. */
  machines?: Machines;
  /** Milliseconds between two requests to one server; a second where nothing is said. */
  pause?: number;
  /** Is told what became of each poll. */
  report?: (source: PolledSource, poll: PollReport) => void;
  /** Is told of what nobody expected. */
  complain?: (source: PolledSource, fault: unknown) => void;
};

const wire = machineActor('wire');
const minute = 60_000;

/** The servers whose sources have something to be done now. */
export async function dueHosts(db: Database): Promise<string[]> {
  return listDueOrigins(db, wire);
}

/**
 * Does what is due for the sources of one server, one after the other: polls them, then takes what waits through its
 * stages. Whoever is second to a server leaves it to the first, in this process or another. One bad source or dispatch
 * stops nothing else. `only` limits it to one source.
 */
export async function workHost(options: WireOptions, host: string, only: string | null = null): Promise<void> {
  if (!(await options.locks.take(`work ${host}`))) return;
  try {
    const desk = openDesk(options);
    const worked = new Set<string>();
    // What became due meanwhile, because somebody asks for it now or a hub spoke, found this server taken.
    const listMore = async () =>
      (await listDueSources(options.db, wire, host)).filter(
        ({ id }) => !worked.has(id) && (only === null || id === only),
      );
    for (let due = await listMore(); due.length > 0; due = await listMore()) {
      for (const source of due) {
        worked.add(source.id);
        await workSource(options, desk, source);
      }
    }
  } finally {
    await options.locks.giveBack(`work ${host}`);
  }
}

/** Servers that are asked side by side. Most of the time of each is the pause between two requests. */
export const mostHosts = 32;

/** Does everything that is due now, servers side by side. */
export async function runDue(options: WireOptions): Promise<void> {
  const hosts = await dueHosts(options.db);
  const lanes = Array.from({ length: Math.min(mostHosts, hosts.length) }, async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) await workHost(options, host);
  });
  await Promise.all(lanes);
}

/** Makes one source due and does what it has to be done, and nothing else; false where it could not be asked. */
export async function runSource(options: WireOptions, source: { id: string; feedUrl: string }): Promise<boolean> {
  const [host = ''] = /^[a-z]+:\/\/[^/?#]+/i.exec(source.feedUrl) ?? [];
  let isAsked = false;
  const report: WireOptions['report'] = (...poll) => {
    isAsked = true;
    options.report?.(...poll);
  };
  await makeDue(options.db, source.id);
  await workHost({ ...options, report }, host.toLowerCase(), source.id);
  return isAsked;
}

async function workSource(options: WireOptions, desk: Desk, source: PolledSource): Promise<void> {
  const { db, report, complain } = options;
  try {
    if (source.nextDueAt.getTime() <= Date.now() + clocksApart) {
      const poll = await pollSafely(options, desk, source);
      report?.(source, poll);
      // Most feeds name no hub, and only what was read anew can show one.
      if (poll.outcome === 'changed' || source.hubUrl !== null) await subscribeSource(desk, source);
    }
    await askVanished(desk, source);
    for (;;) {
      const waiting = await listWaiting(db, wire, { sourceId: source.id, limit: batch });
      if (waiting.length === 0) return;
      await workBatch(options, desk, source, waiting);
    }
  } catch (fault) {
    complain?.(source, fault);
  }
}

async function pollSafely({ complain }: WireOptions, desk: Desk, source: PolledSource): Promise<PollReport> {
  try {
    return await pollSource(desk, source);
  } catch (fault) {
    complain?.(source, fault);
    return recordPollFault(desk, source, fault);
  }
}

/** By how much our clock may be behind that of the database, in milliseconds. */
const clocksApart = 1000;

/** Dispatches that are held in memory together. */
const batch = 25;

async function workBatch(
  { complain }: WireOptions,
  desk: Desk,
  source: PolledSource,
  waiting: readonly DispatchRow[],
): Promise<void> {
  const oneByOne = async (rows: readonly DispatchRow[], work: (dispatch: DispatchRow) => Promise<void>) => {
    for (const dispatch of rows) {
      try {
        await work(dispatch);
      } catch (fault) {
        complain?.(source, fault);
        await recordFault(desk, dispatch, fault);
      }
    }
  };
  const arrived = waiting.filter(({ stage }) => stage === 'recognise');
  try {
    if (arrived.length > 0) await oneAtATime(() => recogniseDispatches(desk, source, arrived));
  } catch {
    // One of them is at fault: the others must not wait for it.
    await oneByOne(arrived, (dispatch) => recogniseDispatches(desk, source, [dispatch]));
  }
  await oneByOne(
    waiting.filter(({ stage }) => stage === 'extract'),
    (dispatch) => extractDispatch(desk, source, dispatch),
  );
  await oneByOne(
    waiting.filter(({ stage }) => stage === 'translate'),
    (dispatch) => translateDispatch(desk, source, dispatch),
  );
  await oneByOne(
    waiting.filter(({ stage }) => stage === 'check'),
    (dispatch) => checkDispatch(desk, source, dispatch),
  );
  await oneByOne(
    waiting.filter(({ stage }) => stage === 'file'),
    (dispatch) => fileWaiting(desk, dispatch),
  );
}

// The database lets one look for clusters at a time: whoever waits here holds no connection meanwhile.
let lastRecognised: Promise<unknown> = Promise.resolve();
function oneAtATime(work: () => Promise<void>): Promise<void> {
  const done = lastRecognised.then(work);
  lastRecognised = done.catch(() => {});
  return done;
}

/** A poll threw: that is a failure of the source too, so that it is not tried again at once. */
async function recordPollFault({ db }: Desk, source: PolledSource, fault: unknown): Promise<PollReport> {
  const now = new Date();
  const answer = { kind: 'failed', failure: asFault(fault), retryAt: null, status: null, bytes: 0 } as const;
  return db.transaction(async (tx) => {
    const { report, values } = await storeAnswer(tx, source, answer, now);
    await updateSourceState(tx, source.id, { ...values, lastPolledAt: now });
    await insertPoll(tx, { sourceId: source.id, at: now, milliseconds: 0, ...report });
    return report;
  });
}

function asFault(fault: unknown): WireFailure {
  return { kind: 'fault', reason: (fault instanceof Error ? fault.message : String(fault)).slice(0, 500) };
}

/** A stage threw: it is tried again later and later, and given up after five times. */
async function recordFault({ db }: Desk, { id, stage, attempts }: DispatchRow, fault: unknown): Promise<void> {
  const failure = asFault(fault);
  await db.transaction(async (tx) => {
    if (attempts + 1 >= mostAttempts) return stop(tx, { id, stage }, failure);
    const dueAt = new Date(Date.now() + 5 * minute * 2 ** attempts);
    await advanceDispatch(tx, { id, stage }, { attempts: attempts + 1, dueAt, failure });
  });
}

const mostAttempts = 5;

/** What the wire works with in this process. */
export function openDesk(options: WireOptions): Desk {
  const { db, locks, siteUrl, allowedHosts, machines = noMachines, store = null, pause = 1000 } = options;
  const userAgent = `Depeche (+${siteUrl})`;
  return { db, siteUrl, machines, store, asking: { gate: openGate(db, locks), userAgent, allowedHosts, pause } };
}

/** How long somebody waits for a server that others are asking, in milliseconds. */
const patience = 30_000;

// One request at a time to a server: within this process in the order of asking, across processes by a lock.
function openGate(db: Database, locks: HostLocks): HostGate {
  return async (origin, work) => {
    const turn = turns.get(origin) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    turns.set(origin, promise);
    await turn;
    try {
      if (!(await takeInTime(locks, `ask ${origin}`))) return 'busy';
      try {
        const record = (await findHost(db, wire, origin)) ?? { ...untouched, openAt: new Date() };
        const { outcome, record: after } = await work(record);
        await upsertHost(db, { ...after, origin });
        return outcome;
      } finally {
        await locks.giveBack(`ask ${origin}`);
      }
    } finally {
      resolve();
      if (turns.get(origin) === promise) turns.delete(origin);
    }
  };
}

const turns = new Map<string, Promise<void>>();
const untouched = { robots: null, isShut: false, robotsReadAt: null };

async function takeInTime(locks: HostLocks, name: string): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await locks.take(name)) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
