import { expect } from 'vitest';
import { recordPage } from '#lib/page-record.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { reviewTranslation } from '#newsroom/review-translation.ts';
import {
  aDraft,
  aMedium,
  anArticleOfTheWire,
  anAuthor,
  aPerson,
  aPublishedArticle,
  aSection,
  aTag,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import type { Database, Sql } from '../client.ts';
import { findAtAddress } from './published-articles.ts';
import { findMasthead } from './published-editions.ts';
import { getFrontMaterial } from './published-front.ts';
import { listRelated, listSectionArticles } from './published-lists.ts';
import { findSection } from './published-sections.ts';

const linkTo = (article: string) => ({
  type: 'text',
  text: 'lien',
  marks: [{ type: 'link', attrs: { article, href: null } }],
});

/** An article page that shows everything there is to show, and the page as its route reads it. */
async function aFullPage(db: Database, sql: Sql) {
  const section = await aSection(db);
  const [authorId, tagId, mediumId] = [await anAuthor(db), await aTag(db), await aMedium(db)];
  const target = await aPublishedArticle(db, { sectionId: section.id });
  const future = await aDraft(db, { sectionId: (await aSection(db)).id });
  const content = [linkTo(target.id), { type: 'text', text: ' ' }, linkTo(future.id)];
  const body = { type: 'doc', content: [{ type: 'paragraph', content }] };
  const links = { authorIds: [authorId], tagIds: [tagId], leadMediaId: mediumId, body };
  const { id: articleId, storyId, slug } = await anArticleOfTheWire(db, { sectionId: section.id, ...links });
  expectOk(await publishArticle(db, importer, { articleId, version: null }));
  const reviewer = await aPerson(db, 'editor');
  expectOk(await reviewTranslation(db, reviewer, { articleId }));
  const english = await aPublishedArticle(db, { sectionId: section.id, locale: 'en', storyId });
  const akin = await aPublishedArticle(db, { sectionId: (await aSection(db)).id, tagIds: [tagId] });
  const read = () =>
    recordPage(async () => {
      await findMasthead(sql, 'fr');
      const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug });
      await listRelated(sql, { articleId, sectionId: section.id, locale: 'fr', limit: 4 });
      return found;
    });
  return { section, authorId, tagId, mediumId, target, future, articleId, reviewer, english, akin, read };
}

type Page = Awaited<ReturnType<typeof aFullPage>>;
type Case = [what: string, change: (sql: Sql, page: Page) => Promise<unknown>];

const publish = (sql: Sql, id: string) =>
  sql`update articles set status = 'published', published_at = now() where id = ${id}`;

const shownByAnArticle: Case[] = [
  ['its headline', (sql, { articleId }) => sql`update articles set headline = 'Autre' where id = ${articleId}`],
  ['its slug', (sql, { articleId }) => sql`update articles set slug = slug || '-bis' where id = ${articleId}`],
  ['an author’s name', (sql, { authorId }) => sql`update authors set name = 'Autre' where id = ${authorId}`],
  [
    'an author’s role',
    (sql, { authorId }) => sql`update author_profiles set role = 'Autre' where author_id = ${authorId}`,
  ],
  ['a subject’s name', (sql, { tagId }) => sql`update tags set name = 'Autre' where id = ${tagId}`],
  [
    'the section’s name',
    (sql, { section }) => sql`update section_names set name = 'Autre' where section_id = ${section.id}`,
  ],
  [
    'the words for the picture',
    (sql, { mediumId }) => sql`update media_texts set alt = 'Autre' where media_id = ${mediumId}`,
  ],
  ['the picture’s credit', (sql, { mediumId }) => sql`update media set credit = 'Autre' where id = ${mediumId}`],
  [
    'the headline of its version in another language',
    (sql, { english }) => sql`update articles set headline = 'Other' where id = ${english.id}`,
  ],
  [
    'the slug of its version in another language',
    (sql, { english }) => sql`update articles set slug = slug || '-2' where id = ${english.id}`,
  ],
  [
    'the address of an article that it links to',
    (sql, { target }) => sql`update articles set slug = slug || '-2' where id = ${target.id}`,
  ],
  ['the publication of an article that it links to', (sql, { future }) => publish(sql, future.id)],
  ['the name of its source', (sql) => sql`update sources set name = 'Autre'`],
  [
    'the name of its reviewer',
    (sql, { reviewer }) => sql`update users set name = 'Autre' where id = ${reviewer.userId}`,
  ],
  [
    'the headline of what to read next',
    (sql, { akin }) => sql`update articles set headline = 'Autre' where id = ${akin.id}`,
  ],
];

test.for(shownByAnArticle)('an article’s page is told of %s', async ([, change], { db, sql }) => {
  const page = await aFullPage(db, sql);
  const { value, record } = await page.read();
  expect(value).toMatchObject({ kind: 'published' });
  const heard = await heardTags(sql, () => change(sql, page));
  expect(heard.filter((tag) => record.tags.has(tag) || tag === '*')).not.toEqual([]);
});

test('an article’s page is not told of what it does not show', async ({ db, sql }) => {
  const page = await aFullPage(db, sql);
  const other = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const { record } = await page.read();
  const heard = await heardTags(sql, () => sql`update articles set headline = 'Autre' where id = ${other.id}`);
  expect(heard.filter((tag) => record.tags.has(tag))).toEqual([]);
});

test('a front page and a section’s pages are told of a new article, and of one that went', async ({ db, sql }) => {
  const top = await aSection(db);
  const { id: sectionId } = await aSection(db, { parentId: top.id });
  const article = await aDraft(db, { sectionId });
  const front = await recordPage(() => getFrontMaterial(sql, { locale: 'fr', latest: 5, perSection: 5 }));
  const list = (sectionIds: string[]) =>
    recordPage(() => listSectionArticles(sql, { locale: 'fr', sectionIds, limit: 5 }));
  const pages = [front, await list([sectionId]), await list([top.id, sectionId])];
  const changes = [
    () => publish(sql, article.id),
    () =>
      sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = ${article.id}`,
  ];
  for (const change of changes) {
    const heard = await heardTags(sql, change);
    for (const { record } of pages) expect(heard.some((tag) => record.tags.has(tag))).toBe(true);
  }
});

test('a section’s page is told of its new name and of the order of sections', async ({ db, sql }) => {
  const section = await aSection(db);
  const { record } = await recordPage(() => findSection(sql, { locale: 'fr', slug: section.slug }));
  const rename = () =>
    sql`update section_names set description = 'Autre' where section_id = ${section.id} and locale = 'fr'`;
  const move = () => sql`update sections set position = position + 1 where id = ${section.id}`;
  for (const change of [rename, move]) {
    expect((await heardTags(sql, change)).some((tag) => record.tags.has(tag))).toBe(true);
  }
});
