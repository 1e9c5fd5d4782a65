import { expect, onTestFinished } from 'vitest';
import type { sources } from '#db/schema/sources.ts';
import { aSection } from '#tests/builders.ts';
import { aFeed, type FakeSite, type MadeItem } from '#tests/fake-newsroom-site.ts';
import { hoursAgo, news, offer, test } from '#tests/wire-scene.ts';

test('a source becomes dispatches, and these become drafts with who said it', async ({ scene }) => {
  offer(scene.site, news(scene.site));
  const sourceId = await scene.source();
  expect(await scene.work()).toEqual([{ outcome: 'changed', items: 3, newItems: 3, changedItems: 0 }]);
  const drafts = await scene.drafts(sourceId);
  expect(drafts).toMatchObject(
    [0, 1, 2].map((at) => ({ headline: `Story number ${at}`, locale: 'en', status: 'draft' })),
  );
  expect(drafts[1]?.text).toContain('What happened in story 1.');
  expect(drafts[1]?.text).toContain(`${scene.site.url}/story/1`);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(await scene.happenings(dispatch?.id)).toEqual(['arrived', 'filed']);
  expect(await scene.findSource(sourceId)).toMatchObject({ failures_in_a_row: 0, last_failure: null });
});

test('nothing is asked twice: neither before it is due, nor what the source says has not changed', async ({
  scene,
}) => {
  const sourceId = await scene.source();
  const body = aFeed(news(scene.site));
  scene.site.pages['/feed'] = ({ headers }) =>
    headers['if-none-match'] === '"1"' ? { body: '', status: 304 } : { body, headers: { etag: '"1"' } };
  await scene.work();
  expect(await scene.work()).toEqual([]);
  expect(await scene.again(sourceId)).toEqual([{ outcome: 'unchanged' }]);
  expect(await scene.again(sourceId)).toEqual([{ outcome: 'unchanged' }]);
  // robots.txt and what is reserved for machines are read once a day.
  const paths = scene.site.asked.map(({ path }) => path);
  expect(paths).toEqual(['/robots.txt', '/feed', '/.well-known/tdmrep.json', '/feed', '/feed']);
  expect(scene.site.asked[0]?.headers['user-agent']).toBe('Depeche (+https://depeche.example)');
});

test('the same feed in another order, with repeated items, other ids and other headlines brings no dispatch twice', async ({
  scene,
}) => {
  const items = news(scene.site, 6);
  offer(scene.site, items);
  const sourceId = await scene.source();
  await scene.work();
  const first = items[0] ?? { title: '', text: '' };
  const renamed = [{ ...first, title: 'Another headline' }, ...items.slice(1)];
  const variants: [feed: MadeItem[], newItems: number, changedItems: number][] = [
    [items.toReversed(), 0, 0],
    [[...items, ...items], 0, 0],
    [items.map((item, at) => ({ ...item, id: `other-${at}` })), 0, 0],
    [items.map((item, at) => ({ ...item, link: `${scene.site.url}/moved/${at}` })), 0, 0],
    [renamed, 0, 1],
    [[...renamed, { ...first, id: 'new', link: `${scene.site.url}/new`, title: 'New' }], 1, 0],
  ];
  for (const [feed, newItems, changedItems] of variants) {
    offer(scene.site, feed);
    expect(await scene.again(sourceId)).toMatchObject([{ outcome: 'changed', newItems, changedItems }]);
  }
  expect(await scene.dispatches(sourceId)).toHaveLength(7);
  expect(await scene.drafts(sourceId)).toHaveLength(7);
});

test('a draft follows its source until somebody else has written on it', async ({ scene }) => {
  const [item = { title: '', text: '' }] = news(scene.site);
  offer(scene.site, [item]);
  const sourceId = await scene.source();
  await scene.work();
  offer(scene.site, [{ ...item, title: 'Second headline' }]);
  await scene.again(sourceId);
  expect(await scene.drafts(sourceId)).toMatchObject([{ headline: 'Second headline', version: 2 }]);
  await scene.sql`update articles set headline = 'Ours', version = version + 1 where headline = 'Second headline'`;
  offer(scene.site, [{ ...item, title: 'Third headline' }]);
  await scene.again(sourceId);
  expect(await scene.drafts(sourceId)).toMatchObject([{ headline: 'Ours' }]);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ headline: 'Third headline', status: 'done' });
  expect(await scene.happenings(dispatch?.id)).toEqual([
    'arrived',
    'filed',
    'headline-changed',
    'refiled',
    'headline-changed',
    'article-kept',
  ]);
});

const long = `<p>${'Every word of the whole story is here. '.repeat(40)}The last word.</p>`;

test.for<[what: string, source: Partial<typeof sources.$inferInsert>, headers: Record<string, string>, most: number]>([
  ['excerpt', { licencePolicy: 'excerpt' }, {}, 900],
  ['link only', { licencePolicy: 'link_only' }, {}, 400],
  ['full, until yesterday', { licencePolicy: 'full', licenceUntil: hoursAgo(24) }, {}, 400],
  ['full without proof, and the source reserves it', { licenceProof: '' }, { 'tdm-reservation': '1' }, 400],
  ['full without proof, and the source refuses machines', { licenceProof: '' }, { 'x-robots-tag': 'noai' }, 400],
])('never more than the licence allows is kept or filed: %s', async ([, changes, headers, most], { scene }) => {
  const [item = { title: '' }] = news(scene.site);
  scene.site.pages['/feed'] = { body: aFeed([{ ...item, text: long }]), headers };
  const sourceId = await scene.source(changes);
  await scene.work();
  const [draft] = await scene.drafts(sourceId);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(draft?.text).not.toContain('The last word.');
  expect(draft?.text.length).toBeLessThan(most);
  expect(JSON.stringify(dispatch)).not.toContain('The last word.');
});

test('a licence that ends between arriving and filing lets nothing more through', async ({ scene }) => {
  const [item = { title: '' }] = news(scene.site);
  offer(scene.site, [{ ...item, text: long }]);
  const sourceId = await scene.source({ filing: 'hold' });
  await scene.work();
  expect(await scene.dispatches(sourceId)).toMatchObject([
    { stage: 'file', status: 'set_aside', licence_used: 'full' },
  ]);
  await scene.sql`update sources set licence_until = now() - interval '1 second' where id = ${sourceId}`;
  await scene.sql`update dispatches set status = 'waiting' where source_id = ${sourceId}`;
  await scene.work();
  const [draft] = await scene.drafts(sourceId);
  expect(draft?.text).not.toContain('Every word');
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ status: 'done', licence_used: 'link_only' });
  expect(JSON.stringify(dispatch)).not.toContain('Every word');
});

test('a dispatch in a language without an edition waits for its translation', async ({ scene }) => {
  offer(scene.site, news(scene.site));
  const sourceId = await scene.source({ language: 'ca' });
  await scene.work();
  const waiting = { stage: 'translate', status: 'set_aside', failure: { kind: 'awaits_translation' } };
  expect(await scene.dispatches(sourceId)).toMatchObject([waiting, waiting, waiting]);
});

test('what can’t be filed says why, and can be tried again from there', async ({ scene }) => {
  offer(scene.site, news(scene.site, 1));
  const sourceId = await scene.source({ sectionId: null });
  await scene.work();
  expect(await scene.dispatches(sourceId)).toMatchObject([
    { stage: 'file', status: 'failed', failure: { kind: 'no_section' } },
  ]);
  const { id } = await aSection(scene.db);
  await scene.sql`update sources set section_id = ${id} where id = ${sourceId}`;
  await scene.sql`update dispatches set status = 'waiting' where source_id = ${sourceId}`;
  await scene.work();
  expect(await scene.drafts(sourceId)).toHaveLength(1);
});

test('the archive of a new source is known and left aside', async ({ scene }) => {
  offer(scene.site, [{ title: 'Old', text: 'x', id: 'old', published: hoursAgo(24 * 30) }]);
  const sourceId = await scene.source();
  await scene.work();
  expect(await scene.dispatches(sourceId)).toMatchObject([{ status: 'set_aside', failure: { kind: 'too_old' } }]);
});

test('two sources that tell of the same event make one cluster, across languages', async ({ scene }) => {
  const tell = (title: string, text: string) => aFeed([{ title, text, id: title, published: hoursAgo(1) }]);
  scene.site.pages['/en'] = {
    body: tell(
      'Earthquake near Valdivia injures 340',
      'The quake hit Valdivia and Osorno, in Chile; 340 people were hurt, Sernageomin said.',
    ),
  };
  scene.site.pages['/es'] = {
    body: tell(
      'Un terremoto cerca de Valdivia deja 340 heridos',
      'El sismo sacudió Valdivia y Osorno, en Chile; hay 340 heridos, según Sernageomin.',
    ),
  };
  const english = await scene.source({ feedUrl: `${scene.site.url}/en` });
  const spanish = await scene.source({ feedUrl: `${scene.site.url}/es`, language: 'es' });
  await scene.work();
  const [[one], [other]] = [await scene.dispatches(english), await scene.dispatches(spanish)];
  expect(one?.cluster_id).not.toBeNull();
  expect(other?.cluster_id).toBe(one?.cluster_id);
});

test.for<[what: string, page: FakeSite['pages'][string], kind: string]>([
  ['is gone', { body: '', status: 410 }, 'gone'],
  ['refuses us', { body: '', status: 403 }, 'forbidden'],
  ['breaks', { body: '', status: 500 }, 'refused'],
  ['is a page', { body: '<!doctype html><title>x</title>' }, 'not_a_feed'],
  ['is empty', { body: '' }, 'empty'],
  ['leads inside', { body: '', status: 302, headers: { location: 'http://169.254.169.254/' } }, 'closed_address'],
])('a feed that %s says so in its row and stops nothing else', async ([, page, kind], { scene }) => {
  scene.site.pages['/bad'] = page;
  offer(scene.site, news(scene.site));
  const bad = await scene.source({ feedUrl: `${scene.site.url}/bad` });
  const good = await scene.source();
  await scene.work();
  expect(await scene.drafts(good)).toHaveLength(3);
  const state = await scene.findSource(bad);
  expect(state).toMatchObject({ failures_in_a_row: 1, last_failure: { kind } });
  const wait = () => state.next_due_at.getTime() - Date.now();
  expect(wait()).toBeGreaterThan(29 * 60_000);
  const [poll] = await scene.sql`select outcome, failure from polls where source_id = ${bad}`;
  expect(poll).toMatchObject({ outcome: 'failed', failure: { kind } });
});

test('robots.txt is obeyed', async ({ scene }) => {
  scene.site.pages['/robots.txt'] = { body: 'User-agent: depeche\nDisallow: /feed' };
  const sourceId = await scene.source();
  await scene.work();
  expect(scene.site.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  expect(await scene.findSource(sourceId)).toMatchObject({ last_failure: { kind: 'robots_refuse' } });
});

test('a server that asks for patience gets it, for all of its sources', async ({ scene }) => {
  scene.site.pages['/busy'] = { body: '', status: 429, headers: { 'retry-after': '7200' } };
  offer(scene.site, news(scene.site));
  const busy = await scene.source({ feedUrl: `${scene.site.url}/busy` });
  await scene.work();
  const other = await scene.source();
  expect(await scene.work()).toEqual([{ outcome: 'later' }]);
  for (const sourceId of [busy, other]) {
    const { next_due_at: due } = await scene.findSource(sourceId);
    expect(due.getTime() - Date.now()).toBeGreaterThan(119 * 60_000);
  }
});

test('a paused or removed source is not asked', async ({ scene }) => {
  await scene.source({ pausedAt: new Date() });
  await scene.source({ removedAt: new Date() });
  expect(await scene.work()).toEqual([]);
  expect(scene.site.asked).toEqual([]);
});

test('a source that becomes due while its server is being asked does not wait for the next minute', async ({
  scene,
  sql,
}) => {
  offer(scene.site, news(scene.site, 1));
  await scene.source();
  scene.site.pages['/other'] = scene.site.pages['/feed'] ?? { body: '' };
  const later = new Date(Date.now() + 3_600_000);
  const otherId = await scene.source({ feedUrl: `${scene.site.url}/other`, nextDueAt: later });
  await sql`create function ask_other() returns trigger language plpgsql as $$ begin
    update sources set next_due_at = now() where feed_url like '%/other' and last_polled_at is null; return null; end $$`;
  await sql`create trigger ask_other after insert on polls execute function ask_other()`;
  onTestFinished(async () => {
    await sql`drop function ask_other() cascade`;
  });
  expect(await scene.work()).toHaveLength(2);
  expect((await scene.findSource(otherId)).last_success_at).not.toBeNull();
});
