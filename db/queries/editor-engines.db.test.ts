import { expect } from 'vitest';
import { importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslation } from '#tests/translation-builders.ts';
import { countUntranslated, listEngineWaits } from './editor-engines.ts';

test('what waits for an engine is told with the reason and the next try; what waits for a person is counted', async ({
  db,
  sql,
}) => {
  const wait = async (reason: string, dueAt: Date) => {
    const { dispatchId } = await aTranslation(db, { translate: null });
    const failure = sql.json({ kind: 'engines_wait', reason });
    await sql`update dispatches set status = 'waiting', failure = ${failure}, due_at = ${dueAt} where id = ${dispatchId}`;
  };
  const [soon, later, last] = [1, 2, 3].map((hour) => new Date(Date.UTC(2026, 10, 24, hour)));
  if (!soon || !later || !last) throw new Error('three times were made');
  await wait('deepl: deepl has used up its day', later);
  await wait('deepl: deepl has used up its day', last);
  await wait('apertium: apertium failed too often', soon);
  await aTranslation(db);
  await aTranslation(db, { translate: null });
  expect(await listEngineWaits(db, importer)).toEqual([
    { reason: 'apertium: apertium failed too often', dispatches: 1, nextAt: soon },
    { reason: 'deepl: deepl has used up its day', dispatches: 2, nextAt: later },
  ]);
  expect(await countUntranslated(db, importer)).toBe(1);
});
