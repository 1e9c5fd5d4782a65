import { expect } from 'vitest';
import { findListedSentence, listMemoryPairs, searchMemory } from '#db/queries/editor-memory-lists.ts';
import { aPerson, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aSentence, aTranslatedArticle } from '#tests/translation-builders.ts';
import { changeMemory } from './change-memory.ts';
import { correctSegment } from './correct-segment.ts';
import { forgetMemory } from './forget-memory.ts';

test('a remembered sentence is found by its words, with who translated it and for which article', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const word = unique('sopla');
  const { translationId, articleId } = await aTranslatedArticle(db, { html: `<p>El viento 100% ${word}.</p>` });
  const input = { translationId, segment: 'body/0:0', target: 'Le vent souffle.' };
  expectOk(await correctSegment(db, translator, input));
  for (const target of ['Il pleut.', 'Il neige.', 'Il grêle.'])
    await aSentence(db, { from: 'gl', source: unique('chove'), target });
  const search = { fromLanguage: 'es', toLanguage: 'fr', words: '', after: null, limit: 10 };
  const find = (words: string) => searchMemory(db, importer, { ...search, words });
  expect(await find(word.toUpperCase())).toMatchObject([{ userName: translator.name, articleId }]);
  expect(await find('vent souffle')).toHaveLength(1);
  expect(await find('100%')).toHaveLength(1);
  expect(await find('1_0')).toEqual([]);
  const targets = async (after: string | null, limit: number) =>
    await searchMemory(db, importer, { ...search, fromLanguage: 'gl', after, limit });
  const first = await targets(null, 2);
  const rest = await targets(first.at(-1)?.id ?? null, 2);
  expect([...first, ...rest].map(({ target }) => target)).toEqual(['Il grêle.', 'Il neige.', 'Il pleut.']);
  expect(await listMemoryPairs(db, importer)).toEqual([
    { fromLanguage: 'gl', toLanguage: 'fr', sentences: 3 },
    { fromLanguage: 'es', toLanguage: 'fr', sentences: 1 },
  ]);
});

test('a remembered sentence is changed in the typography of its language, and keeps its marks', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const sentenceId = await aSentence(db, { source: `<1>${unique('Rain')}</1>, says he.`, target: '<1>Pluie</1>.' });
  const change = (target: string) => changeMemory(db, editor, { sentenceId, target });
  expectOk(await change('<1>La pluie</1> tombe : enfin !'));
  expect(await findListedSentence(db, importer, sentenceId)).toMatchObject({
    target: '<1>La pluie</1> tombe\u00a0: enfin\u202f!',
    userName: editor.name,
  });
  const refused = (reason: string) => ({ error: { kind: 'invalid', problems: [{ field: 'target', reason }] } });
  expect(await change('La pluie')).toMatchObject(refused('sentence_marks'));
  expect(await change('  ')).toMatchObject(refused('sentence_empty'));
  expect(await change('a'.repeat(20_001))).toMatchObject(refused('sentence_too_long'));
  const left = await sql`select act, actor_id, details from audit_log where subject_id = ${sentenceId}`;
  expect(left).toMatchObject([{ act: 'change-memory', actor_id: editor.userId, details: { before: '<1>Pluie</1>.' } }]);
});

test('a sentence that was forgotten is gone, and the log says what it was', async ({ db, sql }) => {
  const translator = await aPerson(db, 'translator');
  const sentenceId = await aSentence(db, { target: 'Il pleut.' });
  expectOk(await forgetMemory(db, translator, { sentenceId }));
  expect(await findListedSentence(db, importer, sentenceId)).toBeNull();
  expect(await forgetMemory(db, translator, { sentenceId })).toMatchObject({ error: { kind: 'not_found' } });
  expect(await changeMemory(db, translator, { sentenceId, target: 'x' })).toMatchObject({
    error: { kind: 'not_found' },
  });
  const [left] = await sql`select details from audit_log where subject_id = ${sentenceId}`;
  expect(left?.details).toMatchObject({ target: 'Il pleut.' });
});

test('a reporter neither changes nor forgets what is remembered', async ({ db }) => {
  const reporter = await aPerson(db, 'reporter');
  const sentenceId = await aSentence(db);
  const forbidden = { error: { kind: 'forbidden', act: 'manage-glossary' } };
  expect(await changeMemory(db, reporter, { sentenceId, target: 'Autre.' })).toMatchObject(forbidden);
  expect(await forgetMemory(db, reporter, { sentenceId })).toMatchObject(forbidden);
});
