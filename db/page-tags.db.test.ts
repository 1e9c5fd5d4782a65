import { expect } from 'vitest';
import { isoDay } from '#lib/dates.ts';
import { pageTag } from '#lib/page-tag.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import {
  aDraft,
  anArticleOfTheWire,
  anAuthor,
  aPublishedArticle,
  aSection,
  aTag,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import type { Database, Sql } from './client.ts';

/** Two sections, one in the other, and articles in every state, with the tags that stand for them. */
async function aScene(db: Database) {
  const top = await aSection(db);
  const child = await aSection(db, { parentId: top.id });
  const elsewhere = await aSection(db);
  const [authorId, tagId] = [await anAuthor(db), await aTag(db)];
  const article = await aPublishedArticle(db, { sectionId: child.id, authorIds: [authorId], tagIds: [tagId] });
  const draft = await aDraft(db, { sectionId: child.id, authorIds: [authorId], tagIds: [tagId] });
  const wire = await anArticleOfTheWire(db, { sectionId: child.id });
  expectOk(await publishArticle(db, importer, { articleId: wire.id, version: null }));
  const placed = [pageTag('section', top.id), pageTag('section', child.id)];
  const listed = [pageTag('author-list', authorId), pageTag('tag-list', tagId)];
  return { top, child, elsewhere, authorId, tagId, article, draft, wire, placed, listed };
}

type Scene = Awaited<ReturnType<typeof aScene>>;

type Case = [sentence: string, change: (sql: Sql, scene: Scene) => Promise<unknown>, tags: (scene: Scene) => string[]];

const own = ({ article }: Scene) => pageTag('article', article.id);
const day = (daysAgo = 0) =>
  `day:fr:${isoDay({ timeZone: 'Europe/Paris' }, new Date(Date.now() - daysAgo * 86_400_000))}`;
const everyList = ({ article, placed, listed }: Scene) => [
  'front:fr',
  day(),
  pageTag('story', article.storyId),
  ...placed,
  ...listed,
];

const ofArticles: Case[] = [
  [
    'a headline tells of the article only',
    (sql, { article }) => sql`update articles set headline = 'Autre' where id = ${article.id}`,
    (scene) => [own(scene)],
  ],
  [
    'a body tells of the article only',
    (sql, { article }) => sql`update articles set body = '{"type":"doc","content":[]}' where id = ${article.id}`,
    (scene) => [own(scene)],
  ],
  [
    'a slug tells of the article only: every link to it carries its tag',
    (sql, { article }) => sql`update articles set slug = slug || '-bis' where id = ${article.id}`,
    (scene) => [own(scene)],
  ],
  [
    'a draft tells nothing',
    (sql, { draft }) => sql`update articles set headline = 'Autre', section_id = section_id where id = ${draft.id}`,
    () => [],
  ],
  [
    'a draft that is submitted tells nothing',
    (sql, { draft }) => sql`update articles set status = 'in_review' where id = ${draft.id}`,
    () => [],
  ],
  [
    'a schedule tells nothing',
    (sql, { draft }) => sql`update articles set status = 'scheduled', publish_at = now() where id = ${draft.id}`,
    () => [],
  ],
  [
    'publishing tells of the article and of every list that shows it',
    (sql, { draft }) => sql`update articles set status = 'published', published_at = now() where id = ${draft.id}`,
    ({ draft, placed, listed }) => [
      pageTag('article', draft.id),
      'front:fr',
      day(),
      pageTag('story', draft.storyId),
      ...placed,
      ...listed,
    ],
  ],
  [
    'withdrawing tells of the article and of every list that showed it',
    (sql, { article }) =>
      sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = ${article.id}`,
    (scene) => [own(scene), ...everyList(scene)],
  ],
  [
    'a move tells of both sections and of the ones above them',
    (sql, { article, elsewhere }) => sql`update articles set section_id = ${elsewhere.id} where id = ${article.id}`,
    (scene) => [own(scene), ...everyList(scene), pageTag('section', scene.elsewhere.id)],
  ],
  [
    'another date tells of the lists, because their order changes',
    (sql, { article }) => sql`update articles set published_at = now() - interval '1 day' where id = ${article.id}`,
    (scene) => [own(scene), ...everyList(scene), day(1)],
  ],
  [
    'a bulk load tells nothing itself',
    (sql, { article }) =>
      sql.begin(async (tx) => {
        await tx`select set_config('depeche.bulk', 'on', true)`;
        await tx`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = ${article.id}`;
      }),
    () => [],
  ],
  [
    'what is rolled back was never told',
    (sql, { article }) =>
      sql
        .begin(async (tx) => {
          await tx`update articles set headline = 'Autre' where id = ${article.id}`;
          throw new Error('back');
        })
        .catch(() => {}),
    () => [],
  ],
];

const ofParts: Case[] = [
  [
    'a byline tells of the article and of the author',
    (sql, { article }) => sql`delete from article_authors where article_id = ${article.id}`,
    (scene) => [own(scene), pageTag('author-list', scene.authorId)],
  ],
  [
    'a subject taken away tells of the article and of the subject',
    (sql, { article }) => sql`delete from article_tags where article_id = ${article.id}`,
    (scene) => [own(scene), pageTag('tag-list', scene.tagId)],
  ],
  [
    'a correction tells of the article and of the list of corrections',
    (sql, { article }) =>
      sql`insert into corrections (article_id, note, corrected_at) values (${article.id}, 'Une note.', now())`,
    (scene) => [own(scene), 'corrections:fr'],
  ],
  [
    'the source of a dispatch that changed tells of its translations',
    (sql) => sql`update dispatches set source_updated_at = now()
      where id = (select dispatch_id from translations order by id desc limit 1)`,
    ({ wire }) => [pageTag('article', wire.id)],
  ],
  [
    'a dispatch that passes through its stages tells nothing',
    (sql) => sql`update dispatches set stage = 'file', attempts = attempts + 1
      where id = (select dispatch_id from translations order by id desc limit 1)`,
    () => [],
  ],
  [
    'a poll of a source that is as well as it was tells nothing',
    (sql) => sql`update sources set last_polled_at = now(), last_success_at = now(), etag = '"1"'
      where id = (select source_id from dispatches order by id desc limit 1)`,
    () => [],
  ],
  [
    'the first failure of a source tells of the state of the wire',
    (sql) => sql`update sources set last_failure = '{"kind":"timed_out"}'
      where id = (select source_id from dispatches order by id desc limit 1)`,
    () => ['wire'],
  ],
  [
    'an author’s name tells of the author',
    (sql, { authorId }) => sql`update authors set name = 'Autre' where id = ${authorId}`,
    ({ authorId }) => [pageTag('author', authorId)],
  ],
  [
    'a subject’s name tells of the subject',
    (sql, { tagId }) => sql`update tags set name = 'Autre' where id = ${tagId}`,
    ({ tagId }) => [pageTag('tag', tagId)],
  ],
  [
    'the name of a section tells of every page of its edition',
    (sql, { top }) => sql`update section_names set name = 'Autre' where section_id = ${top.id} and locale = 'fr'`,
    () => ['edition:fr'],
  ],
  [
    'the order of sections tells of every page',
    (sql, { top }) => sql`update sections set position = position + 1 where id = ${top.id}`,
    () => ['edition:en', 'edition:fr', 'editions'],
  ],
  [
    'a place of the front page tells of that front page',
    (sql, { article }) =>
      sql`insert into front_slots (locale, position, article_id) values ('fr', (select count(*) + 1 from front_slots), ${article.id})`,
    () => ['front:fr'],
  ],
  [
    'breaking news tell of the front page',
    (sql) => sql`insert into breaking_news (locale, text, ends_at) values ('en', 'News', now() + interval '1 hour')`,
    () => ['front:en'],
  ],
  [
    'a setting tells of what shows settings',
    (sql) =>
      sql`insert into settings values ('discovery', '{}') on conflict (key) do update set value = excluded.value`,
    () => ['settings'],
  ],
];

test.for(ofArticles)('%s', async ([, change, tags], { db, sql }) => {
  const scene = await aScene(db);
  expect(await heardTags(sql, () => change(sql, scene))).toEqual([...new Set(tags(scene))].toSorted());
});

test.for(ofParts)('%s', async ([, change, tags], { db, sql }) => {
  const scene = await aScene(db);
  expect(await heardTags(sql, () => change(sql, scene))).toEqual([...new Set(tags(scene))].toSorted());
});

test('the byline of a draft tells nothing', async ({ db, sql }) => {
  const { draft } = await aScene(db);
  expect(await heardTags(sql, () => sql`delete from article_authors where article_id = ${draft.id}`)).toEqual([]);
});

test('a tag is the same text here and there', async ({ sql }) => {
  const [row] = await sql<{ id: string; tag: string }[]>`
    select id, page_tag('article', id) as tag from (select uuidv7() as id) made`;
  expect(row?.tag).toBe(pageTag('article', row?.id ?? ''));
});

test('a page about the paper tells of itself, and its title of every page of its edition', async ({ sql }) => {
  const [page] = await sql`
    insert into info_pages (key, locale, slug, title, body) values ('about', 'fr', 'qui-sommes-nous', 'Nous', '{}')
    returning id`;
  const own = pageTag('info', page?.id);
  expect(await heardTags(sql, () => sql`update info_pages set standfirst = 'Qui.'`)).toEqual([own]);
  expect(await heardTags(sql, () => sql`update info_pages set title = 'Qui'`)).toEqual(['edition:fr', own]);
});
