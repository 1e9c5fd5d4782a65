import { expect } from 'vitest';
import { changeTerm } from '#newsroom/change-term.ts';
import { aPerson, aTerm, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findListedTerm, listTermPairs, searchTerms, type TermSearch } from './editor-term-lists.ts';

const all = { fromLanguage: 'ca', toLanguage: 'fr', words: '', after: null, limit: 10 };

test('terms of a pair are found by their words, and a page goes on where the one before ended', async ({ db }) => {
  for (const source of ['Vora', 'llotja', 'Alcaldia', 'alcaldia']) await aTerm(db, { fromLanguage: 'ca', source });
  await aTerm(db, { fromLanguage: 'ca', source: '100% català', handling: 'translate', target: 'purement catalan' });
  await aTerm(db, { fromLanguage: 'it', source: 'Vora' });
  const find = async (search: Partial<TermSearch>) =>
    (await searchTerms(db, importer, { ...all, ...search })).map(({ source }) => source);
  const sources = await find({});
  expect(sources).toHaveLength(5);
  expect(sources.map((source) => source.toLowerCase())).toEqual([
    '100% català',
    'alcaldia',
    'alcaldia',
    'llotja',
    'vora',
  ]);
  const first = await find({ limit: 2 });
  const second = await find({ limit: 2, after: first.at(-1) ?? null });
  expect([...first, ...second, ...(await find({ after: second.at(-1) ?? null }))]).toEqual(sources);
  expect(await find({ words: 'LLOT' })).toEqual(['llotja']);
  expect(await find({ words: 'purement' })).toEqual(['100% català']);
  // What is a sign of patterns elsewhere is itself.
  expect(await find({ words: '%' })).toEqual(['100% català']);
  expect(await find({ words: '_' })).toEqual([]);
  expect(await listTermPairs(db, importer)).toEqual([
    { fromLanguage: 'ca', toLanguage: 'fr', terms: 5 },
    { fromLanguage: 'it', toLanguage: 'fr', terms: 1 },
  ]);
});

test('a term says who changed it last', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const termId = await aTerm(db);
  expect(await findListedTerm(db, importer, termId)).toMatchObject({ changedByName: null });
  expectOk(await changeTerm(db, editor, { termId, note: 'A note.' }));
  expect(await findListedTerm(db, importer, termId)).toMatchObject({ changedByName: editor.name, note: 'A note.' });
  expect(await findListedTerm(db, importer, crypto.randomUUID())).toBeNull();
});
