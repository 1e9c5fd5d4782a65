import { expect } from '@playwright/test';
import type { Database, Sql } from '#db/client.ts';
import { insertReview } from '#db/queries/editor-articles.ts';
import { addSource } from '#newsroom/add-source.ts';
import { runSource } from '#newsroom/run-source.ts';
import { aPerson, aSection, aSourceInput, expectOk } from '#tests/builders.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';
import { ask, read, textOf } from './ask.ts';
import { test } from './newsroom.ts';
import { aShelf, type Shelf, type ShelfStory } from './shelf.ts';

const apertium = createApertium();
const isInstalled = await apertium.supports('en', 'fr');
await apertium.close();

const minute = 60_000;

const story = (port: string, hoursOld: number): ShelfStory => ({
  slug: port.toLowerCase(),
  headline: `The ferry stays in the port of ${port}`,
  text: [`The ferry stays in the port of ${port}, according to The Verge.`, 'The wind blows from the north.'],
  hoursOld,
});
const [palma, ibiza, mahon] = [story('Palma', 1), story('Ibiza', 2), story('Mahon', 3)];
const changed: ShelfStory = {
  ...palma,
  headline: 'The ferry leaves the port of Palma',
  text: ['The ferry leaves the port of Palma, according to The Verge.', 'The wind blows from the south.'],
};

/** Adds the source, whose stories are published in French as they come; answers with the first one, once it is there. */
async function aPublishedSource(db: Database, sql: Sql, { homepage, feed: feedUrl }: Shelf) {
  const section = await aSection(db);
  const terms = { licencePolicy: 'full', licenceProof: 'Agreement of 2026', filing: 'publish' } as const;
  const place = { homepage, feedUrl, sectionId: section.id, translateInto: ['fr'] };
  const { id } = expectOk(await addSource(db, 'operator', aSourceInput({ name: 'The Verge', ...terms, ...place })));
  const published = () => sql<{ id: string; slug: string; dispatchId: string }[]>`
    select a.id, a.slug, d.id as "dispatchId" from translations t join articles a on a.id = t.article_id
    join dispatches d on d.id = t.dispatch_id
    where d.source_id = ${id} and a.status = 'published' order by d.source_published_at desc`;
  await expect.poll(async () => (await published()).length, { timeout: 30_000 }).toBe(3);
  const [first] = await published();
  if (!first) throw new Error('there is no first story');
  return { sourceId: id, section: `/${section.slug}`, ...first };
}

/** Records that somebody has read the article as it stands, as the wire desk does after a reading. */
async function review(db: Database, userId: string, articleId: string): Promise<void> {
  const [row] = await db.$client<{ version: number }[]>`select version from articles where id = ${articleId}`;
  const read = { articleId, version: row?.version ?? 0, userId, reviewedAt: new Date() };
  await db.transaction((tx) => insertReview(tx, read));
}

/** A moment that the database keeps, once it is later than `than`. */
async function momentOf(read: () => Promise<readonly { at: Date | null }[]>, than: Date, timeout: number) {
  const latest = async () => (await read())[0]?.at ?? new Date(0);
  await expect.poll(async () => (await latest()) > than, { timeout }).toBe(true);
  return latest();
}

type Surface = { name: string; address: string };

type Look = (page: string, surface: Surface) => boolean;

/** Waits until every page is as it is to be; answers how many seconds after `since` each was. */
async function waitFor(surfaces: readonly Surface[], isSo: Look, since = new Date()) {
  const times = surfaces.map(async (surface) => {
    // Search marks what was looked for.
    const isThere = async () => isSo(textOf(await ask(surface.address)).replace(/<\/?mark[^>]*>/g, ''), surface);
    await expect.poll(isThere, { message: surface.name, timeout: minute, intervals: [100] }).toBe(true);
    return { ...surface, seconds: (Date.now() - since.getTime()) / 1000 };
  });
  return Promise.all(times);
}

/** The same, told to whoever runs the test; answers the longest time. */
async function timeTo(since: Date, surfaces: readonly Surface[], isSo: Look): Promise<number> {
  const measured = await waitFor(surfaces, isSo, since);
  for (const { name, seconds } of measured) process.stdout.write(`  ${name}: ${seconds.toFixed(1)} s after the poll\n`);
  return Math.max(...measured.map(({ seconds }) => seconds));
}

const everywhere = (what: string, section: string, address: string): Surface[] => [
  { name: `${what} on the page`, address },
  { name: `${what} on the light page`, address: `/lite${address}` },
  { name: `${what} in the feed of the section`, address: `${section}/feed.xml` },
  { name: `${what} in the feed of the site`, address: '/feed.atom' },
  { name: `${what} in the section`, address: section },
  { name: `${what} on the front page`, address: '/' },
  { name: `${what} on the wire`, address: '/fil' },
  { name: `${what} in the search`, address: '/recherche?q=ferry+Palma' },
];

test('what a source changes and withdraws has reached every reader within a minute of the poll', async ({
  db,
  sql,
}) => {
  test.skip(!isInstalled, 'Apertium is not installed');
  test.setTimeout(5 * minute);
  const shelf = aShelf('The Verge');
  await shelf.offer(palma, ibiza, mahon);
  const { sourceId, section, id: articleId, slug, dispatchId } = await aPublishedSource(db, sql, shelf);
  const editor = await aPerson(db, 'editor');
  const address = `${section}/${slug}`;

  const updates = everywhere('update', section, address);
  // Kept by the cache as they were: what follows must take them out of it.
  await waitFor(updates, (text) => text.includes('reste dans le port de Palma'));
  await shelf.offer(changed, ibiza, mahon);
  const before = new Date();
  expectOk(await runSource(db, editor, { sourceId }));
  const polled = () => sql<{ at: Date | null }[]>`select last_polled_at as at from sources where id = ${sourceId}`;
  const updatePolled = await momentOf(polled, before, 30_000);
  const updated = await timeTo(updatePolled, updates, (text) => text.includes('laisse le port de Palma'));
  expect(updated).toBeLessThan(60);
  // Each web process hears of it by itself.
  for (const place of [address, `/lite${address}`])
    await expect(async () => {
      const page = await read(place);
      expect(page).toMatch(/<summary[^>]*>Ce qui a changé\u00a0: \d+ passages/);
      expect(page).toMatch(/<del[\s\S]*nord[\s\S]*<ins[\s\S]*sud/);
    }).toPass({ timeout: 10_000 });

  // A withdrawal of what a person has read, so that search engines know it too.
  await review(db, editor.userId, articleId);
  const shown: Surface[] = [
    ...everywhere('withdrawal', section, address),
    { name: 'withdrawal in the sitemap', address: `/sitemap/${new Date().toISOString().slice(0, 7)}.xml` },
    { name: 'withdrawal in the news sitemap', address: '/sitemap/news.xml' },
  ];
  await waitFor(shown.slice(-2), (text) => text.includes(slug));
  await shelf.offer(ibiza, mahon);
  await shelf.takeAway(palma.slug);
  expectOk(await runSource(db, editor, { sourceId }));
  const vanished = () => sql<{ at: Date | null }[]>`select vanished_at as at from dispatches where id = ${dispatchId}`;
  await momentOf(vanished, before, 30_000);
  // An hour passes, and nobody asks for it any more: the wire finds its page due by itself, within a minute.
  await sql`update dispatches set vanished_at = vanished_at - interval '61 minutes' where id = ${dispatchId}`;
  const gone = () => sql<{ at: Date | null }[]>`select withdrawn_at as at from dispatches where id = ${dispatchId}`;
  const askedAt = await momentOf(gone, before, 90_000);
  const withdrawn = await timeTo(askedAt, shown, (text, surface) =>
    surface.address.endsWith(address) ? text.includes('a été retiré par sa source, The Verge') : !text.includes(slug),
  );
  expect(withdrawn).toBeLessThan(60);
  expect((await ask(address)).status).toBe(410);
});
