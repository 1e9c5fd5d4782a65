import { beforeEach, expect } from 'vitest';
import type { Database, Sql } from '#db/client.ts';
import {
  aContent,
  aDraft,
  anArticleOfTheWire,
  anAuthor,
  aPerson,
  aSection,
  aTag,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { correctArticle } from './correct-article.ts';
import { publishArticle } from './publish-article.ts';
import { reviewTranslation } from './review-translation.ts';
import { saveArticle } from './save-article.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

type Waiting = { key: string; runAt: Date };

/** What waits for the hub, and then no longer does. */
async function takeWaiting(sql: Sql): Promise<Waiting[]> {
  const jobs = await sql<Waiting[]>`
    select key, run_at as "runAt" from graphile_worker.jobs where task_identifier = 'ping-hub' order by key`;
  for (const { key } of jobs) await sql`select graphile_worker.remove_job(${key})`;
  return jobs;
}

const keysWaiting = async (sql: Sql) => (await takeWaiting(sql)).map(({ key }) => key.replace('ping-hub:', ''));

const setHub = (sql: Sql, hub: string) => sql`
  insert into settings (key, value) values ('discovery', ${sql.json({ hub })})
  on conflict (key) do update set value = excluded.value`;

beforeEach<{ sql: Sql }>(async ({ sql }) => {
  await setHub(sql, 'https://hub.example/');
  await takeWaiting(sql);
});

/** A draft in a subsection, with a tag and an author, and the keys of everything that will list it. */
async function aBeat(db: Database) {
  const top = await aSection(db);
  const section = await aSection(db, { parentId: top.id });
  const [tagId, authorId] = [await aTag(db), await anAuthor(db)];
  const links = { sectionId: section.id, tagIds: [tagId], authorIds: [authorId] };
  const ofSections = [`section:fr:${top.id}`, `section:fr:${section.id}`];
  const lists = [`author:fr:${authorId}`, 'edition:fr:null', ...ofSections, `tag:fr:${tagId}`].toSorted();
  return { links, lists, editor: await aPerson(db, 'editor') };
}

test('publishing, correcting and withdrawing an article is told of every list that shows it', async ({ db, sql }) => {
  const { links, lists, editor } = await aBeat(db);
  const { id: articleId } = await aDraft(db, links);
  const target = { articleId, version: null };
  expect(await keysWaiting(sql)).toEqual([]);
  expectOk(await publishArticle(db, editor, target));
  expect(await keysWaiting(sql)).toEqual(lists);
  expectOk(await correctArticle(db, editor, { ...target, note: 'Une faute.' }));
  expect(await keysWaiting(sql)).toEqual(lists);
  expectOk(await withdrawArticle(db, editor, { ...target, reason: 'Une erreur.' }));
  expect(await keysWaiting(sql)).toEqual(lists);
});

test('an article that moves is told of where it was and of where it is', async ({ db, sql }) => {
  const { links, lists, editor } = await aBeat(db);
  const { id: articleId } = await aDraft(db, links);
  const { version } = expectOk(await publishArticle(db, editor, { articleId, version: null }));
  await takeWaiting(sql);
  const other = await aSection(db);
  const content = aContent({ sectionId: other.id });
  expectOk(await updateArticle(db, editor, { articleId, version, content }));
  expect(await keysWaiting(sql)).toEqual([...lists, `section:fr:${other.id}`].toSorted());
});

test('a review is told, because it changes what stands over the text', async ({ db, sql }) => {
  const { links, lists, editor } = await aBeat(db);
  const { id: articleId } = await anArticleOfTheWire(db, links);
  expectOk(await publishArticle(db, editor, { articleId, version: null }));
  await takeWaiting(sql);
  expectOk(await reviewTranslation(db, editor, { articleId }));
  expect(await keysWaiting(sql)).toEqual(lists);
});

test('many changes within some seconds are one word, at the time of the first', async ({ db, sql }) => {
  const { links, lists, editor } = await aBeat(db);
  const begin = Date.now() + 3_600_000;
  for (const second of [0, 2, 4]) {
    const { id: articleId } = await aDraft(db, links);
    expectOk(await publishArticle(db, editor, { articleId, version: null }, new Date(begin + second * 1000)));
  }
  const waiting = await takeWaiting(sql);
  expect(waiting.map(({ key }) => key)).toHaveLength(lists.length);
  expect(waiting.map(({ runAt }) => runAt.getTime() - begin)).toEqual(lists.map(() => 5000));
});

test('nothing waits where no hub is set, where nobody sees a change, or where it is undone', async ({ db, sql }) => {
  const { links, editor } = await aBeat(db);
  const { id: articleId, version } = await aDraft(db, links);
  expectOk(await saveArticle(db, editor, { articleId, version, content: aContent(links) }));
  expect(await publishArticle(db, editor, { articleId, version })).toMatchObject({ error: { kind: 'stale' } });
  expect(await keysWaiting(sql)).toEqual([]);
  await setHub(sql, '');
  expectOk(await publishArticle(db, editor, { articleId, version: null }));
  expect(await keysWaiting(sql)).toEqual([]);
});

test('what is imported is not told: a whole archive would flood the hub', async ({ db, sql }) => {
  const { links } = await aBeat(db);
  const { id: articleId } = await aDraft(db, links);
  expectOk(await publishArticle(db, importer, { articleId, version: null }));
  expect(await keysWaiting(sql)).toEqual([]);
});
