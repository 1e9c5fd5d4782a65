import { expect } from 'vitest';
import {
  aBody,
  aContent,
  aDraft,
  aPerson,
  aPublishedArticle,
  aSection,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, listRevisions, snapshot } from '#tests/traces.ts';
import { saveArticle } from './save-article.ts';
import { updateArticle } from './update-article.ts';

test('a save raises the version and leaves a revision of what the article says now', async ({ db, sql }) => {
  const reporter = await aPerson(db, 'reporter');
  const { id: sectionId } = await aSection(db);
  const draft = await aDraft(db, { sectionId, actor: reporter });
  const content = aContent({ sectionId, slug: draft.slug, headline: 'Mieux dit', body: aBody('Un deux trois.') });
  const saved = expectOk(await saveArticle(db, reporter, { articleId: draft.id, version: 1, content }));
  expect(saved).toMatchObject({ version: 2, headline: 'Mieux dit', wordCount: 3, status: 'draft', updatedAt: null });
  expect(await listRevisions(sql, draft.id)).toMatchObject([
    { version: 1, cause: 'created', content: { headline: 'Un titre' } },
    { version: 2, cause: 'saved', userId: reporter.userId, content: { headline: 'Mieux dit' } },
  ]);
  expect((await listAuditEntries(sql, draft.id)).map(({ act }) => act)).toEqual(['create-article', 'save-article']);
});

test('a save that is based on an older version is refused and changes nothing', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const draft = await aDraft(db, { sectionId });
  const save = (headline: string) =>
    saveArticle(db, importer, { articleId: draft.id, version: 1, content: aContent({ sectionId, headline }) });
  expectOk(await save('La première'));
  const before = await snapshot(sql);
  expect(await save('La seconde')).toEqual({ ok: false, error: { kind: 'stale', version: 2 } });
  expect(await snapshot(sql)).toBe(before);
});

test('of two saves at once one is kept and the other one is told so', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const draft = await aDraft(db, { sectionId });
  const results = await Promise.all(
    ['Un', 'Deux'].map((headline) =>
      saveArticle(db, importer, { articleId: draft.id, version: 1, content: aContent({ sectionId, headline }) }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: 'stale', version: 2 } });
});

test('the slug of another article is refused', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const [draft, other] = [await aDraft(db, { sectionId }), await aDraft(db, { sectionId })];
  const before = await snapshot(sql);
  const content = aContent({ sectionId, slug: other.slug });
  const result = await saveArticle(db, importer, { articleId: draft.id, version: 1, content });
  expect(result).toEqual({ ok: false, error: { kind: 'slug_taken', slug: other.slug } });
  expect(await snapshot(sql)).toBe(before);
});

test('an update of a published article says when, keeps its date, and remembers the old address', async ({
  db,
  sql,
}) => {
  const { id: sectionId } = await aSection(db);
  const published = await aPublishedArticle(db, { sectionId }, new Date('2026-01-02T08:00:00Z'));
  const [now, slug] = [new Date('2026-01-02T09:00:00Z'), unique('nouvelle-adresse')];
  const content = aContent({ sectionId, slug, headline: 'Précisé' });
  const input = { articleId: published.id, version: published.version, content };
  const updated = expectOk(await updateArticle(db, importer, input, now));
  expect(updated).toMatchObject({ status: 'published', publishedAt: published.publishedAt, updatedAt: now, slug });
  const slugs = await sql`select slug from article_slugs where article_id = ${published.id} order by slug`;
  expect(slugs.map((row) => row.slug)).toEqual([published.slug, slug].toSorted());
});

test('an address that was once public can’t be given to another article', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const first = await aPublishedArticle(db, { sectionId });
  const moved = aContent({ sectionId, slug: unique('ailleurs') });
  expectOk(await updateArticle(db, importer, { articleId: first.id, version: first.version, content: moved }));
  const second = await aPublishedArticle(db, { sectionId });
  const before = await snapshot(sql);
  const content = aContent({ sectionId, slug: first.slug });
  const result = await updateArticle(db, importer, { articleId: second.id, version: second.version, content });
  expect(result).toEqual({ ok: false, error: { kind: 'slug_taken', slug: first.slug } });
  expect(await snapshot(sql)).toBe(before);
});

test('an article may go back to an address that it had itself', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const first = await aPublishedArticle(db, { sectionId });
  const move = async (slug: string, version: number) =>
    expectOk(
      await updateArticle(db, importer, { articleId: first.id, version, content: aContent({ sectionId, slug }) }),
    );
  const away = await move(unique('ailleurs'), first.version);
  expect(await move(first.slug, away.version)).toMatchObject({ slug: first.slug });
});
