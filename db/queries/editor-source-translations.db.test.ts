import { expect } from 'vitest';
import { importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslation } from '#tests/translation-builders.ts';
import { listTranslatedOfSource } from './editor-source-translations.ts';
import { addUsage } from './engine-usage.ts';

const since = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

test('what engines translated of a source is counted, and priced at what they cost these days', async ({ db, sql }) => {
  const { sourceId, dispatchId } = await aTranslation(db, { headline: 'Rain', html: '<p>Wind and rain.</p>' });
  await aTranslation(db, { headline: 'Of another source' });
  await addUsage(db, { engine: 'echo', from: 'es', to: 'fr', day: today }, { characters: 1000, cost: 20_000 });
  const ofSource = () => listTranslatedOfSource(db, importer, { sourceId, since });
  // «Rain» and «Wind and rain.», at twenty millionths a character.
  expect(await ofSource()).toEqual([{ engine: 'echo', characters: 18, cost: 360 }]);
  await sql`update dispatches set created_at = now() - interval '40 days' where id = ${dispatchId}`;
  expect(await ofSource()).toEqual([]);
});
