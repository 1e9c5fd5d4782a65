import { expect } from 'vitest';
import { test } from '#tests/database.ts';
import { runProgram } from '#tests/program.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';

test('the review record comes from the command line as JSON Lines or as a table, and a day must be one', async ({
  db,
  databaseUrl,
}) => {
  const { translationId } = await aTranslatedArticle(db, { status: 'published' });
  const record = (...args: string[]) =>
    runProgram('node', ['cli/depeche.ts', 'review-record', ...args], { DATABASE_URL: databaseUrl });
  const lines = await record('export', '--format', 'jsonl');
  expect(lines.code).toBe(0);
  expect(JSON.parse(lines.output.trim())).toMatchObject({ translationId, label: 'machine, not reviewed' });
  expect((await record('export')).output).toContain('address,headline,locale');
  const none = await record('export', '--format', 'jsonl', '--until', '2001-01-01');
  expect(none).toMatchObject({ code: 0, output: '' });
  expect(await record('export', '--since', '2026-02-31')).toMatchObject({ code: 1 });
  expect(await record('export', '--format', 'pdf')).toMatchObject({ code: 1 });
}, 120_000);
