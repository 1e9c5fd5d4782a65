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
  lockClusters,
  reopenDispatch,
  touchCluster,
  updateDispatch,
} from '#db/queries/wire-dispatches.ts';
import { findSourceForPoll, insertPoll, type PolledSource, updateSourceState } from '#db/queries/wire-sources.ts';
import { listTargets } from '#db/queries/wire-translations.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import { documentToText } from '#document/to-text.ts';
import type { FileStore } from '#lib/file-store.ts';
import { shareMemory } from '#lib/share-memory.ts';
import { machineActor } from '#newsroom/actor.ts';
import { fileDispatch } from '#newsroom/file-dispatch.ts';
import { effectiveLicence, keepWithin, licenceOf } from '#newsroom/source-licence.ts';
import { hubChange, nextLook, toldMeanwhile } from './fetch/hub.ts';
import { type Asking, feedHeaders, politeFetch } from './fetch/polite-fetch.ts';
import { readSiteRights } from './fetch/read-site-rights.ts';
import { backoff, rhythm, silentSince } from './fetch/rhythm.ts';
import { noteVanished } from './pipeline/follow-vanished.ts';
import type { Machines } from './pipeline/machines.ts';
import { nextStage } from './pipeline/next-stage.ts';
import { type PollPlan, planPoll, pollEvents, readPulse, seenItems } from './plan-poll.ts';
import { type FeedAnswer, type PollReport, readFeedAnswer } from './read-answer.ts';
import { wantsPage } from './read-page.ts';
import { matchEvent, storedSignature } from './recognise/match-event.ts';
import { candidateNames } from './recognise/recognise-items.ts';

/** What the wire works with; without a store for media no picture is copied. */
export type Desk = { db: Database; asking: Asking; siteUrl: string; machines: Machines; store: FileStore | null };

const wire = machineActor('wire');
const minute = 60_000;
/** Bytes of answers that are read side by side: what is read out of them takes twenty times as much. */
const share = shareMemory(16 * 1024 * 1024);

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
  const rights = answered.ok ? await readSiteRights(answered.value, source, asking) : {};
  const bytes = answered.ok ? answered.value.body.length : 0;
  return share(bytes, () => storePoll(db, source, { answered, rights, begun }));
}

type Polled = {
  answered: Awaited<ReturnType<typeof politeFetch>>;
  rights: Partial<Awaited<ReturnType<typeof readSiteRights>>>;
  begun: Date;
};

async function storePoll(db: Database, source: PolledSource, { answered, rights, begun }: Polled): Promise<PollReport> {
  const answer = readFeedAnswer(answered, source, begun);
  const { etag = null, 'last-modified': lastModified = null } = answered.ok ? answered.value.headers : {};
  return db.transaction(async (tx) => {
    const before = await findSourceForPoll(tx, wire, source.id);
    // Somebody else asked meanwhile, or the source is gone: what they stored is at least as new.
    if (!before || before.lastPolledAt?.getTime() !== source.lastPolledAt?.getTime()) return { outcome: 'later' };
    const known = { ...before, ...rights };
    const { report, values } = await storeAnswer(tx, known, answer, begun);
    const read = answer.kind === 'feed' ? { etag, lastModified, ...hubChange(before, answer.hub) } : {};
    const told = { ...toldMeanwhile(before, begun), lastPolledAt: begun };
    await updateSourceState(tx, source.id, { ...rights, ...read, ...values, ...told });
    const { status, bytes } = answer;
    const milliseconds = Date.now() - begun.getTime();
    await insertPoll(tx, { sourceId: source.id, at: begun, status, bytes, milliseconds, ...report });
    return report;
  });
}

type Stored = { report: Exclude<PollReport, { outcome: 'later' }>; values: Parameters<typeof updateSourceState>[2] };

/** Stores what became of a poll but for the row of its source, of which it answers the new values. */
export async function storeAnswer(
  tx: Transaction,
  source: PolledSource,
  answer: FeedAnswer,
  now: Date,
): Promise<Stored> {
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
    const values = { ...well, silentSince: silence, nextDueAt: nextLook(source, source.pollMinutes, now) };
    return { report: { outcome: 'unchanged' }, values };
  }
  const { feed } = answer;
  const items = seenItems(feed);
  const { policy, because } = effectiveLicence(licenceOf(source), now);
  const keep: Parameters<typeof planPoll>[2]['keep'] = (text, language) => keepWithin(policy, text, language);
  const known = await listKnownNames(tx, wire, source.id, candidateNames(items));
  const plan = planPoll(items, known, { ...source, keep }, now);
  await storePlan(tx, source.id, plan, { licence: policy, because });
  await noteVanished(tx, source.id, [...new Set(known.map(({ dispatchId }) => dispatchId))], now);
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
      nextDueAt: nextLook(source, pollMinutes, now),
    },
  };
}

type Under = { licence: PolledSource['licencePolicy']; because: string | null };

async function storePlan(tx: Transaction, sourceId: string, plan: PollPlan, under: Under): Promise<void> {
  const kept = { licenceUsed: under.licence, isFromPage: false };
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
  const named = [...names, ...plan.names].map((name) => ({ ...name, sourceId }));
  await insertNames(tx, named);
  for (const { dispatchId, said } of plan.changes) await reopenDispatch(tx, dispatchId, { ...said, ...kept });
  await insertDispatchEvents(tx, pollEvents(arrived, plan.changes, under));
}

/** Takes dispatches that arrived through recognising: which event are they of, and which stage comes next? */
export async function recogniseDispatches(
  { db }: Desk,
  source: PolledSource,
  waiting: readonly DispatchRow[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const editions = await listTargets(tx, wire);
    await lockClusters(tx);
    for (const dispatch of waiting) {
      const event = await findEvent(tx, dispatch);
      const next = wantsPage(dispatch, source.homepage)
        ? ({ stage: 'extract' } as const)
        : nextStage(dispatch, source, editions);
      await advanceDispatch(tx, dispatch, { ...event, ...next });
    }
  });
}

/** How long two sources may be apart in telling of the same event, in milliseconds. */
const sameEvent = 3 * 24 * 60 * minute;

async function findEvent(tx: Transaction, dispatch: DispatchRow) {
  const text = `${dispatch.standfirst} ${documentToText(dispatch.body)}`;
  const { isComparable, marks, weights } = storedSignature(dispatch.headline, text);
  const own = { eventMarks: marks, eventWeights: weights };
  if (!isComparable) return own;
  const since = new Date(Date.now() - sameEvent);
  const candidates = await listAlike(tx, wire, { sourceId: dispatch.sourceId, marks, since });
  const match = matchEvent({ marks, weights }, candidates);
  if (!match) return own;
  const { id, clusterId: theirs, headline, language } = match.candidate;
  const clusterId = theirs ?? (await insertCluster(tx, { headline, language }));
  if (theirs === null) await updateDispatch(tx, id, { clusterId });
  else await touchCluster(tx, theirs, new Date());
  const details = { clusterId, score: Math.round(match.score * 100) / 100, like: id };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened: 'same-event', details }]);
  return { ...own, clusterId };
}

/** Files a dispatch as a draft. What can't be filed says why and waits for a person. */
export async function fileWaiting({ db }: Desk, { id, stage }: DispatchRow): Promise<void> {
  const filed = await fileDispatch(db, wire, { dispatchId: id });
  if (filed.ok || filed.error.kind === 'not_ready') return;
  const { error } = filed;
  await db.transaction(async (tx) => {
    // Less, or something else, may be used than was translated: that is translated now.
    if (error.kind === 'outdated_translation') await advanceDispatch(tx, { id, stage }, { stage: 'translate' });
    else await stop(tx, { id, stage }, { kind: error.kind });
  });
}

/** Gives a dispatch up at its stage, and says why. */
export async function stop(
  tx: Transaction,
  dispatch: Pick<DispatchRow, 'id' | 'stage'>,
  failure: WireFailure,
): Promise<void> {
  if (!(await advanceDispatch(tx, dispatch, { status: 'failed', failure }))) return;
  const details = { stage: dispatch.stage, ...failure };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened: 'failed', details }]);
}
