import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { aContent, aDraft, aPerson, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listRevisions } from '#tests/traces.ts';
import { nameRevision } from './name-revision.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { thinRevisions } from './thin-revisions.ts';

const now = new Date('2026-11-24T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const [hour, day] = [60, 24 * 60];

/** An article that was saved so many minutes ago, each time by itself but where a minus says «by hand». */
async function anArticleSaved(db: Database, moments: readonly number[]) {
  const [actor, { id: sectionId }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, slug } = await aDraft(db, { sectionId }, minutesAgo(90 * day));
  for (const [index, moment] of moments.entries()) {
    const save = { articleId, version: index + 1, content: aContent({ sectionId, slug }), isAutosave: moment > 0 };
    expectOk(await saveArticle(db, actor, save, minutesAgo(Math.abs(moment))));
  }
  return { actor, articleId };
}

test('of what was saved by itself, the last of each day stays, then of each hour, then all of the last day', async ({
  db,
  sql,
}) => {
  const old = [30 * day + 5 * hour, 30 * day + 4 * hour, 29 * day, 8 * day + 2, 8 * day + 1];
  const ofTheWeek = [3 * day + 50, 3 * day + 40, 3 * day + 30, 3 * day - 5];
  const ofTheDay = [50, 40, 30, 20];
  const { articleId } = await anArticleSaved(db, [...old, ...ofTheWeek, ...ofTheDay]);
  expect(await thinRevisions(db, now)).toBe(4);
  const left = (await listRevisions(sql, articleId)).map(({ version }) => version);
  // 30 days ago at 7 and 8 o’clock, 8 days ago a minute apart, and three days ago three times between 11 and 12.
  expect(left).toEqual([1, 3, 4, 6, 9, 10, 11, 12, 13, 14]);
  expect(await thinRevisions(db, now)).toBe(0);
});

test('what was saved by hand, named or published stays, and so does what the article says now', async ({ db, sql }) => {
  const byHand = -(20 * day + 9);
  const { actor, articleId } = await anArticleSaved(db, [20 * day + 10, byHand, 20 * day + 8, 20 * day + 7]);
  expectOk(await nameRevision(db, actor, { articleId, version: 2, name: 'Avant l’avocat' }));
  expectOk(await publishArticle(db, actor, { articleId, version: 5 }, minutesAgo(20 * day + 6)));
  expect(await thinRevisions(db, now)).toBe(1);
  const left = (await listRevisions(sql, articleId)).map(({ version, cause }) => [version, cause]);
  expect(left).toEqual([
    [1, 'created'],
    [2, 'saved'],
    [3, 'saved'],
    [5, 'saved'],
    [6, 'published'],
  ]);
});

test('the present state stays where a later save by itself was dated earlier', async ({ db, sql }) => {
  const { articleId } = await anArticleSaved(db, [20 * day + 10, 20 * day + 5]);
  await sql`update articles set version = 2 where id = ${articleId}`;
  expect(await thinRevisions(db, now)).toBe(0);
  expect((await listRevisions(sql, articleId)).map(({ version }) => version)).toEqual([1, 2, 3]);
});

test('who had an article open long ago is forgotten', async ({ db, sql }) => {
  const { actor, articleId } = await anArticleSaved(db, []);
  await sql`insert into article_presence values (${articleId}, ${actor.userId}, ${minutesAgo(2 * day)})`;
  await thinRevisions(db, now);
  expect(await sql`select from article_presence where article_id = ${articleId}`).toHaveLength(0);
});
