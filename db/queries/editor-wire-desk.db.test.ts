import { expect } from 'vitest';
import { claimTranslation } from '#newsroom/claim-translation.ts';
import { lapsedBefore } from '#newsroom/translation-claim.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle, aTranslation } from '#tests/translation-builders.ts';
import { countDeskQueues, type DeskFilter, listDeskQueue } from './editor-wire-desk.ts';

const nobody = crypto.randomUUID();

test('each translation stands in the queue of what it waits for, with what is to be known of it', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const [draft, published] = [await aTranslatedArticle(db), await aTranslatedArticle(db, { status: 'published' })];
  const [untranslated, refused] = [await aTranslation(db, { translate: null }), await aTranslation(db)];
  await sql`update wire_translations set state = 'refused', verdict = 'refuse' where id = ${refused.translationId}`;
  await sql`update wire_segments set flags = '[{"rule":"numbers","weight":1,"detail":{}}]'
    where translation_id = ${draft.translationId} and segment = 'body/0:0'`;
  await sql`update wire_translations set assigned_to = ${editor.userId} where id = ${untranslated.translationId}`;
  expectOk(await claimTranslation(db, editor, draft));
  const list = async (filter: DeskFilter) => {
    const slice = { filter, userId: editor.userId, limit: 20, lapsedBefore: lapsedBefore(new Date()) };
    return listDeskQueue(db, importer, slice);
  };
  const ids = async (filter: DeskFilter) => (await list(filter)).map(({ translationId }) => translationId);
  expect(await ids({ state: 'held' })).toEqual([draft.translationId]);
  expect(await ids({ state: 'refused' })).toEqual([refused.translationId]);
  expect(await ids({ state: 'untranslated' })).toEqual([untranslated.translationId]);
  expect(await ids({ state: 'published_unreviewed' })).toEqual([published.translationId]);
  expect(await ids({ state: 'mine' })).toEqual([untranslated.translationId]);
  expect((await list({ state: 'held' }))[0]).toMatchObject({
    headline: '[fr] The Verge reports',
    isTranslated: true,
    articleId: draft.articleId,
    articleStatus: 'draft',
    language: 'es',
    locale: 'fr',
    trust: 'watched',
    segments: 3,
    translated: 3,
    flagged: 1,
    clusterSize: 1,
    claim: { userId: editor.userId, name: editor.name },
    assignee: null,
  });
  expect((await list({ state: 'untranslated' }))[0]).toMatchObject({
    headline: 'The Verge reports',
    isTranslated: false,
    assignee: { userId: editor.userId },
  });
  const counts = { held: 1, refused: 1, untranslated: 1, published_unreviewed: 1 };
  expect(await countDeskQueues(db, importer, { userId: editor.userId })).toEqual({ ...counts, mine: 1 });
  expect(await countDeskQueues(db, importer, { userId: nobody })).toEqual({ ...counts, mine: 0 });
  expect(await ids({ state: 'held', source: draft.sourceId, locale: 'fr', language: 'es' })).toHaveLength(1);
  expect(await ids({ state: 'held', source: refused.sourceId })).toEqual([]);
  expect(await ids({ state: 'held', locale: 'en' })).toEqual([]);
  expect(await ids({ state: 'held', language: 'en' })).toEqual([]);
});
