import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '#tests/database.ts';
import { runProgram } from '#tests/program.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';

const feed = `<rss version="2.0"><channel><title>Palma Diari</title><language>ca</language>
  <item><title>El port</title><description>El vent bufa.</description></item></channel></rss>`;
const page = '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>';
const list = ['El port', 'La plaça', 'El far']
  .map(
    (at, line) => `<div class="n"><h2><a href="/n/${line}">Hi ha una notícia de ${at}</a></h2><i>24/11/2026</i></div>`,
  )
  .join('');
const server = createServer(({ url }, response) => {
  if (url === '/list') response.end(list);
  else response.end(url === '/feed.xml' ? feed : page);
});
let host: string;
let folder: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder('opml');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(async () => {
  server.close();
  await removeFolder(folder);
});

test('a source is added from the address of a page, changed, exported, removed and imported', async ({
  databaseUrl,
}) => {
  const source = (...args: string[]) =>
    runProgram('node', ['cli/depeche.ts', 'source', ...args], { DATABASE_URL: databaseUrl, WIRE_ALLOWED_HOSTS: host });
  const refused = await source('add', `http://${host}/`, '--licence', 'full');
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('--proof') });
  const added = await source(
    'add',
    `http://${host}/`,
    '--licence',
    'full',
    '--proof',
    'Contract 7',
    '--until',
    '2027-12-31',
  );
  expect(added).toMatchObject({
    code: 0,
    output: expect.stringMatching(/El port[\s\S]*El vent bufa\.[\s\S]*Added as palma-diari\./),
  });
  const changed = await source('change', 'palma-diari', '--trust', 'trusted', '--pictures', 'yes');
  expect(changed.code).toBe(0);
  const unclear = await source('change', 'palma-diari', '--pictures', 'some');
  expect(unclear).toMatchObject({ code: 1, output: expect.stringContaining('--pictures is yes or no.') });
  const list = join(folder, 'list.opml');
  await source('export', list);
  expect(await readFile(list, 'utf8')).toContain('depeche:licence-until="2027-12-31T23:59:59.000Z"');
  expect(await source('remove', 'palma-diari')).toMatchObject({ code: 0 });
  expect((await source('list')).output).toBe('');
  expect((await source('import', list)).output).toMatch(/^line \d+\tadded\tPalma Diari/);
  const shown = await source('show', 'palma-diari');
  expect(shown.output).toMatch(
    /language +ca\n[\s\S]*proof +Contract 7\n[\s\S]*gives pictures +true\n[\s\S]*trust +trusted/,
  );
  expect(await source('show', 'nobody')).toMatchObject({
    code: 1,
    output: expect.stringContaining('no source nobody'),
  });
}, 120_000);

test('a page without a feed is added by what repeats on it, after a look at what that gives', async ({
  databaseUrl,
  sql,
}) => {
  const source = (...args: string[]) =>
    runProgram('node', ['cli/depeche.ts', 'source', ...args], { DATABASE_URL: databaseUrl, WIRE_ALLOWED_HOSTS: host });
  const looked = await source('find', `http://${host}/list`, '--item', '.n', '--date', 'i');
  expect(looked.output).toMatch(/item: \.n\nitem-date: i[\s\S]*2026-11-24 00:00 {2}Hi ha una notícia de La plaça/);
  expect(await sql`select from sources where feed_url like '%/list'`).toHaveLength(0);
  const added = await source(
    'add',
    `http://${host}/list`,
    '--name',
    'Llista',
    '--language',
    'ca',
    '--item',
    '.n',
    '--date',
    'i',
  );
  expect(added).toMatchObject({ code: 0, output: expect.stringContaining('Added as llista.') });
  const [row] = await sql`select selectors from sources where slug = 'llista'`;
  expect(row?.selectors).toEqual({ item: '.n', 'item-date': 'i' });
}, 120_000);
