import { expect } from 'vitest';
import {
  aBody,
  aContent,
  aDraft,
  anAuthor,
  aPerson,
  aPublishedArticle,
  aSection,
  aTag,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, listRevisions, snapshot } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { createArticle } from './create-article.ts';
import { saveArticle } from './save-article.ts';

const staffInput = { locale: 'fr', storyId: null, origin: 'staff' } as const;

test('a reporter begins an article: it is a draft of theirs, with a revision and an audit entry', async ({
  db,
  sql,
}) => {
  const reporter = await aPerson(db, 'reporter');
  const [section, authorId, tagId] = [await aSection(db), await anAuthor(db), await aTag(db)];
  const content = aContent({
    sectionId: section.id,
    authorIds: [authorId],
    tagIds: [tagId],
    body: aBody('Deux mots.'),
  });
  const article = expectOk(await createArticle(db, reporter, { ...staffInput, content }));
  expect(article).toMatchObject({ status: 'draft', version: 1, createdBy: reporter.userId, wordCount: 2 });
  expect(article.publishedAt).toBeNull();
  expect(await listRevisions(sql, article.id)).toMatchObject([
    { version: 1, cause: 'created', userId: reporter.userId, content: { authorIds: [authorId], tagIds: [tagId] } },
  ]);
  expect(await listAuditEntries(sql, article.id)).toMatchObject([
    { act: 'create-article', actorKind: 'person', actorName: reporter.name, details: { version: 1 } },
  ]);
});

test('a byline and subjects keep their order', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const authorIds = [await anAuthor(db), await anAuthor(db), await anAuthor(db)].toReversed();
  const article = await aDraft(db, { sectionId, authorIds });
  const rows = await sql`select author_id from article_authors where article_id = ${article.id} order by position`;
  expect(rows.map((row) => row.author_id)).toEqual(authorIds);
});

test('French typography is set where text enters, and only in French', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const french = await aDraft(db, { sectionId, headline: 'Que faire ?' });
  const english = await aDraft(db, { sectionId, locale: 'en', headline: 'What now ?' });
  expect(french.headline).toBe('Que faire\u202f?');
  expect(english.headline).toBe('What now ?');
});

test('a translator may not begin an article', async ({ db, sql }) => {
  const translator = await aPerson(db, 'translator');
  const { id: sectionId } = await aSection(db);
  const before = await snapshot(sql);
  const result = await createArticle(db, translator, { ...staffInput, content: aContent({ sectionId }) });
  expect(result).toEqual({ ok: false, error: { kind: 'forbidden', act: 'create' } });
  expect(await snapshot(sql)).toBe(before);
});

test('the clock may not begin an article', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const result = await createArticle(db, machineActor('clock'), { ...staffInput, content: aContent({ sectionId }) });
  expect(result).toMatchObject({ error: { kind: 'forbidden' } });
});

test('a slug that another article has is refused, and no empty story is left', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const { slug } = await aDraft(db, { sectionId });
  const before = await snapshot(sql);
  const result = await createArticle(db, importer, { ...staffInput, content: aContent({ sectionId, slug }) });
  expect(result).toEqual({ ok: false, error: { kind: 'slug_taken', slug } });
  expect(await snapshot(sql)).toBe(before);
});

test('the same slug in another edition is free', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const { slug } = await aPublishedArticle(db, { sectionId });
  expect(await aDraft(db, { sectionId, slug, locale: 'en' })).toMatchObject({ slug, locale: 'en' });
});

test('a story has one version in a language', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const { storyId } = await aDraft(db, { sectionId });
  expect(await aDraft(db, { sectionId, storyId, locale: 'en' })).toMatchObject({ storyId });
  const before = await snapshot(sql);
  const again = await createArticle(db, importer, { ...staffInput, storyId, content: aContent({ sectionId }) });
  expect(again).toEqual({ ok: false, error: { kind: 'language_taken', locale: 'fr' } });
  expect(await snapshot(sql)).toBe(before);
});

const unacceptable: [sentence: string, change: object, problem: { field: string; reason: string }][] = [
  ['no headline', { headline: '  ' }, { field: 'headline', reason: 'headline_missing' }],
  ['a headline beyond measure', { headline: 'a'.repeat(301) }, { field: 'headline', reason: 'headline_too_long' }],
  ['a slug with capitals', { slug: 'Été' }, { field: 'slug', reason: 'slug_form' }],
  ['no section', { sectionId: '' }, { field: 'sectionId', reason: 'section_missing' }],
  [
    'a body that is no document',
    { body: { type: 'doc', content: [{ type: 'script' }] } },
    { field: 'body', reason: 'body_invalid' },
  ],
  ['no body', { body: undefined }, { field: 'body', reason: 'body_invalid' }],
];

test.for(unacceptable)('%s is refused by its field', async ([, change, problem], { db }) => {
  const { id: sectionId } = await aSection(db);
  const content = { ...aContent({ sectionId }), ...change };
  const result = await createArticle(db, importer, { ...staffInput, content });
  expect(result).toEqual({ ok: false, error: { kind: 'invalid', problems: [problem] } });
});

test('every field that is wrong is named at once', async ({ db }) => {
  const { id: articleId, version } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const content = { headline: '', slug: '-', sectionId: 'x', body: aBody() };
  const result = await saveArticle(db, importer, { articleId, version, content });
  expect(result).toMatchObject({
    error: { kind: 'invalid', problems: [{ field: 'headline' }, { field: 'slug' }, { field: 'sectionId' }] },
  });
});
