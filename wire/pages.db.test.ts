import { expect } from 'vitest';
import { restartDispatch } from '#newsroom/restart-dispatch.ts';
import { expectOk } from '#tests/builders.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import type { FakeSite, MadeItem } from '#tests/fake-newsroom-site.ts';
import { hoursAgo, offer, test, news as wholeNews } from '#tests/wire-scene.ts';

/** News of which the feed has the beginning only. */
const news: typeof wholeNews = (site, count) =>
  wholeNews(site, count).map((item, at) => ({ ...item, text: `<p>What happened in story ${at}.</p>` }));

const sentence = 'The harbour master said that nobody could remember such a tide in the last forty years. ';

/** A page of an article, as a newsroom's program makes it. */
function aPage(title: string, paragraphs = 6): string {
  const text = Array.from(
    { length: paragraphs },
    (_, at) => `<p>Paragraph ${at} of ${title}. ${sentence.repeat(3)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta name="author" content="Jane Doe"></head><body><nav><a href="/">Home</a> <a href="/x">Subscribe</a></nav>
    <article><h1>${title}</h1>${text.join('')}</article><footer>Cookies and more.</footer></body></html>`;
}

function offerPages(site: FakeSite, items: readonly MadeItem[]): void {
  offer(site, items);
  for (const { link, title } of items) site.pages[new URL(link ?? '').pathname] = { body: aPage(title) };
}

test('where the whole text may be kept, it is read from the page, and what stands around it is not', async ({
  scene,
}) => {
  offerPages(scene.site, news(scene.site, 2));
  const sourceId = await scene.source();
  await scene.work();
  const [draft] = await scene.drafts(sourceId);
  expect(draft?.text).toContain('Paragraph 5 of Story number 0');
  expect(draft?.text).toContain('Jane Doe, The Source');
  expect(draft?.text).not.toMatch(/Subscribe|Cookies/);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ is_from_page: true, licence_used: 'full', status: 'done' });
  expect(await scene.happenings(dispatch?.id)).toEqual(['arrived', 'extracted', 'filed']);
});

test('what a page marks as not to be translated is told to whatever translates it', async ({ scene }) => {
  const items = news(scene.site, 1);
  offer(scene.site, items);
  const marked = aPage('Story number 0').replace('harbour master', '<span translate="no">patró major</span>');
  scene.site.pages['/story/0'] = { body: marked };
  const told: (readonly string[])[] = [];
  const machines = fakeMachines();
  scene.machines = {
    ...machines,
    translate: (request) => {
      told.push(request.untranslated);
      return machines.translate(request);
    },
  };
  await scene.source({ language: 'en', translateInto: ['fr'] });
  await scene.work();
  expect(told).toEqual([['patró major']]);
});

test('where only an excerpt may be kept, no page is asked for', async ({ scene }) => {
  offerPages(scene.site, news(scene.site, 2));
  await scene.source({ licencePolicy: 'excerpt' });
  await scene.work();
  expect(scene.site.asked.filter(({ path }) => path.startsWith('/story/'))).toEqual([]);
});

test('a page that reserves what its feed did not is not kept', async ({ scene }) => {
  const items = news(scene.site, 1);
  offer(scene.site, items);
  scene.site.pages['/story/0'] = {
    body: aPage('Story number 0').replace('<head>', '<head><meta name="robots" content="noai">'),
  };
  const sourceId = await scene.source({ licenceProof: '' });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  expect(JSON.stringify(dispatch?.body)).not.toContain('Paragraph');
  expect(dispatch).toMatchObject({ licence_used: 'link_only' });
});

test.for<[what: string, page: FakeSite['pages'][string]]>([
  ['is refused', { body: '', status: 403 }],
  ['holds no article', { body: '<html><body><div id="root"></div></body></html>' }],
  ['leads inside', { body: '', status: 302, headers: { location: 'http://10.0.0.1/' } }],
])('where a page %s, the text of the feed is filed, and the dispatch says so', async ([, page], { scene }) => {
  offer(scene.site, news(scene.site, 1));
  scene.site.pages['/story/0'] = page;
  const sourceId = await scene.source();
  await scene.work();
  const [draft] = await scene.drafts(sourceId);
  expect(draft?.text).toContain('What happened in story 0.');
  const [dispatch] = await scene.dispatches(sourceId);
  expect(await scene.happenings(dispatch?.id)).toEqual(['arrived', 'page-unread', 'filed']);
});

test('a page that breaks is tried again later, three times', async ({ scene }) => {
  offer(scene.site, news(scene.site, 1));
  scene.site.pages['/story/0'] = { body: '', status: 500 };
  const sourceId = await scene.source();
  for (const attempts of [1, 2]) {
    await scene.work();
    expect(await scene.dispatches(sourceId)).toMatchObject([{ stage: 'extract', status: 'waiting', attempts }]);
    await scene.sql`update dispatches set due_at = now() where source_id = ${sourceId}`;
  }
  await scene.work();
  expect(await scene.drafts(sourceId)).toHaveLength(1);
});

test('a page that is gone takes its dispatch along', async ({ scene }) => {
  offer(scene.site, news(scene.site, 1));
  scene.site.pages['/story/0'] = { body: '', status: 410 };
  const sourceId = await scene.source();
  await scene.work();
  expect(await scene.drafts(sourceId)).toEqual([]);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ status: 'set_aside', failure: { kind: 'gone' } });
  expect(dispatch?.withdrawn_at).not.toBeNull();
});

test('pages that stop looking like the source’s own raise the alarm, and one that does again ends it', async ({
  scene,
}) => {
  const page = (at: number, body: string) => {
    const item = {
      id: `n${at}`,
      link: `${scene.site.url}/n/${at}`,
      title: `Number ${at}`,
      text: 'x',
      published: hoursAgo(1),
    };
    scene.site.pages[`/n/${at}`] = { body };
    return item;
  };
  const usual = [1, 2, 3, 4, 5, 6].map((at) => page(at, aPage(`Number ${at}`, 20)));
  offer(scene.site, usual);
  const sourceId = await scene.source();
  await scene.work();
  expect(await scene.findSource(sourceId)).toMatchObject({ page_alarm_at: null });
  for (const at of [7, 8, 9]) {
    const short = page(at, aPage(`Number ${at}`, 1));
    offer(scene.site, [short, ...usual]);
    await scene.again(sourceId);
  }
  expect(await scene.findSource(sourceId)).toMatchObject({ page_alarm: { kind: 'length' } });
  offer(scene.site, [page(10, aPage('Number 10', 20)), ...usual]);
  await scene.again(sourceId);
  expect(await scene.findSource(sourceId)).toMatchObject({ page_alarm_at: null, page_alarm: null });
});

test('a finished dispatch is read from its page again when somebody asks, and its draft follows', async ({
  scene,
  db,
}) => {
  const [story] = news(scene.site, 1);
  if (!story) throw new Error('there is no news');
  offerPages(scene.site, [story]);
  const sourceId = await scene.source();
  await scene.work();
  const [finished] = await scene.dispatches(sourceId);
  expect(finished).toMatchObject({ status: 'done' });
  scene.site.pages['/story/0'] = { body: aPage('Story number 0', 9) };
  expectOk(await restartDispatch(db, 'operator', { dispatchId: finished?.id, from: 'extract' }));
  await scene.sql`update hosts set open_at = now()`;
  await scene.work();
  const [draft, other] = await scene.drafts(sourceId);
  expect(draft?.text).toContain('Paragraph 8 of Story number 0');
  expect(other).toBeUndefined();
  expect((await scene.happenings(finished?.id)).slice(-3)).toEqual(['restarted', 'extracted', 'refiled']);
});
