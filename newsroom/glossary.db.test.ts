import { expect } from 'vitest';
import { listTerms } from '#db/queries/editor-glossary.ts';
import { aPerson, aTerm, aTermInput, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { addTerm } from './add-term.ts';
import { changeTerm } from './change-term.ts';
import { writeGlossaryFile } from './glossary-file.ts';
import type { TermInput } from './glossary-term.ts';
import { importGlossary } from './import-glossary.ts';
import { removeTerm } from './remove-term.ts';

const pair = { from: 'en', to: 'fr' };
const file = (text: string) => [Buffer.from(text)];

test('a term is kept with who said it, and languages without their regions', async ({ db, sql }) => {
  const translator = await aPerson(db, 'translator');
  const source = unique('The Verge');
  const input = aTermInput({ fromLanguage: 'en-GB', toLanguage: 'fr-FR', source: `  ${source} ` });
  const { id } = expectOk(await addTerm(db, translator, input));
  const [term] = await sql`select * from glossary_terms where id = ${id}`;
  expect(term).toMatchObject({ from_language: 'en', to_language: 'fr', source, handling: 'keep', target: null });
  expect(term?.changed_by).toBe(translator.userId);
  expect(await listAuditEntries(sql, id)).toMatchObject([{ act: 'add-term' }]);
});

const refused: [what: string, changes: Partial<TermInput>, field: string, reason: string][] = [
  ['without a word', { source: ' … ' }, 'source', 'term_missing'],
  ['that is to be translated as nothing', { handling: 'translate' }, 'target', 'target_missing'],
  ['from a language into itself', { fromLanguage: 'fr-CA' }, 'toLanguage', 'same_language'],
  ['in a language that is none', { fromLanguage: 'anglais!' }, 'fromLanguage', 'language_form'],
  ['as long as a sentence', { source: 'a'.repeat(201) }, 'source', 'term_too_long'],
];

test.for(refused)('a term %s is refused', async ([, changes, field, reason], { db }) => {
  const added = await addTerm(db, 'operator', aTermInput(changes));
  expect(added).toEqual({ ok: false, error: { kind: 'invalid', problems: [{ field, reason }] } });
});

test('words have one term in a pair, by adding as by changing', async ({ db }) => {
  const [one, other] = [aTermInput(), aTermInput()];
  await aTerm(db, one);
  const termId = await aTerm(db, other);
  const taken = { ok: false, error: { kind: 'invalid', problems: [{ field: 'source', reason: 'term_taken' }] } };
  expect(await addTerm(db, 'operator', one)).toEqual(taken);
  expect(await changeTerm(db, 'operator', { termId, source: one.source })).toEqual(taken);
  expectOk(await changeTerm(db, 'operator', { termId, source: one.source, toLanguage: 'ca' }));
});

test('a term that is changed or gone is so for everybody', async ({ db }) => {
  const termId = await aTerm(db);
  expectOk(await changeTerm(db, 'operator', { termId, handling: 'translate', target: 'Le Bord' }));
  expect((await listTerms(db, importer)).find(({ id }) => id === termId)).toMatchObject({ target: 'Le Bord' });
  expectOk(await removeTerm(db, 'operator', { termId }));
  expect(await removeTerm(db, 'operator', { termId })).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test('a glossary comes back from the file that was written of it, in both formats', async ({ db }) => {
  const words = [unique('=SUM'), unique('Beijing, "capital"')];
  await aTerm(db, { fromLanguage: 'en', toLanguage: 'de', source: words[0] ?? '', note: 'A formula.' });
  await aTerm(db, {
    fromLanguage: 'en',
    toLanguage: 'de',
    source: words[1] ?? '',
    handling: 'translate',
    target: 'Peking',
    partOfSpeech: 'name',
  });
  const all = await listTerms(db, importer, { fromLanguage: 'en', toLanguage: 'de' });
  for (const format of ['csv', 'tbx'] as const) {
    const written = writeGlossaryFile(format, all);
    const again = await importGlossary(db, 'operator', { format, file: file(written), pair: { from: 'en', to: 'de' } });
    expect(again).toEqual({ ok: true, value: { added: 0, changed: 0, unchanged: 2 } });
    for (const { id } of await listTerms(db, importer, { fromLanguage: 'en', toLanguage: 'de' }))
      expectOk(await removeTerm(db, 'operator', { termId: id }));
    const new2 = await importGlossary(db, 'operator', { format, file: file(written), pair: { from: 'en', to: 'de' } });
    expect(new2).toEqual({ ok: true, value: { added: 2, changed: 0, unchanged: 0 } });
    const read = await listTerms(db, importer, { fromLanguage: 'en', toLanguage: 'de' });
    expect(read.map(({ source, target, handling, note }) => [source, target, handling, note])).toEqual(
      all.map(({ source, target, handling, note }) => [source, target, handling, note]),
    );
  }
});

test('a file with one wrong line changes nothing, and the line is named', async ({ db }) => {
  const word = unique('Gale');
  const lines = `source;target;handling\n${word};Rafale;translate\nBreeze;;translate\n`;
  const imported = await importGlossary(db, 'operator', { format: 'csv', file: file(lines), pair });
  const problems = [{ field: '2.target', reason: 'target_missing' }];
  expect(imported).toEqual({ ok: false, error: { kind: 'invalid', problems } });
  expect((await listTerms(db, importer)).filter(({ source }) => source === word)).toEqual([]);
});

const unreadable: [what: string, bytes: Buffer, error: unknown][] = [
  ['has no column of terms', Buffer.from('a,b\n1,2\n'), { kind: 'missing_column', column: 'source' }],
  ['is empty', Buffer.from(''), { kind: 'not_csv' }],
  ['is in another encoding', Buffer.from('source\ncaf\u00e9', 'latin1'), { kind: 'wrong_encoding', encoding: 'utf-8' }],
];

test.for(unreadable)('a file that %s is refused', async ([, bytes, error], { db }) => {
  expect(await importGlossary(db, 'operator', { format: 'csv', file: [bytes], pair })).toEqual({ ok: false, error });
});
