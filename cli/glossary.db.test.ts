import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { test } from '#tests/database.ts';
import { runProgram } from '#tests/program.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';

test('a glossary is written, read, changed and refused from the command line', async ({ databaseUrl }) => {
  const folder = await makeTemporaryFolder('glossary');
  onTestFinished(() => removeFolder(folder));
  const glossary = (...args: string[]) =>
    runProgram('node', ['cli/depeche.ts', 'glossary', ...args], { DATABASE_URL: databaseUrl });
  expect(await glossary('add', 'The Verge', '--note', 'An outlet.')).toMatchObject({ code: 0 });
  expect(await glossary('add', 'Beijing', 'Pékin')).toMatchObject({ code: 0 });
  expect(await glossary('add', 'Beijing', 'Beijing')).toMatchObject({
    code: 1,
    output: expect.stringContaining('the glossary has this term already'),
  });
  const file = join(folder, 'terms.csv');
  expect(await glossary('export', file)).toMatchObject({ code: 0 });
  expect(await readFile(file, 'utf8')).toContain('en,fr,The Verge,keep,,exact,name,An outlet.');
  await writeFile(file, 'source,target\nBeijing,Pékin (Beijing)\nKyiv,Kiev\n');
  expect((await glossary('import', file)).output).toContain('1 added, 1 changed, 0 as they were.');
  expect(await glossary('remove', 'Kyiv')).toMatchObject({ code: 0 });
  const listed = (await glossary('list')).output;
  expect(listed).toContain('en → fr\tBeijing\tPékin (Beijing)\tas written');
  expect(listed).not.toContain('Kyiv');
  expect((await glossary('import', join(folder, 'none.csv'))).output).toContain('There is no file');
}, 120_000);
