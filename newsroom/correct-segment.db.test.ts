import { expect } from 'vitest';
import { findArticle } from '#db/queries/editor-articles.ts';
import { findRemembered, listSegments } from '#db/queries/wire-translations.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle, aTranslation, targetsOf } from '#tests/translation-builders.ts';
import { machineActor } from './actor.ts';
import { correctSegment } from './correct-segment.ts';
import { restartDispatch } from './restart-dispatch.ts';
import { saveArticle } from './save-article.ts';
import { translateByHand } from './translate-by-hand.ts';

const segment = 'body/0:1';

test('a corrected sentence goes into the draft and into the memory, with what the machine had said', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const corrected = expectOk(await correctSegment(db, translator, { translationId, segment, target: 'Du vent !' }));
  expect(corrected).toMatchObject({ target: 'Du vent\u202f!', article: { outcome: 'followed', version: 2 } });
  expect(JSON.stringify((await findArticle(db, importer, articleId))?.body)).toContain('The Verge. Du vent\u202f!');
  const row = (await listSegments(db, importer, translationId)).find((each) => each.segment === segment);
  expect(row).toMatchObject({ origin: 'person', machineTarget: '[fr] Wind.', reviewedBy: translator.userId });
  const memory = await findRemembered(db, importer, { from: 'es', to: 'fr' }, [row?.sourceHash ?? '']);
  expect([...memory.values()]).toEqual(['Du vent\u202f!']);
});

test('a second correction keeps what the machine had said, and the memory has the last word', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const { translationId } = await aTranslation(db);
  for (const target of ['Vent.', 'Du vent.'])
    expectOk(await correctSegment(db, translator, { translationId, segment, target }));
  const row = (await listSegments(db, importer, translationId)).find((each) => each.segment === segment);
  expect(row).toMatchObject({ target: 'Du vent.', machineTarget: '[fr] Wind.' });
  expect(await findRemembered(db, importer, { from: 'es', to: 'fr' }, [row?.sourceHash ?? ''])).toEqual(
    new Map([[row?.sourceHash, 'Du vent.']]),
  );
});

test('a published article follows as an update, which a translator may not', async ({ db }) => {
  const { translationId, articleId } = await aTranslatedArticle(db, { status: 'published' });
  const input = { translationId, segment, target: 'Du vent.' };
  const refused = { ok: false, error: { kind: 'forbidden', act: 'update' } };
  expect(await correctSegment(db, await aPerson(db, 'translator'), input)).toEqual(refused);
  expect((await targetsOf(db, translationId))[segment]).toBe('[fr] Wind.');
  expectOk(await correctSegment(db, await aPerson(db, 'editor'), input));
  const article = await findArticle(db, importer, articleId);
  expect(article?.updatedAt).toBeInstanceOf(Date);
  expect(JSON.stringify(article?.body)).toContain('Du vent.');
});

test('what people wrote in the article stays, and the correction says that it did not get there', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const article = await findArticle(db, importer, articleId);
  if (!article) throw new Error('no article');
  const { headline, standfirst, slug, sectionId } = article;
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'À nous.' }] }] };
  const content = { headline, standfirst, slug, sectionId, body };
  expectOk(await saveArticle(db, editor, { articleId, version: 1, content }));
  const corrected = expectOk(await correctSegment(db, editor, { translationId, segment, target: 'Du vent.' }));
  expect(corrected.article).toMatchObject({ outcome: 'kept', because: 'written', version: 2 });
  expect(JSON.stringify((await findArticle(db, importer, articleId))?.body)).toContain('À nous.');
});

const wrong: [what: string, source: string, target: string, problem: unknown][] = [
  [
    'without its marks',
    '<p><b>Rain</b> in Palma.</p>',
    'De la pluie.',
    { kind: 'bad_markup', problem: { kind: 'missing_placeholder' } },
  ],
  [
    'with marks that are not there',
    '<p>Rain.</p>',
    '<9>Pluie</9>.',
    { kind: 'bad_markup', problem: { kind: 'unknown_placeholder' } },
  ],
  ['that is empty', '<p>Rain.</p>', ' \u00a0', { kind: 'bad_markup', problem: { kind: 'empty_translation' } }],
  ['as long as a book', '<p>Rain.</p>', 'a'.repeat(20_001), { kind: 'target_too_long' }],
];

test.for(wrong)('a sentence %s is refused and nothing is kept', async ([, html, target, error], { db }) => {
  const { translationId } = await aTranslation(db, { html });
  const before = await targetsOf(db, translationId);
  const actor = await aPerson(db, 'editor');
  const refused = await correctSegment(db, actor, { translationId, segment: 'body/0:0', target });
  expect(refused).toMatchObject({ ok: false, error });
  expect(await targetsOf(db, translationId)).toEqual(before);
});

test('a machine corrects nothing', async ({ db }) => {
  const { translationId } = await aTranslation(db);
  const refused = await correctSegment(db, machineActor('wire'), { translationId, segment, target: 'Vent.' });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

test('what no engine could is translated by hand, in several goes, and then goes on to the gate', async ({
  db,
  sql,
}) => {
  const translator = await aPerson(db, 'translator');
  const { translationId, dispatchId } = await aTranslation(db, { translate: null });
  const first = { 'headline/0:0': 'Le titre', 'body/0:0': 'De la pluie, selon The Verge.' };
  expect(expectOk(await translateByHand(db, translator, { translationId, targets: first }))).toEqual({ missing: 1 });
  const stage = async () => {
    const [row] = await sql`select stage, status from dispatches where id = ${dispatchId}`;
    return row;
  };
  expect(await stage()).toEqual({ stage: 'translate', status: 'set_aside' });
  const last = { [segment]: 'Du vent.' };
  expect(expectOk(await translateByHand(db, translator, { translationId, targets: last }))).toEqual({ missing: 0 });
  expect(await stage()).toEqual({ stage: 'check', status: 'waiting' });
  const again = await translateByHand(db, translator, { translationId, targets: last });
  expect(again).toEqual({ ok: false, error: { kind: 'dispatch_busy' } });
});

test('translating anew forgets what machines said, and nothing that a person wrote', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, dispatchId } = await aTranslatedArticle(db);
  expectOk(await correctSegment(db, editor, { translationId, segment, target: 'Du vent.' }));
  expectOk(await restartDispatch(db, editor, { dispatchId, from: 'translate' }));
  expect(await targetsOf(db, translationId)).toEqual({
    'headline/0:0': null,
    'body/0:0': null,
    [segment]: 'Du vent.',
  });
});
