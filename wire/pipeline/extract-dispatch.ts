import type { Transaction } from '#db/client.ts';
import {
  advanceDispatch,
  type DispatchRow,
  insertDispatchEvents,
  listKnownPages,
} from '#db/queries/wire-dispatches.ts';
import { type PolledSource, updateSourceState } from '#db/queries/wire-sources.ts';
import { listTargets } from '#db/queries/wire-translations.ts';
import { listArticlesOfDispatch } from '#db/queries/wire-vanished.ts';
import { machineActor } from '#newsroom/actor.ts';
import { type EffectiveLicence, effectiveLicence, keepWithin, licenceOf } from '#newsroom/source-licence.ts';
import { settlePictures } from '../extract/settle-pictures.ts';
import { politeFetch } from '../fetch/polite-fetch.ts';
import type { Desk } from '../pipeline.ts';
import { isAlarming, type KnownPage, type PageAnswer, pageHeaders, pageValues, readPageAnswer } from '../read-page.ts';
import { type CopiedPictures, copyPictures } from './copy-pictures.ts';
import { nextStage } from './next-stage.ts';
import { holdWithdrawals, mustHold, withdrawDispatch } from './withdraw-dispatch.ts';

const wire = machineActor('wire');
const minute = 60_000;
const mostTries = 3;

/**
 * Reads the page of a dispatch for its whole text and its pictures. Where that can't be had (for the moment: three times),
 * the dispatch goes on with what the feed said; where the page is gone, so is the dispatch.
 */
export async function extractDispatch(desk: Desk, source: PolledSource, dispatch: DispatchRow): Promise<void> {
  const { db, asking } = desk;
  const page = await politeFetch(dispatch.url, pageHeaders, asking);
  if (!page.ok && page.error.kind === 'host_closed') {
    const dueAt = page.error.until;
    await db.transaction((tx) => advanceDispatch(tx, dispatch, { dueAt }));
    return;
  }
  const known = await listKnownPages<KnownPage>(db, wire, source.id);
  const answer = readPageAnswer(page, source.selectors, known);
  if (answer.kind !== 'article') {
    await db.transaction((tx) => storeFailure(tx, source, dispatch, answer));
    return;
  }
  // A page may reserve what its feed did not.
  const licence = effectiveLicence({ ...licenceOf(source), stated: answer.rights }, new Date());
  const { pictures } = answer.article;
  const copied = await copyPictures(desk, source, dispatch, { pictures, policy: licence.policy });
  await db.transaction((tx) => storePage(tx, source, dispatch, { answer, known, licence, copied }));
}

async function storeFailure(
  tx: Transaction,
  source: PolledSource,
  dispatch: DispatchRow,
  answer: Exclude<PageAnswer, { kind: 'article' }>,
): Promise<void> {
  const note = (happened: string) =>
    insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened, details: answer.failure }]);
  const now = new Date();
  const { length: articles } = await listArticlesOfDispatch(tx, wire, dispatch.id);
  const isHeld = answer.kind === 'gone' && articles > 0 && (await mustHold(tx, source, 1, now));
  if (answer.kind === 'gone' && !isHeld) {
    if (await advanceDispatch(tx, dispatch, { status: 'set_aside', vanishedAt: dispatch.vanishedAt ?? now }))
      await withdrawDispatch(tx, source, dispatch.id, answer.failure, now);
    return;
  }
  if (isHeld) await holdWithdrawals(tx, source, [dispatch.id], now);
  const attempts = dispatch.attempts + 1;
  if (answer.kind === 'failed' && answer.isPassing && attempts < mostTries) {
    const dueAt = new Date(now.getTime() + 10 * minute * attempts);
    await advanceDispatch(tx, dispatch, { attempts, dueAt, failure: answer.failure });
    return;
  }
  const next = nextStage(dispatch, source, await listTargets(tx, wire));
  if (await advanceDispatch(tx, dispatch, { ...next, attempts: 0 })) await note('page-unread');
}

type Read = {
  answer: Extract<PageAnswer, { kind: 'article' }>;
  known: readonly KnownPage[];
  licence: EffectiveLicence;
  copied: CopiedPictures;
};

async function storePage(
  tx: Transaction,
  source: PolledSource,
  dispatch: DispatchRow,
  { answer, known, licence: { policy, because }, copied }: Read,
): Promise<void> {
  const { article, drift, usual } = answer;
  const body = settlePictures(article.document, copied.mediaFor);
  const kept = keepWithin(policy, { body, standfirst: article.standfirst }, dispatch.language);
  const values = { ...pageValues(article, dispatch), ...(policy === 'full' ? {} : kept), body: kept.body };
  const moved = await advanceDispatch(tx, dispatch, {
    ...nextStage(dispatch, source, await listTargets(tx, wire)),
    ...values,
    pictures: copied.pictures,
    licenceUsed: policy,
    isFromPage: true,
    attempts: 0,
  });
  if (!moved) return;
  const details = { licence: policy, because, drift: drift.map(({ sentence }) => sentence), pictures: copied.counted };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened: 'extracted', details }]);
  const now = new Date();
  const alarm = isAlarming(drift, known) ? { pageAlarmAt: now, pageAlarm: drift[0] } : {};
  await updateSourceState(tx, source.id, {
    usualPage: usual,
    ...(drift.length === 0 ? { pageAlarmAt: null, pageAlarm: null } : alarm),
  });
}
