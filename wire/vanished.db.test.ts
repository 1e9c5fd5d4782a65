import { expect } from 'vitest';
import { publishArticle } from '#newsroom/publish-article.ts';
import { aPerson } from '#tests/builders.ts';
import { hoursAgo, news, offer, type Scene, test } from '#tests/wire-scene.ts';
import { dueHosts } from './run.ts';

/** A source that has named five items and now leaves the newest out; returns that one's dispatch. */
async function aVanished(scene: Scene): Promise<{ sourceId: string; id: string; path: string }> {
  const all = news(scene.site, 5);
  offer(scene.site, all);
  const sourceId = await scene.source();
  await scene.work();
  offer(scene.site, all.slice(1));
  await scene.again(sourceId);
  const [dispatch] = await scene.dispatches(sourceId);
  return { sourceId, id: dispatch?.id, path: '/story/0' };
}

/** An hour later the feed is asked again: as it was, or with these items. */
async function anHourLater(scene: Scene, sourceId: string) {
  await scene.sql`update dispatches set vanished_at = vanished_at - interval '61 minutes' where source_id = ${sourceId}`;
  await scene.sql`
    update dispatch_events set at = at - interval '61 minutes' where dispatch_id in (
      select id from dispatches where source_id = ${sourceId})`;
  return scene.again(sourceId);
}

const asksFor = ({ site }: Scene, path: string) => site.asked.filter((request) => request.path === path).length;

test('an item that the feed leaves out while older ones remain is noted, and its page asked once, an hour later', async ({
  scene,
}) => {
  const { sourceId, id, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'still here' };
  expect((await scene.happenings(id)).at(-1)).toBe('vanished');
  await scene.again(sourceId);
  expect(asksFor(scene, path)).toBe(0);
  await anHourLater(scene, sourceId);
  await anHourLater(scene, sourceId);
  expect(asksFor(scene, path)).toBe(1);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ withdrawn_at: null, status: 'done' });
  expect((await scene.happenings(id)).at(-1)).toBe('vanished');
});

test('a page that answers 410 withdraws it; the draft that it became stays, and nobody can publish it', async ({
  scene,
}) => {
  const { sourceId, id, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'gone', status: 410 };
  await anHourLater(scene, sourceId);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ withdrawn_at: expect.any(Date), status: 'set_aside', failure: { kind: 'gone' } });
  expect((await scene.happenings(id)).at(-1)).toBe('withdrawn');
  expect(await scene.drafts(sourceId)).toHaveLength(5);
  const editor = await aPerson(scene.db, 'editor');
  const published = await publishArticle(scene.db, editor, { articleId: dispatch?.article_id, version: null });
  expect(published).toMatchObject({ error: { kind: 'unready', findings: [{ check: 'source_gone' }] } });
});

test('a page that answers 404 is asked again an hour later, and withdraws it then', async ({ scene }) => {
  const { sourceId, id, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'not found', status: 404 };
  await anHourLater(scene, sourceId);
  await scene.again(sourceId);
  expect(asksFor(scene, path)).toBe(1);
  expect((await scene.dispatches(sourceId))[0]).toMatchObject({ withdrawn_at: null, status: 'done' });
  await anHourLater(scene, sourceId);
  expect(asksFor(scene, path)).toBe(2);
  expect((await scene.dispatches(sourceId))[0]).toMatchObject({ withdrawn_at: expect.any(Date) });
  expect((await scene.happenings(id)).slice(-3)).toEqual(['vanished', 'page-missing', 'withdrawn']);
});

test('a page that is missing once and there the next time changes nothing', async ({ scene }) => {
  const { sourceId, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'not found', status: 404 };
  await anHourLater(scene, sourceId);
  scene.site.pages[path] = { body: 'still here' };
  await anHourLater(scene, sourceId);
  expect(asksFor(scene, path)).toBe(2);
  expect((await scene.dispatches(sourceId))[0]).toMatchObject({
    withdrawn_at: null,
    vanish_asked_at: expect.any(Date),
  });
});

test('its page is due by itself: the source need not be polled for it', async ({ scene, db, sql }) => {
  const { sourceId, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'gone', status: 410 };
  const polled = () => scene.site.asked.filter((request) => request.path === '/feed').length;
  const before = polled();
  expect(await dueHosts(db)).toEqual([]);
  await sql`update dispatches set vanished_at = vanished_at - interval '61 minutes' where source_id = ${sourceId}`;
  expect(await dueHosts(db)).toEqual([scene.site.url]);
  await scene.work();
  expect(asksFor(scene, path)).toBe(1);
  expect(polled()).toBe(before);
  expect(await dueHosts(db)).toEqual([]);
});

test.for([500, 403, 429, 301])('a page that answers %i changes nothing', async (status, { scene }) => {
  const { sourceId, path } = await aVanished(scene);
  scene.site.pages[path] = { body: '', status, headers: status === 301 ? { location: '/' } : {} };
  scene.site.pages['/'] = { body: 'the front page' };
  await anHourLater(scene, sourceId);
  expect(asksFor(scene, path)).toBe(1);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ withdrawn_at: null, status: 'done', vanish_asked_at: expect.any(Date) });
});

test('one that was not filed yet is set aside with the source’s word', async ({ scene, sql }) => {
  const { sourceId, id, path } = await aVanished(scene);
  scene.site.pages[path] = { body: 'gone', status: 410 };
  await sql`update dispatches set status = 'set_aside', stage = 'file', failure = '{"kind":"held"}' where id = ${id}`;
  await anHourLater(scene, sourceId);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ status: 'set_aside', failure: { kind: 'gone', status: 410 } });
});

test('one that comes back is there again, and may vanish another time', async ({ scene }) => {
  const { sourceId, id, path } = await aVanished(scene);
  const all = news(scene.site, 5);
  offer(scene.site, all);
  await anHourLater(scene, sourceId);
  expect(asksFor(scene, path)).toBe(0);
  offer(scene.site, all.slice(1));
  await scene.again(sourceId);
  expect((await scene.happenings(id)).slice(-3)).toEqual(['vanished', 'reappeared', 'vanished']);
});

const items = Array.from({ length: 6 }, (_, at) => at);

test.for<[what: string, before: number[], after: number[]]>([
  ['left the end of the feed', [1, 2, 3, 4, 5], [0, 1, 2, 3, 4]],
  ['stood beside one that is pinned', [1, 2, 3, 5], [0, 1, 2, 5]],
  ['stood in a feed that is empty', [1, 2, 3], []],
  ['stood in a feed that has become another one', [1, 2, 3], [0]],
])('an item that %s has not vanished', async ([, before, after], { scene }) => {
  const all = news(scene.site, items.length);
  const pick = (chosen: number[]) => all.filter((_, at) => chosen.includes(at));
  offer(scene.site, pick(before));
  const sourceId = await scene.source();
  await scene.work();
  offer(scene.site, pick(after));
  await scene.again(sourceId);
  const vanished = (await scene.dispatches(sourceId)).filter((dispatch) => dispatch.vanished_at !== null);
  expect(vanished).toEqual([]);
});

test('items without dates count as old as our knowledge of them', async ({ scene, sql }) => {
  const undated = news(scene.site, 6).map(({ published: _, ...item }) => item);
  offer(scene.site, undated.slice(3));
  const sourceId = await scene.source();
  await scene.work();
  await sql`update dispatches set created_at = ${hoursAgo(3)} where source_id = ${sourceId}`;
  offer(scene.site, undated.slice(1));
  await scene.again(sourceId);
  offer(scene.site, undated.slice(2));
  await scene.again(sourceId);
  const vanished = (await scene.dispatches(sourceId)).filter((dispatch) => dispatch.vanished_at !== null);
  expect(vanished.map(({ headline }) => headline)).toEqual(['Story number 1']);
});
