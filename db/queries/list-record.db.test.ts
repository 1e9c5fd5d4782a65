import { expect } from 'vitest';
import { isoDay } from '#lib/dates.ts';
import { recordPage } from '#lib/page-record.ts';
import { aDraft, anAuthor, aPublishedArticle, aSection, aTag, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import type { Database, Sql } from '../client.ts';
import { findArchiveDay, findArchiveMonth, listDayArticles } from './published-archive.ts';
import { findAuthor, listAuthorArticles } from './published-authors.ts';
import { listCorrections } from './published-corrections.ts';
import { listLatest } from './published-lists.ts';
import { findTag, listTagArticles } from './published-tags.ts';

const dayLength = 86_400_000;
const clock = { locale: 'fr', timeZone: 'Europe/Paris' };
const dayOf = (daysAgo: number) => isoDay(clock, new Date(Date.now() - daysAgo * dayLength));
const archive = { ...clock, today: dayOf(0) };

/** Two articles of one author on one subject, one today and one a week ago, and a draft of theirs. */
async function aScene(db: Database) {
  const { id: sectionId } = await aSection(db);
  const [authorId, tagId] = [await anAuthor(db), await aTag(db)];
  const content = { sectionId, authorIds: [authorId], tagIds: [tagId] };
  const weekAgo = new Date(Date.now() - 7 * dayLength);
  const article = await aPublishedArticle(db, content, weekAgo);
  const today = await aPublishedArticle(db, content);
  return { sectionId, authorId, tagId, article, today, draft: await aDraft(db, content) };
}

type Scene = Awaited<ReturnType<typeof aScene>>;
type Change = (sql: Sql, scene: Scene) => Promise<unknown>;

const slice = { place: null, limit: 20 };
const pages: Record<string, (sql: Sql, scene: Scene) => Promise<unknown>> = {
  'a page of a subject': async (sql, { tagId }) => {
    const [tag] = await sql<{ slug: string }[]>`select slug from tags where id = ${tagId}`;
    await findTag(sql, { locale: 'fr', slug: tag?.slug ?? '' });
    await listTagArticles(sql, { locale: 'fr', tagId, ...slice });
  },
  'a page of an author': async (sql, { authorId }) => {
    const [author] = await sql<{ slug: string }[]>`select slug from authors where id = ${authorId}`;
    await findAuthor(sql, { locale: 'fr', slug: author?.slug ?? '' });
    await listAuthorArticles(sql, { locale: 'fr', authorId, ...slice });
  },
  'the wire': (sql) => listLatest(sql, { locale: 'fr', ...slice }),
  'the list of corrections': (sql) => listCorrections(sql, { locale: 'fr', ...slice }),
  'a day of the archive': async (sql) => {
    await findArchiveDay(sql, { ...archive, day: dayOf(7) });
    await listDayArticles(sql, { ...archive, day: dayOf(7), ...slice });
  },
  'a month of the archive': (sql) => findArchiveMonth(sql, { ...archive, month: dayOf(7).slice(0, 7) }),
};

const publish: Change = (sql, { draft }) =>
  sql`update articles set status = 'published', published_at = now() where id = ${draft.id}`;
const publishBetween: Change = (sql, { draft }) =>
  sql`update articles set status = 'published', published_at = now() - interval '5 days' where id = ${draft.id}`;
const rename: Change = (sql, { article }) => sql`update articles set headline = 'Autre' where id = ${article.id}`;
const withdraw: Change = (sql, { article }) =>
  sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = ${article.id}`;
const correct: Change = (sql, { article }) =>
  sql`insert into corrections (article_id, note, corrected_at) values (${article.id}, 'Une note.', now())`;
const nameTag: Change = (sql, { tagId }) => sql`update tags set name = 'Autre' where id = ${tagId}`;
const nameAuthor: Change = (sql, { authorId }) => sql`update authors set name = 'Autre' where id = ${authorId}`;
const present: Change = (sql, { authorId }) => sql`update author_profiles set bio = 'B.' where author_id = ${authorId}`;

const told: [page: string, what: string, change: Change][] = [
  ['a page of a subject', 'a new article on it', publish],
  ['a page of a subject', 'a headline that it shows', rename],
  ['a page of a subject', 'an article that went', withdraw],
  ['a page of a subject', 'its own name', nameTag],
  ['a page of an author', 'a new article of theirs', publish],
  ['a page of an author', 'an article that went', withdraw],
  ['a page of an author', 'their name', nameAuthor],
  ['a page of an author', 'what is said of them', present],
  ['the wire', 'a new article', publish],
  ['the wire', 'a headline', rename],
  ['the list of corrections', 'a new correction', correct],
  ['a day of the archive', 'an article of the day that went', withdraw],
  ['a day of the archive', 'a headline of the day', rename],
  ['a day of the archive', 'the first article of a silent day beside it', publishBetween],
];

const untold: [page: string, what: string, change: Change][] = [
  ['a page of a subject', 'its author’s name', nameAuthor],
  ['a page of a subject', 'a correction of an article that it does not list', correctOther],
  ['a page of an author', 'the name of a subject', nameTag],
  ['the list of corrections', 'a new article', publish],
  ['the list of corrections', 'a headline of an article without corrections', rename],
  ['a day of the archive', 'a new article of today', publish],
  ['a month of the archive', 'a headline', rename],
];

async function correctOther(sql: Sql, { sectionId }: Scene): Promise<void> {
  await sql`insert into corrections (article_id, note, corrected_at)
    select id, 'Une note.', now() from articles where status = 'published' and section_id <> ${sectionId} limit 1`;
}

async function overlap(page: string, change: Change, { db, sql }: { db: Database; sql: Sql }): Promise<string[]> {
  await aPublishedArticle(db, { sectionId: (await aSection(db)).id, slug: unique('ailleurs') });
  const scene = await aScene(db);
  const { record } = await recordPage(async () => pages[page]?.(sql, scene));
  expect(record.tags.size).toBeGreaterThan(0);
  const heard = await heardTags(sql, () => change(sql, scene));
  expect(heard).not.toEqual([]);
  return heard.filter((tag) => record.tags.has(tag));
}

test.for(told)('%s is told of %s', async ([page, , change], { db, sql }) => {
  // Days between must be silent.
  await sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x'
    where status = 'published'`;
  expect(await overlap(page, change, { db, sql })).not.toEqual([]);
});

test.for(untold)('%s is not told of %s', async ([page, , change], { db, sql }) => {
  expect(await overlap(page, change, { db, sql })).toEqual([]);
});
