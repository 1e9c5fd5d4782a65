import { expect } from 'vitest';
import { searchLinkTargets } from '#db/queries/editor-links.ts';
import { searchTags } from '#db/queries/editor-names.ts';
import { aDraft, aPerson, aPublishedArticle, aSection, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { addTag } from './add-tag.ts';
import { findLinkTargets } from './find-link-targets.ts';

const siteUrl = 'https://depeche.example';

test('addresses of ours are the articles behind them, in every edition and the light version', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const section = await aSection(db);
  const french = await aPublishedArticle(db, { sectionId: section.id });
  const english = await aPublishedArticle(db, { sectionId: section.id, locale: 'en' });
  const draft = await aDraft(db, { sectionId: section.id });
  const known = [
    `${siteUrl}/${section.slug}/${french.slug}`,
    `/lite/${section.slug}/${french.slug}`,
    `${siteUrl}/en/${section.slug}-en/${english.slug}?utm_source=x#p-2`,
  ];
  const unknown = [
    `https://elsewhere.example/${section.slug}/${french.slug}`,
    `${siteUrl}/${section.slug}/${draft.slug}`,
    `${siteUrl}/${section.slug}`,
    'https://',
  ];
  const found = await findLinkTargets(db, editor, { addresses: [...known, ...unknown], siteUrl });
  const ids = Object.fromEntries(Object.entries(found).map(([address, { id }]) => [address, id]));
  expect(ids).toEqual({ [known[0] ?? '']: french.id, [known[1] ?? '']: french.id, [known[2] ?? '']: english.id });
});

test('articles are found by words of their headline, the last of which may go on', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const section = await aSection(db);
  const headline = 'Le phare de Kermorvan s’éteint';
  const { id } = await aPublishedArticle(db, { sectionId: section.id, headline });
  await aDraft(db, { sectionId: section.id, headline });
  const search = async (q: string) =>
    (await searchLinkTargets(db, editor, { q, locale: 'fr', limit: 8 })).map((target) => target.id);
  expect(await search('phare kermor')).toEqual([id]);
  expect(await search('phare de brest')).toEqual([]);
  expect(await search(' & | ! ')).toEqual([]);
});

test('a tag is made once, found by any part of its name, and refused to those who begin no articles', async ({
  db,
}) => {
  const editor = await aPerson(db, 'editor');
  const name = `Énergie ${unique('houle')}`;
  const tag = expectOk(await addTag(db, editor, { name, locale: 'fr' }));
  expect(expectOk(await addTag(db, editor, { name: name.toUpperCase(), locale: 'fr' }))).toEqual(tag);
  expect(await searchTags(db, editor, { q: 'energie houle', locale: 'fr', limit: 8 })).toEqual([tag]);
  expect(await searchTags(db, editor, { q: '%', locale: 'fr', limit: 8 })).toEqual([]);
  const translator = await aPerson(db, 'translator');
  const refused = await addTag(db, translator, { name: 'Autre', locale: 'fr' });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  const empty = await addTag(db, editor, { name: '…', locale: 'fr' });
  expect(empty).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});
