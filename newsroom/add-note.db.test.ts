import { expect } from 'vitest';
import { listNotes } from '#db/queries/editor-notes.ts';
import { aDraft, aPerson, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { addNote } from './add-note.ts';
import { markNote } from './mark-note.ts';

test('a note is read by colleagues, with who wrote it; what is done comes after what is open', async ({ db, sql }) => {
  const [anna, boris] = [await aPerson(db, 'editor'), await aPerson(db, 'reporter')];
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  expectOk(await addNote(db, boris, { articleId, text: ' Le maire a rappelé. ' }));
  expectOk(await addNote(db, anna, { articleId, text: 'Vérifier le chiffre.' }));
  const [first] = await listNotes(db, anna, articleId);
  expect(first).toMatchObject({ text: 'Le maire a rappelé.', author: boris.name, doneAt: null });
  expectOk(await markNote(db, anna, { articleId, noteId: first?.id ?? '', isDone: true }));
  const notes = await listNotes(db, anna, articleId);
  expect(notes.map(({ text, doneAt }) => [text, doneAt !== null])).toEqual([
    ['Vérifier le chiffre.', false],
    ['Le maire a rappelé.', true],
  ]);
  expectOk(await markNote(db, boris, { articleId, noteId: first?.id ?? '', isDone: false }));
  expect((await listNotes(db, anna, articleId))[0]).toMatchObject({ text: 'Le maire a rappelé.', doneAt: null });
  const acts = (await listAuditEntries(sql, articleId)).map(({ act }) => act);
  expect(acts).toEqual(['create-article', 'add-note', 'add-note', 'mark-note', 'mark-note']);
});

test('an empty note, a note on nothing and a note by a machine are refused', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const refused = async (...args: [actor: Parameters<typeof addNote>[1], articleId: string, text: string]) => {
    const result = await addNote(db, args[0], { articleId: args[1], text: args[2] });
    return result.ok ? 'kept' : result.error.kind;
  };
  expect(await refused(editor, articleId, '  ')).toBe('invalid');
  expect(await refused(editor, articleId, 'a'.repeat(2001))).toBe('invalid');
  expect(await refused(editor, '00000000-0000-7000-8000-000000000000', 'Une note')).toBe('not_found');
  expect(await refused(machineActor('wire'), articleId, 'Une note')).toBe('forbidden');
  expect(await listNotes(db, editor, articleId)).toEqual([]);
});

test('a note is marked on its own article alone', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const [one, other] = [await aDraft(db, { sectionId }), await aDraft(db, { sectionId })];
  expectOk(await addNote(db, editor, { articleId: one.id, text: 'Une note.' }));
  const [note] = await listNotes(db, editor, one.id);
  const marked = await markNote(db, editor, { articleId: other.id, noteId: note?.id ?? '', isDone: true });
  expect(marked).toEqual({ ok: false, error: { kind: 'not_found' } });
});
