import type { Database, Transaction } from '#db/client.ts';
import {
  advanceDispatch,
  type DispatchRow,
  insertArrivals,
  insertCluster,
  insertDispatchEvents,
  insertNames,
  listAlike,
  listKnownNames,
  listLocales,
  lockClusters,
  reopenDispatch,
  touchCluster,
  updateDispatch,
} from '#db/queries/wire-dispatches.ts';
import { findSourceForPoll, insertPoll, type PolledSource, updateSourceState } from '#db/queries/wire-sources.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import { documentToText } from '#document/to-text.ts';
import { machineActor } from '#newsroom/actor.ts';
import { fileDispatch, localeFor } from '#newsroom/file-dispatch.ts';
import { effectiveLicence, keepWithin, licenceOf } from '#newsroom/source-licence.ts';
import { type Asking, feedHeaders, politeFetch } from './fetch/polite-fetch.ts';
import { readSiteRights } from './fetch/read-site-rights.ts';
import { backoff, rhythm, silentSince } from './fetch/rhythm.ts';
import { type PollPlan, planPoll, readPulse, seenItems } from './plan-poll.ts';
import { type FeedAnswer, readFeedAnswer } from './read-answer.ts';
import { eventSignature, similarity } from './recognise/event-signature.ts';
import { candidateNames } from './recognise/recognise-items.ts';

/** What the wire works with. */
export type Desk = { db: Database; asking: Asking };

/** What became of a poll; `later` where the server wants to be asked at another time, or somebody else was first. */
export type PollReport =
  | { outcome: 'changed'; items: number; newItems: number; changedItems: number }
  | { outcome: 'unchanged' }
  | { outcome: 'later' }
  | { outcome: 'failed'; failure: WireFailure };

const wire = machineActor('wire');
const minute = 60_000;

/**
 * Asks a source for what is new: poll, read, recognise. What came of it is stored in one transaction, the items together
 * with what the next conditional request asks by, so that a process killed at any moment has stored all or nothing.
 */
export async function pollSource({ db, asking }: Desk, source: PolledSource): Promise<PollReport> {
  const begun = new Date();
  const answered = await politeFetch(source.feedUrl ?? '', feedHeaders(source), asking);
  if (!answered.ok && answered.error.kind === 'host_closed') {
    const nextDueAt = answered.error.until;
    await db.transaction((tx) => updateSourceState(tx, source.id, { nextDueAt }));
    return { outcome: 'later' };
  }
  const answer = readFeedAnswer(answered, source.feedDigest, begun);
  const headers = answered.ok ? answered.value.headers : {};
  const rights = answered.ok ? await readSiteRights(answered.value, source, asking) : {};
  return db.transaction(async (tx) => {
    const before = await findSourceForPoll(tx, wire, source.id);
    // Somebody else asked meanwhile, or the source is gone: what they stored is at least as new.
    if (!before || before.lastPolledAt?.getTime() !== source.lastPolledAt?.getTime()) return { outcome: 'later' };
    const known = { ...before, ...rights };
    const { report, values } = await storeAnswer(tx, known, answer, begun);
    const { etag = null, 'last-modified': lastModified = null } = headers;
    const validators = answer.kind === 'feed' ? { etag, lastModified } : {};
    await updateSourceState(tx, source.id, { ...rights, ...validators, ...values, lastPolledAt: begun });
    const { status, bytes } = answer;
    const milliseconds = Date.now() - begun.getTime();
    await insertPoll(tx, { sourceId: source.id, at: begun, status, bytes, milliseconds, ...report });
    return report;
  });
}

/** A poll threw: that is a failure of the source too, so that it is not tried again at once. */
export async function recordPollFault({ db }: Desk, source: PolledSource, fault: unknown): Promise<PollReport> {
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

type Stored = { report: Exclude<PollReport, { outcome: 'later' }>; values: Parameters<typeof updateSourceState>[2] };

async function storeAnswer(tx: Transaction, source: PolledSource, answer: FeedAnswer, now: Date): Promise<Stored> {
  const next = (minutes: number) => new Date(now.getTime() + minutes * minute);
  if (answer.kind === 'failed') {
    const { failure, retryAt } = answer;
    const failuresInARow = source.failuresInARow + 1;
    const later = next(backoff(source.pollMinutes, failuresInARow));
    const nextDueAt = retryAt && retryAt > later ? retryAt : later;
    return { report: { outcome: 'failed', failure }, values: { lastFailure: failure, failuresInARow, nextDueAt } };
  }
  const well = { lastSuccessAt: now, failuresInARow: 0, lastFailure: null, feedDigest: answer.digest };
  if (answer.kind === 'unchanged') {
    const silence = silentSince(source.lastItemAt, source.usualGapMinutes, now);
    const values = { ...well, silentSince: silence, nextDueAt: next(source.pollMinutes) };
    return { report: { outcome: 'unchanged' }, values };
  }
  const { feed } = answer;
  const items = seenItems(feed);
  const { policy, because } = effectiveLicence(licenceOf(source), now);
  const keep: Parameters<typeof planPoll>[2]['keep'] = (text, language) => keepWithin(policy, text, language);
  const known = await listKnownNames(tx, wire, source.id, candidateNames(items));
  const plan = planPoll(items, known, { ...source, keep }, now);
  await storePlan(tx, source.id, plan, { licence: policy, because });
  const pulse = readPulse(feed, now);
  const pollMinutes = rhythm(source.rhythmMinutes, pulse.usualGapMinutes);
  const { identityPolicy, arrivals, changes } = plan;
  return {
    report: { outcome: 'changed', items: items.length, newItems: arrivals.length, changedItems: changes.length },
    values: {
      ...well,
      ...pulse,
      identityPolicy,
      pollMinutes,
      nextDueAt: next(pollMinutes),
      hubUrl: feed.hubs[0] ?? null,
      hubTopic: feed.self,
    },
  };
}

type Under = { licence: PolledSource['licencePolicy']; because: string | null };

async function storePlan(tx: Transaction, sourceId: string, plan: PollPlan, under: Under): Promise<void> {
  const kept = { licenceUsed: under.licence };
  const rows = plan.arrivals.map(({ identity, said, isTooOld }) => ({
    ...said,
    ...kept,
    sourceId,
    identity,
    stage: 'recognise' as const,
    status: isTooOld ? ('set_aside' as const) : ('waiting' as const),
    failure: isTooOld ? { kind: 'too_old' } : null,
  }));
  const ids = await insertArrivals(tx, rows);
  const arrived = plan.arrivals.flatMap((arrival) => {
    const dispatchId = ids.get(arrival.identity);
    return dispatchId === undefined ? [] : [{ ...arrival, dispatchId }];
  });
  const names = arrived.flatMap(({ dispatchId, names: all }) => all.map((name) => ({ dispatchId, name })));
  await insertNames(
    tx,
    [...names, ...plan.names].map((named) => ({ ...named, sourceId })),
  );
  for (const { dispatchId, said } of plan.changes) await reopenDispatch(tx, dispatchId, { ...said, ...kept });
  await insertDispatchEvents(tx, [
    ...arrived.map(({ dispatchId, isTooOld }) => ({
      dispatchId,
      happened: isTooOld ? 'set-aside' : 'arrived',
      details: isTooOld ? { kind: 'too_old' } : under,
    })),
    ...plan.changes.map(({ dispatchId, change, said }) => ({
      dispatchId,
      happened: `${change}-changed`,
      details: { headline: said.headline },
    })),
  ]);
}

/** Takes dispatches that arrived through recognising: which event are they of, and which stage comes next? */
export async function recogniseDispatches(
  { db }: Desk,
  source: PolledSource,
  waiting: readonly DispatchRow[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const locales = await listLocales(tx, wire);
    await lockClusters(tx);
    for (const dispatch of waiting) {
      const event = await findEvent(tx, dispatch);
      await advanceDispatch(tx, dispatch, { ...event, ...nextStage(dispatch, source, locales) });
    }
  });
}

/** How long two sources may be apart in telling of the same event, in milliseconds. */
const sameEvent = 3 * 24 * 60 * minute;
const alike = 0.5;
/** What names fewer things says too little to be compared. */
const fewestMarks = 4;

async function findEvent(tx: Transaction, dispatch: DispatchRow) {
  const text = `${dispatch.standfirst} ${documentToText(dispatch.body)}`;
  const signature = eventSignature(dispatch.headline, text);
  const strongest = [...signature].toSorted(([, one], [, other]) => other - one).slice(0, 24);
  const own = { eventMarks: strongest.map(([mark]) => mark), eventWeights: strongest.map(([, weight]) => weight) };
  if (strongest.length < fewestMarks) return own;
  const since = new Date(Date.now() - sameEvent);
  const found = await listAlike(tx, wire, { sourceId: dispatch.sourceId, marks: own.eventMarks, since });
  const [best] = found
    .map((row) => ({
      row,
      score: similarity(signature, new Map(row.marks.map((mark, at) => [mark, row.weights[at] ?? 0]))),
    }))
    .toSorted((one, other) => other.score - one.score);
  if (!best || best.score < alike) return own;
  const { id, clusterId: theirs, headline, language } = best.row;
  const clusterId = theirs ?? (await insertCluster(tx, { headline, language }));
  if (theirs === null) await updateDispatch(tx, id, { clusterId });
  else await touchCluster(tx, theirs, new Date());
  const details = { clusterId, score: Math.round(best.score * 100) / 100, like: id };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened: 'same-event', details }]);
  return { ...own, clusterId };
}

/** Which stage comes after recognising and extracting. */
function nextStage(dispatch: DispatchRow, source: PolledSource, locales: readonly string[]) {
  const aside = (stage: DispatchRow['stage'], kind: string) => ({
    stage,
    status: 'set_aside' as const,
    failure: { kind } as WireFailure | null, // widened: what goes on waits for nothing
  });
  if (localeFor(dispatch.language, locales) === null) return aside('translate', 'awaits_translation');
  if (source.filing === 'hold') return aside('file', 'held');
  return { stage: 'file' as const, status: 'waiting' as const, failure: null };
}

/** Files a dispatch as a draft. What can't be filed says why and waits for a person. */
export async function fileWaiting({ db }: Desk, { id, stage }: DispatchRow): Promise<void> {
  const filed = await fileDispatch(db, wire, { dispatchId: id });
  if (filed.ok || filed.error.kind === 'not_ready') return;
  const { error } = filed;
  await db.transaction((tx) => stop(tx, { id, stage }, { kind: error.kind }));
}

/** A stage threw: it is tried again later and later, and given up after five times. */
export async function recordFault({ db }: Desk, { id, stage, attempts }: DispatchRow, fault: unknown): Promise<void> {
  const failure = asFault(fault);
  await db.transaction(async (tx) => {
    if (attempts + 1 >= mostAttempts) return stop(tx, { id, stage }, failure);
    const dueAt = new Date(Date.now() + 5 * minute * 2 ** attempts);
    await advanceDispatch(tx, { id, stage }, { attempts: attempts + 1, dueAt, failure });
  });
}

const mostAttempts = 5;

async function stop(tx: Transaction, dispatch: Pick<DispatchRow, 'id' | 'stage'>, failure: WireFailure): Promise<void> {
  if (!(await advanceDispatch(tx, dispatch, { status: 'failed', failure }))) return;
  const details = { stage: dispatch.stage, ...failure };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened: 'failed', details }]);
}
