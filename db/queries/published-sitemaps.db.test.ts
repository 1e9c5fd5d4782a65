import { expect } from 'vitest';
import type { Sql } from '#db/client.ts';
import { correctArticle } from '#newsroom/correct-article.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { reviewTranslation } from '#newsroom/review-translation.ts';
import { updateArticle } from '#newsroom/update-article.ts';
import {
  aContent,
  anArticleOfTheWire,
  anAuthor,
  aPerson,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  aTag,
  aWithdrawnArticle,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findSitemapArticles, listNews, listSitemapMonths, listSitemapPages } from './published-sitemaps.ts';

const month = '2021-05';
const day = (number: number, hour = 12) => new Date(Date.UTC(2021, 4, number, hour));
const query = { locale: 'fr', month, file: 1, perFile: 50_000, indexUnreviewed: false };

/** `count` articles of a month that nothing else is in, as rows alone: triggers would take a minute. */
async function fillMonth(sql: Sql, sectionId: string, first: Date, count: number): Promise<void> {
  const prefix = unique('serie');
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into articles (story_id, locale, slug, status, headline, body, section_id, published_at)
      select uuidv7(), 'fr', ${prefix} || '-' || n, 'published', 'Un titre', '{"type":"doc","content":[]}', ${sectionId},
        ${first}::timestamptz + n * interval '1 second'
      from generate_series(1, ${count}) as n`;
  });
  await sql`analyze articles`;
}

const slugsOf = async (sql: Sql, changes: Partial<typeof query> = {}) =>
  (await findSitemapArticles(sql, { ...query, ...changes }))?.map(({ slug }) => slug) ?? null;

test('the change of an article is what readers saw last: publication, update or correction, and no save', async ({
  db,
  sql,
}) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id }, day(1));
  const changedAt = async () =>
    (await findSitemapArticles(sql, query))?.find(({ slug }) => slug === article.slug)?.changedAt;
  expect(await changedAt()).toEqual(day(1));

  await sql`update articles set saved_at = ${day(2)}, version = version + 1 where id = ${article.id}`;
  expect(await changedAt(), 'a save').toEqual(day(1));

  const content = aContent({ sectionId: section.id, slug: article.slug, headline: 'Un autre titre' });
  const version = article.version + 1;
  expectOk(await updateArticle(db, importer, { articleId: article.id, version, content }, day(3)));
  expect(await changedAt(), 'an update').toEqual(day(3));

  expectOk(await correctArticle(db, importer, { articleId: article.id, version: null, note: 'Non.' }, day(4)));
  expect(await changedAt(), 'a correction').toEqual(day(4));

  await sql`update articles set updated_at = null where id = ${article.id}`;
  expect(await changedAt(), 'the correction alone').toEqual(day(4));
});

test('what readers do not see is in no sitemap', async ({ db, sql }) => {
  const section = await aSection(db);
  const withdrawn = await aWithdrawnArticle(db, { sectionId: section.id });
  const scheduled = await aScheduledArticle(db, { sectionId: section.id }, new Date(Date.now() + 60_000));
  const now = new Date().toISOString().slice(0, 7);
  const slugs = (await slugsOf(sql, { month: now })) ?? [];
  expect(slugs).not.toContain(withdrawn.slug);
  expect(slugs).not.toContain(scheduled.slug);
});

test('a translation that nobody has read is named only where the newsroom wants it so', async ({ db, sql }) => {
  const section = await aSection(db);
  const editor = await aPerson(db, 'editor');
  const wire = await anArticleOfTheWire(db, { sectionId: section.id });
  expectOk(await publishArticle(db, importer, { articleId: wire.id, version: null }, day(5)));
  const english = await aPublishedArticle(db, { sectionId: section.id, locale: 'en', storyId: wire.storyId }, day(6));
  const versions = async () =>
    (await findSitemapArticles(sql, { ...query, locale: 'en' }))?.find(({ slug }) => slug === english.slug)?.versions;

  expect(await slugsOf(sql)).not.toContain(wire.slug);
  expect(await versions(), 'nor as a version').toEqual([]);
  expect(await slugsOf(sql, { indexUnreviewed: true })).toContain(wire.slug);

  expectOk(await reviewTranslation(db, editor, { articleId: wire.id }, day(7)));
  expect(await slugsOf(sql)).toContain(wire.slug);
  expect(await versions()).toEqual([{ locale: 'fr', section: section.slug, slug: wire.slug }]);
});

test('a month has its articles, the first and the last second of it, and no others', async ({ db, sql }) => {
  const section = await aSection(db);
  const at = (text: string) => aPublishedArticle(db, { sectionId: section.id }, new Date(text));
  const before = await at('2019-01-31T23:59:59.999Z');
  const first = await at('2019-02-01T00:00:00.000Z');
  const last = await at('2019-02-28T23:59:59.999Z');
  const after = await at('2019-03-01T00:00:00.000Z');
  expect(await slugsOf(sql, { month: '2019-02' })).toEqual([first.slug, last.slug]);
  expect(await slugsOf(sql, { month: '2019-01' })).toEqual([before.slug]);
  expect(await slugsOf(sql, { month: '2019-03' })).toEqual([after.slug]);
  const months = (await listSitemapMonths(sql, { locale: 'fr', perFile: 50_000 })).map((entry) => entry.month);
  expect(months.filter((entry) => entry.startsWith('2019'))).toEqual(['2019-03', '2019-02', '2019-01']);
});

test('a file holds 50,000 articles, the next one the rest, and past the end is nothing', async ({ db, sql }) => {
  const section = await aSection(db);
  await fillMonth(sql, section.id, new Date('2018-04-02T00:00:00Z'), 50_001);
  const april = { month: '2018-04' };
  const files = await Promise.all([1, 2, 3].map((file) => slugsOf(sql, { ...april, file })));
  expect(files.map((slugs) => slugs?.length ?? null)).toEqual([50_000, 1, null]);
  expect(new Set(files.flatMap((slugs) => slugs ?? [])).size).toBe(50_001);
  const months = await listSitemapMonths(sql, { locale: 'fr', perFile: 50_000 });
  expect(months).toContainEqual({ month: '2018-04', files: 2 });
  expect(await slugsOf(sql, { month: '2018-06' })).toBeNull();

  // The oldest come first: what appears later changes the last file only.
  await fillMonth(sql, section.id, new Date('2018-04-20T00:00:00Z'), 2);
  expect(await slugsOf(sql, april)).toEqual(files[0]);
  expect(await slugsOf(sql, { ...april, file: 2 })).toHaveLength(3);
});

test('months and their files are read from the index', async ({ db, sql }) => {
  const section = await aSection(db);
  await fillMonth(sql, section.id, new Date('2017-04-02T00:00:00Z'), 3000);
  await sql`vacuum analyze articles`;
  const plans: string[] = [];
  const explained = new Proxy(sql, {
    apply(target, self, [strings, ...values]: [TemplateStringsArray, ...unknown[]]) {
      const isWhole = strings[0]?.trimStart().startsWith('with') ?? false;
      const raw = isWhole
        ? Object.assign([`explain ${strings[0]}`, ...strings.slice(1)], { raw: strings.raw })
        : strings;
      return Reflect.apply(target, self, [raw, ...values]);
    },
  });
  const rows: Record<string, string>[] = (await listSitemapMonths(explained, {
    locale: 'fr',
    perFile: 50_000,
  })) as never; // the plan in place of the months
  plans.push(...rows.map((row) => row['QUERY PLAN'] ?? ''));
  const scans = plans.filter((line) => / on articles/.test(line));
  expect(scans).toHaveLength(3);
  for (const scan of scans) expect(scan).toContain('Index Only Scan');
});

test('pages that are no articles are named with the date of their newest article', async ({ db, sql }) => {
  const [full, empty] = [await aSection(db), await aSection(db)];
  const [authorId, tagId, idleId] = [await anAuthor(db), await aTag(db), await aTag(db)];
  await aPublishedArticle(db, { sectionId: full.id, authorIds: [authorId], tagIds: [tagId] }, day(8));
  await aPublishedArticle(db, { sectionId: full.id, authorIds: [authorId] }, day(9));
  const slugIn = async (table: string, id: string) =>
    (await sql<{ slug: string }[]>`select slug from ${sql(table)} where id = ${id}`)[0]?.slug;
  const pages = await listSitemapPages(sql, { locale: 'fr', limit: 50_000 });
  expect(pages).toContainEqual({ kind: 'section', slug: full.slug, changedAt: day(9) });
  expect(pages).toContainEqual({ kind: 'section', slug: empty.slug, changedAt: null });
  expect(pages).toContainEqual({ kind: 'author', slug: await slugIn('authors', authorId), changedAt: day(9) });
  expect(pages).toContainEqual({ kind: 'tag', slug: await slugIn('tags', tagId), changedAt: day(8) });
  expect(pages.map(({ slug }) => slug)).not.toContain(await slugIn('tags', idleId));
  const english = await listSitemapPages(sql, { locale: 'en', limit: 50_000 });
  expect(english.filter(({ kind }) => kind === 'author' || kind === 'tag')).toEqual([]);
  expect(await listSitemapPages(sql, { locale: 'fr', limit: 2 })).toHaveLength(2);
});

test('news are those of all editions since a moment, newest first, in files of their own number', async ({
  db,
  sql,
}) => {
  await sql`update articles set published_at = '2010-01-01' where published_at > now() - interval '4 days'`;
  const section = await aSection(db);
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const old = await aPublishedArticle(db, { sectionId: section.id }, hoursAgo(49));
  const english = await aPublishedArticle(db, { sectionId: section.id, locale: 'en' }, hoursAgo(47));
  const french = await aPublishedArticle(db, { sectionId: section.id }, hoursAgo(1));
  const wire = await anArticleOfTheWire(db, { sectionId: section.id });
  expectOk(await publishArticle(db, importer, { articleId: wire.id, version: null }, hoursAgo(2)));

  const news = (file: number, perFile: number) =>
    listNews(sql, { since: hoursAgo(48), file, perFile, indexUnreviewed: false });
  const all = await news(1, 1000);
  expect(all.files).toBe(1);
  expect(all.articles.map(({ locale, slug }) => [locale, slug])).toEqual([
    ['fr', french.slug],
    ['en', english.slug],
  ]);
  expect(JSON.stringify(all)).not.toContain(old.slug);

  expect((await news(1, 1)).files).toBe(2);
  expect((await news(2, 1)).articles.map(({ slug }) => slug)).toEqual([english.slug]);
  expect((await news(3, 1)).articles).toEqual([]);
});

test('a news file is full at 1,000', async ({ db, sql }) => {
  const section = await aSection(db);
  await fillMonth(sql, section.id, new Date(Date.now() - 3_600_000), 1001);
  const since = new Date(Date.now() - 48 * 3_600_000);
  const { articles, files } = await listNews(sql, { since, file: 1, perFile: 1000, indexUnreviewed: false });
  expect(articles).toHaveLength(1000);
  expect(files).toBe(2);
});
