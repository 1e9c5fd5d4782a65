import { expect } from 'vitest';
import { restartDispatch } from '#newsroom/restart-dispatch.ts';
import { expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import {
  findDispatchStory,
  listDispatchEvents,
  listDispatchesOfEvent,
  listStoryTranslations,
} from './editor-dispatch-story.ts';

test('the story of a dispatch holds what it is, what became of it and what happened to it', async ({ db }) => {
  const { dispatchId, sourceId, articleId } = await aTranslatedArticle(db, { status: 'published' });
  expect(await findDispatchStory(db, importer, dispatchId)).toMatchObject({
    headline: 'The Verge reports',
    source: { id: sourceId, licencePolicy: 'full', licenceProof: 'Agreement.' },
    licenceUsed: 'full',
    translatedId: articleId,
    articleId: null,
    categories: null,
    cluster: null,
    status: 'done',
  });
  expect(await listStoryTranslations(db, importer, dispatchId)).toMatchObject([
    { locale: 'fr', verdict: 'publish', articleId, status: 'published', headline: '[fr] The Verge reports' },
  ]);
  expectOk(await restartDispatch(db, 'operator', { dispatchId, from: 'translate' }));
  const events = await listDispatchEvents(db, importer, dispatchId);
  expect(events.map(({ happened }) => happened)).toEqual(['filed', 'restarted']);
  expect(await findDispatchStory(db, importer, crypto.randomUUID())).toBeNull();
});

test('what other sources tell of the same event stands beside a dispatch, without itself', async ({ db, sql }) => {
  const [one, other] = [await aTranslatedArticle(db), await aTranslatedArticle(db, { headline: 'Same rain' })];
  const [event] = await sql<{ id: string }[]>`
    insert into event_clusters (headline, language, chosen_dispatch_id) values ('Rain', 'es', ${other.dispatchId})
    returning id`;
  const clusterId = event?.id ?? '';
  await sql`update dispatches set cluster_id = ${clusterId} where id in ${sql([one.dispatchId, other.dispatchId])}`;
  expect(await findDispatchStory(db, importer, one.dispatchId)).toMatchObject({
    cluster: { id: clusterId, chosenDispatchId: other.dispatchId },
  });
  const others = await listDispatchesOfEvent(db, importer, { clusterId, but: one.dispatchId, limit: 9 });
  expect(others).toMatchObject([{ id: other.dispatchId, headline: 'Same rain', language: 'es' }]);
});
