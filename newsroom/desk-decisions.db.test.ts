import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { anEvent, aTranslatedArticle, aTranslation } from '#tests/translation-builders.ts';
import { acceptBatch } from './accept-batch.ts';
import { acceptTranslation } from './accept-translation.ts';
import type { Actor } from './actor.ts';
import { askOtherEngine } from './ask-other-engine.ts';
import { assignTranslation } from './assign-translation.ts';
import { chooseSource } from './choose-source.ts';
import { claimTranslation } from './claim-translation.ts';
import { fingerprintTranslations } from './fingerprint-translations.ts';
import { holdTranslation } from './hold-translation.ts';
import { openTranslation } from './open-translation.ts';
import { rejectTranslation } from './reject-translation.ts';
import { undoRejection } from './undo-rejection.ts';

async function seen(db: Database, actor: Actor, translationId: string) {
  const { fingerprint } = expectOk(await openTranslation(db, actor, { translationId }));
  return { translationId, fingerprint };
}

const standOf = async (db: Database, translationId: string) => {
  const [row] = await db.$client`select decision, decision_reason as reason, state, desk_state as desk
    from wire_translations where id = ${translationId}`;
  return row;
};

test('a translator holds with a reason, and the translation stays at the desk', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const { translationId } = await aTranslatedArticle(db);
  const item = await seen(db, translator, translationId);
  const silent = await holdTranslation(db, translator, { ...item, reason: ' ' });
  expect(silent).toMatchObject({ error: { kind: 'invalid', problems: [{ reason: 'decision_unexplained' }] } });
  expectOk(await holdTranslation(db, translator, { ...item, reason: 'On attend la police.' }));
  const held = { decision: 'held', reason: 'On attend la police.', state: 'filed', desk: 'held' };
  expect(await standOf(db, translationId)).toEqual(held);
});

test('what is rejected can come back, and nobody publishes it by mistake meanwhile', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const item = await seen(db, editor, translationId);
  expect(await undoRejection(db, editor, item)).toEqual({ ok: false, error: { kind: 'not_rejected' } });
  expectOk(await rejectTranslation(db, editor, { ...item, reason: 'Faux.' }));
  expect(await standOf(db, translationId)).toMatchObject({ decision: 'rejected', state: 'refused', desk: 'refused' });
  const late = await acceptTranslation(db, editor, { ...item, withoutReview: true });
  expect(late).toMatchObject({ ok: false, error: { kind: 'stale' } });
  expectOk(await undoRejection(db, editor, item));
  expect(await standOf(db, translationId)).toEqual({ decision: null, reason: '', state: 'checked', desk: 'held' });
  expectOk(await acceptTranslation(db, editor, { ...item, withoutReview: true }));
  expect(await findArticle(db, importer, articleId)).toMatchObject({ status: 'published' });
});

test('an article that readers see is withdrawn, not rejected', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId } = await aTranslatedArticle(db, { status: 'published' });
  const refused = await rejectTranslation(db, editor, { ...(await seen(db, editor, translationId)), reason: 'Faux.' });
  expect(refused).toEqual({ ok: false, error: { kind: 'wrong_status', act: 'withdraw', status: 'published' } });
});

test('two who decide at once: one is done, the other is told, and nothing happens twice', async ({ db, sql }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  for (let time = 0; time < 10; time += 1) {
    const { translationId, articleId } = await aTranslatedArticle(db);
    const item = await seen(db, one, translationId);
    const results = await Promise.all([
      acceptTranslation(db, one, { ...item, withoutReview: true }),
      rejectTranslation(db, other, { ...item, reason: 'Faux.' }),
      acceptTranslation(db, other, { ...item, withoutReview: true }),
    ]);
    const done = results.filter(({ ok }) => ok);
    expect(done).toHaveLength(1);
    const kinds = results.flatMap((result) => (result.ok ? [] : [result.error.kind]));
    expect(kinds.every((kind) => kind === 'stale' || kind === 'claimed')).toBe(true);
    const published = await sql`select from revisions where article_id = ${articleId} and cause = 'published'`;
    expect(published).toHaveLength(results[1]?.ok ? 0 : 1);
  }
});

test('a batch publishes what trusted sources say and the gate let pass, and says of each of the others why not', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const made = [];
  for (let at = 0; at < 5; at += 1) made.push(await aTranslatedArticle(db));
  const [good, watched, doubted, changed, taken] = made;
  if (!good || !watched || !doubted || !changed || !taken) throw new Error('five were made');
  const trusted = [good, doubted, changed, taken].map(({ sourceId }) => sourceId);
  await sql`update sources set trust = 'trusted' where id in ${sql(trusted)}`;
  await sql`update wire_translations set verdict = 'hold' where id = ${doubted.translationId}`;
  const colleague = await aPerson(db, 'translator');
  expectOk(await claimTranslation(db, colleague, taken));
  const ids = made.map(({ translationId }) => translationId);
  const fingerprints = await fingerprintTranslations(db, editor, ids);
  expect(fingerprints.get(good.translationId)).toBe((await seen(db, editor, good.translationId)).fingerprint);
  await sql`update wire_segments set target = 'Autre.' where translation_id = ${changed.translationId} and position = 1`;
  const items = ids.map((translationId) => ({ translationId, fingerprint: fingerprints.get(translationId) ?? '' }));
  const outcomes = expectOk(await acceptBatch(db, editor, { items }));
  expect(outcomes.map((each) => (each.outcome === 'published' ? each.outcome : each.error.kind))).toEqual([
    'published',
    'untrusted_source',
    'unconfirmed',
    'stale',
    'claimed',
  ]);
  expect(await sql`select from reviews where article_id = ${good.articleId}`).toHaveLength(0);
  expect(await standOf(db, taken.translationId)).toMatchObject({ decision: null });
});

test('the other sources of an event are laid aside, and come back when the choice is taken back', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { clusterId, dispatches } = await anEvent(db);
  const [one, other] = dispatches;
  if (!one || !other) throw new Error('two were made');
  const choose = async (dispatchId: string | null) =>
    expectOk(await chooseSource(db, editor, { clusterId, dispatchId }));
  expect(await choose(one.dispatchId)).toEqual({ laidAside: 1, inOtherHands: 0 });
  const aside = { decision: 'rejected', reason: 'other_source_chosen', desk: 'refused' };
  expect(await standOf(db, other.translationId)).toMatchObject(aside);
  expect(await standOf(db, one.translationId)).toMatchObject({ desk: 'held' });
  const { event } = expectOk(await openTranslation(db, editor, one));
  expect(event.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  expect(await choose(other.dispatchId)).toEqual({ laidAside: 1, inOtherHands: 0 });
  expect(await standOf(db, one.translationId)).toMatchObject(aside);
  expect(await standOf(db, other.translationId)).toMatchObject({ decision: null, desk: 'held' });
  expect(await choose(null)).toEqual({ laidAside: 0, inOtherHands: 0 });
  expect(await standOf(db, one.translationId)).toMatchObject({ decision: null, desk: 'held' });
  expect(await chooseSource(db, editor, { clusterId, dispatchId: (await aTranslation(db)).dispatchId })).toMatchObject({
    error: { kind: 'not_found' },
  });
});

test('what a colleague has in hand is not laid aside behind their back', async ({ db }) => {
  const [editor, colleague] = [await aPerson(db, 'editor'), await aPerson(db, 'translator')];
  const { clusterId, dispatches } = await anEvent(db);
  const [one, other] = dispatches;
  if (!one || !other) throw new Error('two were made');
  expectOk(await claimTranslation(db, colleague, other));
  const chosen = expectOk(await chooseSource(db, editor, { clusterId, dispatchId: one.dispatchId }));
  expect(chosen).toEqual({ laidAside: 0, inOtherHands: 1 });
  expect(await standOf(db, other.translationId)).toMatchObject({ decision: null, desk: 'held' });
});

test('a translation is given to those who may translate, and to nobody else', async ({ db, sql }) => {
  const [editor, translator] = [await aPerson(db, 'editor'), await aPerson(db, 'translator')];
  const { translationId } = await aTranslation(db);
  const assign = (userId: string | null) => assignTranslation(db, editor, { translationId, userId });
  expectOk(await assign(translator.userId));
  expect(expectOk(await openTranslation(db, editor, { translationId })).assignee).toEqual({
    userId: translator.userId,
    name: translator.name,
  });
  const refused = {
    ok: false,
    error: { kind: 'invalid', problems: [{ field: 'userId', reason: 'not_a_translator' }] },
  };
  expect(await assign((await aPerson(db, 'reporter')).userId)).toEqual(refused);
  expect(await assign(crypto.randomUUID())).toEqual(refused);
  expect(await assign('whoever')).toEqual(refused);
  expectOk(await assign(null));
  expect(await sql`select from wire_translations where assigned_to is not null`).toHaveLength(0);
});

test('a claim goes over to whoever takes it, and whoever had it hears so at their next word', async ({ db }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'translator')];
  const { translationId } = await aTranslation(db);
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, seconds));
  const claim = (actor: Actor, seconds: number, take = false) =>
    claimTranslation(db, actor, { translationId, take }, at(seconds));
  expect(expectOk(await claim(one, 0)).since).toEqual(at(0));
  expect(expectOk(await claim(one, 60)).since).toEqual(at(0));
  const theirs = { ok: false, error: { kind: 'claimed', by: one.name, since: at(0) } };
  expect(await claim(other, 70)).toEqual(theirs);
  expect(expectOk(await claim(other, 80, true)).since).toEqual(at(80));
  expect(await claim(one, 90)).toEqual({ ok: false, error: { kind: 'claimed', by: other.name, since: at(80) } });
  // Ninety seconds after their last word it is free, and time in hand begins anew.
  expect(expectOk(await claim(one, 171)).since).toEqual(at(171));
});

test('while another engine is asked nothing is accepted, and what it is asked for is named safely', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, dispatchId } = await aTranslatedArticle(db);
  const item = await seen(db, editor, translationId);
  const ask = (engine: string) => askOtherEngine(db, editor, { translationId, engine });
  expect(await ask("x'; --")).toMatchObject({ error: { kind: 'invalid' } });
  expectOk(await ask('deepl'));
  const [row] = await sql`select stage, status from dispatches where id = ${dispatchId}`;
  expect(row).toEqual({ stage: 'translate', status: 'waiting' });
  expect(await ask('deepl')).toEqual({ ok: false, error: { kind: 'dispatch_busy' } });
  const accepted = await acceptTranslation(db, editor, { ...item, withoutReview: true });
  expect(accepted).toEqual({ ok: false, error: { kind: 'dispatch_busy' } });
});

test('an acceptance that is cut off at its last step has accepted nothing', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const item = await seen(db, editor, translationId);
  expectOk(await claimTranslation(db, editor, { translationId }));
  // The last thing that it writes is its entry in the journal: whoever waits for that has written everything else.
  await sql`create function cut_off() returns trigger language plpgsql as $$
    begin raise exception 'cut off'; end $$`;
  await sql`create trigger cut_off before insert on audit_log for each row when (new.act = 'accept-translation')
    execute function cut_off()`;
  const later = new Date(Date.now() + 30_000);
  await expect(acceptTranslation(db, editor, item, later)).rejects.toThrow();
  await sql`drop trigger cut_off on audit_log`;
  expect(await findArticle(db, importer, articleId)).toMatchObject({ status: 'draft', version: 1 });
  expect(await sql`select from segment_reviews where translation_id = ${translationId}`).toHaveLength(0);
  expect(await standOf(db, translationId)).toMatchObject({ decision: null, desk: 'held' });
  expect(expectOk(await acceptTranslation(db, editor, item, later)).reviewed).toMatchObject({ together: 3 });
});

test('a forged or missing item is refused without a word in the record', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  for (const translationId of [crypto.randomUUID(), "x'; drop table reviews; --", '']) {
    const item = { translationId, fingerprint: 'x' };
    const refusals = [
      await openTranslation(db, editor, item),
      await claimTranslation(db, editor, item),
      await acceptTranslation(db, editor, { ...item, withoutReview: true }),
      await rejectTranslation(db, editor, { ...item, reason: 'Faux.' }),
      await askOtherEngine(db, editor, { ...item, engine: 'deepl' }),
    ];
    expect(refusals.map((each) => !each.ok && each.error.kind)).toEqual(Array(5).fill('not_found'));
  }
});
