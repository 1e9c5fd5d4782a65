import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { parseDocument } from '#document/schema.ts';
import { aBody, aDraft, anArticleOfTheWire, aPerson, aSection, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, snapshot } from '#tests/traces.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { machineActor } from './actor.ts';
import { publishArticle } from './publish-article.ts';
import { recordTranslation } from './record-translation.ts';
import { reviewTranslation } from './review-translation.ts';

async function aPublishedTranslation(db: Database) {
  const section = await aSection(db);
  const { id: articleId } = await anArticleOfTheWire(db, { sectionId: section.id });
  const article = expectOk(await publishArticle(db, importer, { articleId, version: null }));
  return { articleId, address: { locale: 'fr', section: section.slug, slug: article.slug } };
}

test('readers are told where a translation comes from, and that nobody has read it', async ({ db, sql }) => {
  const { address } = await aPublishedTranslation(db);
  expect(await findAtAddress(sql, address)).toMatchObject({
    kind: 'published',
    article: {
      translatedFrom: 'en',
      provenance: { language: 'en', engine: 'essai', headline: 'A headline', review: null },
    },
  });
});

test('readers are told who reviewed it, from the moment that somebody did', async ({ db, sql }) => {
  const { articleId, address } = await aPublishedTranslation(db);
  const translator = await aPerson(db, 'translator');
  expectOk(await reviewTranslation(db, translator, { articleId }));
  expect(await findAtAddress(sql, address)).toMatchObject({
    article: { provenance: { review: { by: translator.name } } },
  });
  expect((await listAuditEntries(sql, articleId)).at(-1)).toMatchObject({ act: 'review-translation' });
});

test('no machine reviews, not even the one that imports', async ({ db, sql }) => {
  const { articleId } = await aPublishedTranslation(db);
  const before = await snapshot(sql);
  for (const name of ['wire', 'import', 'clock'] as const) {
    const result = await reviewTranslation(db, machineActor(name), { articleId });
    expect(result).toEqual({ ok: false, error: { kind: 'forbidden', act: 'review-translation' } });
  }
  expect(await snapshot(sql)).toBe(before);
});

test('a reporter does not review', async ({ db }) => {
  const { articleId } = await aPublishedTranslation(db);
  const result = await reviewTranslation(db, await aPerson(db, 'reporter'), { articleId });
  expect(result).toMatchObject({ error: { kind: 'forbidden' } });
});

test('an unknown article can’t be reviewed', async ({ db }) => {
  const result = await reviewTranslation(db, await aPerson(db, 'editor'), { articleId: crypto.randomUUID() });
  expect(result).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test('an origin that can’t be recorded leaves no dispatch behind', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await anArticleOfTheWire(db, { sectionId: section.id });
  const staff = await aDraft(db, { sectionId: section.id });
  const [{ source_id: sourceId } = { source_id: '' }] = await sql<{ source_id: string }[]>`
    select source_id from dispatches d join translations t on t.dispatch_id = d.id where t.article_id = ${article.id}`;
  const body = expectOk(parseDocument(aBody()));
  const dispatch = { sourceId, identity: 'neu', url: 'https://example.org/neu', language: 'de', headline: 'Neu', body };
  const count = () => sql`select count(*)::int as n from dispatches`;
  const before = await count();
  const input = { articleId: staff.id, dispatch, engine: 'essai', translatedAt: new Date() };
  const refused = await recordTranslation(db, await aPerson(db, 'translator'), input);
  expect(refused).toEqual({ ok: false, error: { kind: 'forbidden', act: 'save' } });
  // An article has one origin: the second one violates a constraint.
  await expect(recordTranslation(db, importer, { ...input, articleId: article.id })).rejects.toThrow();
  expect(await count()).toEqual(before);
});

test('nobody can say of an article of the wire that it was reviewed: that is done at the desk', async ({ db, sql }) => {
  const { articleId, translationId } = await aTranslatedArticle(db, { status: 'published' });
  const refused = await reviewTranslation(db, await aPerson(db, 'administrator'), { articleId });
  expect(refused).toEqual({ ok: false, error: { kind: 'reviewed_at_desk', translationId } });
  expect(await sql`select from reviews where article_id = ${articleId}`).toHaveLength(0);
});
