import { describe, expect, test } from 'vitest';
import { apertiumTable, fakesTable, measureApertium, withTable } from '#tests/shield-measure/print-measure.ts';
import { readSentences } from '#tests/shield-measure/read-sentences.ts';
import { readSource } from '#tests/source-tree.ts';

// npx node tests/print-shield-measure.ts writes the tables.
const page = readSource('docs/translation.md');
const lost = (table: string) => table.split('\n').filter((row) => / \d+ \|$/.test(row) && !row.endsWith(' 0 |'));

test('the sentences are many, and each has a name', () => {
  const sentences = readSentences();
  expect(sentences.length).toBeGreaterThanOrEqual(200);
  expect(sentences.filter(({ names }) => names.length === 0)).toEqual([]);
});

test('whatever a fake does to names, each is intact or flagged, and docs/translation.md tells it', async () => {
  const table = await fakesTable();
  expect(lost(table)).toEqual([]);
  expect(page).toBe(withTable(page, 'shield through fakes', table));
});

const measured = await measureApertium();

describe.skipIf(!measured)('through Apertium', () => {
  test('each name is intact or flagged', () => {
    const sentences = (measured ?? [])
      .filter(({ fate }) => fate === 'lost')
      .map(({ text, target }) => `${text} → ${target}`);
    expect(sentences).toEqual([]);
  });

  test('docs/translation.md tells it', async () => {
    const table = await apertiumTable();
    expect(page).toBe(withTable(page, 'shield through Apertium', table ?? ''));
  });
});
if (!measured)
  test.skip('Apertium has no way from English, Spanish and Catalan to French: its names are not measured', () => {});
