import { expect } from 'vitest';
import { findArticle, insertReview } from '#db/queries/editor-articles.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { machineActor } from '#newsroom/actor.ts';
import { planWithdrawal } from '#newsroom/plan-withdrawal.ts';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import { updateArticle } from '#newsroom/update-article.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import { aBody, aPerson, expectOk } from '#tests/builders.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import { listAuditEntries, listNotices } from '#tests/traces.ts';
import { news, offer, type Scene, test } from '#tests/wire-scene.ts';

const wire = machineActor('wire');

type Loss = { gone?: number; more?: number; into?: string[]; filing?: 'publish' | 'draft' };

/** A source whose translations are published; `gone` stories have left its feed, and `more` remain. */
async function aSourceThatLost(scene: Scene, { gone = 1, into = ['fr'], more = 2, filing = 'publish' }: Loss = {}) {
  scene.machines = fakeMachines();
  const count = gone + more;
  offer(scene.site, news(scene.site, count));
  const sourceId = await scene.source({ language: 'es', translateInto: into, filing });
  await scene.work();
  const articles = await scene.translated(sourceId);
  offer(scene.site, news(scene.site, count).slice(gone));
  for (let at = 0; at < gone; at += 1) scene.site.pages[`/story/${at}`] = { body: 'gone', status: 410 };
  await scene.again(sourceId);
  return { sourceId, articles, leave: () => anHourLater(scene, sourceId) };
}

async function anHourLater({ sql, ...scene }: Scene, sourceId: string): Promise<void> {
  await sql`update dispatches set vanished_at = vanished_at - interval '61 minutes',
    vanish_asked_at = vanish_asked_at - interval '61 minutes' where source_id = ${sourceId}`;
  await sql`update dispatch_events set at = at - interval '61 minutes' where dispatch_id in (
    select id from dispatches where source_id = ${sourceId})`;
  await sql`update hosts set open_at = now()`;
  await sql`update sources set next_due_at = now() where id = ${sourceId}`;
  await scene.run([], []);
}

async function addressOf({ sql }: Scene, articleId: string) {
  const [place] = await sql<{ locale: string; section: string; slug: string }[]>`
    select a.locale, n.slug as section, a.slug from articles a
    join section_names n on n.section_id = a.section_id and n.locale = a.locale where a.id = ${articleId}`;
  return place && findAtAddress(sql, place);
}

const statuses = async (scene: Scene, sourceId: string) =>
  (await scene.translated(sourceId)).map(({ status }) => status);
const told = async (scene: Scene, articleId = '') =>
  (await listNotices(scene.sql, articleId)).map(({ details }) => details.act);

test('what a source withdraws is withdrawn in every language, and the desk is told', async ({ scene, db, sql }) => {
  const { sourceId, articles, leave } = await aSourceThatLost(scene, { into: ['fr', 'en'] });
  expect(await statuses(scene, sourceId)).toEqual(Array(6).fill('published'));
  await leave();
  const after = await scene.translated(sourceId);
  expect(after.filter(({ status }) => status === 'withdrawn').map(({ id }) => id)).toEqual(
    articles.filter(({ headline }) => headline.endsWith('number 0')).map(({ id }) => id),
  );
  for (const { id } of after.filter(({ status }) => status === 'withdrawn')) {
    expect(await findArticle(db, wire, id)).toMatchObject({ withdrawnAt: expect.any(Date), withdrawalReason: '' });
    expect(await told(scene, id)).toEqual(['source_withdrew']);
    expect(await addressOf(scene, id)).toMatchObject({ kind: 'withdrawn', source: 'The Source', reason: '' });
    expect((await listAuditEntries(sql, id)).at(-1)).toMatchObject({ act: 'withdraw-article', actorName: 'wire' });
  }
});

test('a review keeps nothing online that its source has withdrawn, and a plan to withdraw it later is off', async ({
  scene,
  db,
  sql,
}) => {
  const { articles, leave } = await aSourceThatLost(scene);
  const articleId = articles[0]?.id ?? '';
  const editor = await aPerson(db, 'editor');
  const review = { articleId, version: articles[0]?.version ?? 0, userId: editor.userId, reviewedAt: new Date() };
  await db.transaction((tx) => insertReview(tx, review));
  const plan = { withdrawAt: new Date(Date.now() + 3_600_000), reason: 'Licence échue.' };
  expectOk(await planWithdrawal(db, editor, { articleId, version: null, plan }));
  await leave();
  expect(await findArticle(db, wire, articleId)).toMatchObject({ status: 'withdrawn', withdrawAt: null });
  expect(await sql`select from graphile_worker.jobs where key = ${`withdraw:${articleId}`}`).toHaveLength(0);
});

test('what people have rewritten stays, and the desk decides', async ({ scene, db }) => {
  const { sourceId, articles, leave } = await aSourceThatLost(scene);
  const articleId = articles[0]?.id ?? '';
  const article = await findArticle(db, wire, articleId);
  if (!article) throw new Error('the article is gone');
  const { headline, standfirst, slug, sectionId } = article;
  const content = { headline, standfirst, slug, sectionId, body: aBody('Nos propres mots.') };
  expectOk(await updateArticle(db, await aPerson(db, 'editor'), { articleId, version: article.version, content }));
  await leave();
  expect(await statuses(scene, sourceId)).toEqual(['published', 'published', 'published']);
  expect(await told(scene, articleId)).toEqual(['source_withdrew_kept']);
});

test('what is scheduled goes back to the drafts', async ({ scene, db }) => {
  const { articles, leave } = await aSourceThatLost(scene, { filing: 'draft' });
  const articleId = articles[0]?.id ?? '';
  const publishAt = new Date(Date.now() + 3_600_000);
  expectOk(await scheduleArticle(db, await aPerson(db, 'editor'), { articleId, version: null, publishAt }));
  await leave();
  expect(await findArticle(db, wire, articleId)).toMatchObject({ status: 'draft', publishAt: null });
  expect(await told(scene, articleId)).toEqual(['source_withdrew_unscheduled']);
});

test('what waits at the wire desk is laid aside, and waits again when its source has it again', async ({
  scene,
  sql,
}) => {
  const { sourceId, leave } = await aSourceThatLost(scene, { filing: 'draft' });
  const states = async () =>
    (
      await sql`select w.desk_state as state, w.decision_reason as reason from wire_translations w
        join dispatches d on d.id = w.dispatch_id where d.source_id = ${sourceId} order by d.headline`
    ).map(({ state, reason }) => [state, reason]);
  expect(await states()).toEqual(Array(3).fill(['held', '']));
  await leave();
  expect(await states()).toEqual([
    ['refused', 'source_withdrew'],
    ['held', ''],
    ['held', ''],
  ]);
  offer(scene.site, news(scene.site));
  scene.site.pages['/story/0'] = { body: 'here again' };
  await anHourLater(scene, sourceId);
  expect(await states()).toEqual(Array(3).fill(['held', '']));
});

test('what comes back to the feed and has its page again is shown again', async ({ scene, db }) => {
  const { sourceId, articles, leave } = await aSourceThatLost(scene);
  const articleId = articles[0]?.id ?? '';
  await leave();
  expect(await findArticle(db, wire, articleId)).toMatchObject({ status: 'withdrawn' });
  offer(scene.site, news(scene.site));
  await anHourLater(scene, sourceId);
  // The feed names it, and its page does not answer: that is no proof.
  expect(await findArticle(db, wire, articleId)).toMatchObject({ status: 'withdrawn' });
  scene.site.pages['/story/0'] = { body: 'here again' };
  await anHourLater(scene, sourceId);
  expect(await findArticle(db, wire, articleId)).toMatchObject({
    status: 'published',
    withdrawnAt: null,
    withdrawalReason: null,
    publishedAt: expect.any(Date),
  });
  expect(await told(scene, articleId)).toEqual(['source_withdrew', 'source_returned']);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ withdrawn_at: null, vanished_at: null, status: 'done', failure: null });
});

test('what people withdrew stays withdrawn, also when its source has it again', async ({ scene, db }) => {
  const { sourceId, articles, leave } = await aSourceThatLost(scene);
  const articleId = articles[0]?.id ?? '';
  const reason = 'Contraire à notre charte.';
  expectOk(await withdrawArticle(db, await aPerson(db, 'editor'), { articleId, version: null, reason }));
  await leave();
  offer(scene.site, news(scene.site));
  scene.site.pages['/story/0'] = { body: 'here again' };
  await anHourLater(scene, sourceId);
  expect(await findArticle(db, wire, articleId)).toMatchObject({ status: 'withdrawn', withdrawalReason: reason });
});

test('a source that loses six at once loses nothing with us, and the desk is told once', async ({ scene, sql }) => {
  const { sourceId, leave } = await aSourceThatLost(scene, { gone: 8 });
  await leave();
  await scene.again(sourceId);
  await leave();
  expect(await statuses(scene, sourceId)).toEqual(Array(10).fill('published'));
  const notices = await sql`select details from desk_notices where details ->> 'sourceId' = ${sourceId}`;
  expect(notices.map(({ details }) => details.act)).toEqual(['source_lost']);
  const held = await sql`
    select from dispatch_events e join dispatches d on d.id = e.dispatch_id
    where d.source_id = ${sourceId} and e.happened = 'withdrawal-held'`;
  expect(held).toHaveLength(8);
});

test('five in a day are believed, and not the sixth', async ({ scene, sql }) => {
  const { sourceId, leave } = await aSourceThatLost(scene, { gone: 5, more: 3 });
  await leave();
  expect((await statuses(scene, sourceId)).filter((status) => status === 'withdrawn')).toHaveLength(5);
  offer(scene.site, news(scene.site, 8).slice(6));
  scene.site.pages['/story/5'] = { body: 'gone', status: 410 };
  await scene.again(sourceId);
  await leave();
  expect((await statuses(scene, sourceId)).filter((status) => status === 'withdrawn')).toHaveLength(5);
  expect(await sql`select from desk_notices where details ->> 'sourceId' = ${sourceId}`).toHaveLength(1);
});
