import { expect } from 'vitest';
import { recordPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import { correctArticle } from '#newsroom/correct-article.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { reviewTranslation } from '#newsroom/review-translation.ts';
import { saveInfoPage } from '#newsroom/save-info-page.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import {
  aBody,
  aDraft,
  anArticleOfTheWire,
  aPerson,
  aPublishedArticle,
  aSection,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslation } from '#tests/translation-builders.ts';
import { findMasthead } from './published-editions.ts';
import { findInfoPage, listMissingInfoPages } from './published-info-pages.ts';
import { getTranslationFigures } from './published-translation-figures.ts';

test('an edition without articles has no figures', async ({ sql }) => {
  const nothing = { articles: 0, translated: 0, reviewed: 0, corrected: 0, reported: 0, withdrawn: 0 };
  const gate = { checked: 0, held: 0, refused: 0 };
  const lists = { languages: [], engines: [] };
  expect(await getTranslationFigures(sql, 'fr')).toEqual({ ...nothing, ...lists, gate, since: null });
});

test('figures tell what became of the translations among the newest articles of an edition', async ({ db, sql }) => {
  const section = await aSection(db);
  const sectionId = section.id;
  const first = new Date('2026-11-01T08:00:00Z');
  await aPublishedArticle(db, { sectionId }, first);
  await aPublishedArticle(db, { sectionId, locale: 'en' });
  await aDraft(db, { sectionId });
  const translate = async () => {
    const { id: articleId } = await anArticleOfTheWire(db, { sectionId });
    const target = { articleId, version: null };
    expectOk(await publishArticle(db, importer, target));
    return target;
  };
  await translate();
  expectOk(await reviewTranslation(db, await aPerson(db, 'editor'), await translate()));
  expectOk(await correctArticle(db, importer, { ...(await translate()), note: 'Une erreur de sens.' }));
  expectOk(await withdrawArticle(db, importer, { ...(await translate()), reason: 'La source s’est dédite.' }));
  await aTranslation(db, { filing: 'hold' });
  await sql`update wire_translations set verdict = 'hold' where state = 'checked'`;
  expect(await getTranslationFigures(sql, 'fr')).toEqual({
    articles: 5,
    since: first,
    translated: 4,
    reviewed: 1,
    corrected: 1,
    reported: 0,
    withdrawn: 1,
    languages: [{ language: 'en', articles: 4, reviewed: 1, corrected: 1 }],
    engines: [{ engine: 'essai', articles: 4, reviewed: 1, corrected: 1 }],
    gate: { checked: 1, held: 1, refused: 0 },
  });
  const none = { articles: 1, translated: 0, languages: [] };
  expect(await getTranslationFigures(sql, 'en')).toMatchObject(none);
});

test('the foot of a page names the pages about the paper, in the order of their keys', async ({ db, sql }) => {
  const page = { locale: 'fr', slug: 'vie-privee', title: 'Vie privée', body: aBody() };
  expectOk(await saveInfoPage(db, importer, { ...page, key: 'privacy' }));
  expectOk(await saveInfoPage(db, importer, { ...page, key: 'about', slug: 'a-propos', title: 'À propos' }));
  expectOk(await saveInfoPage(db, importer, { ...page, key: 'privacy', locale: 'en', slug: 'privacy' }));
  expect((await findMasthead(sql, 'fr'))?.infoPages).toEqual([
    { key: 'about', slug: 'a-propos', title: 'À propos' },
    { key: 'privacy', slug: 'vie-privee', title: 'Vie privée' },
  ]);
  expect(await listMissingInfoPages(sql)).toEqual([
    { locale: 'fr', key: 'translation' },
    { locale: 'fr', key: 'legal' },
    { locale: 'fr', key: 'accessibility' },
    { locale: 'en', key: 'translation' },
    { locale: 'en', key: 'legal' },
    { locale: 'en', key: 'accessibility' },
  ]);
});

test('a page about the paper carries its tag and those of the editions that it leads to', async ({ sql }) => {
  const { value, record } = await recordPage(() => findInfoPage(sql, { locale: 'fr', slug: 'vie-privee' }));
  expect([...record.tags]).toEqual([pageTag('info', value?.id ?? ''), 'edition:en']);
});
