import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '#tests/program.ts';

const sentence = 'The port will open at night for the first time, as the company and its workers agreed this morning. ';
const page = `<!doctype html><html lang="en"><title>Gale</title><meta name="tdm-reservation" content="1"><nav>Menu</nav>
  <article><h1>Gale</h1><p>${sentence.repeat(3)}</p><img src="/gale.jpg" alt="Waves"><p>${sentence.repeat(2)}</p></article></html>`;
const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
let host: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(() => void server.close());

async function wireExtract(...args: string[]) {
  const command = ['cli/depeche.ts', 'wire', 'extract', ...args, '--json'];
  const { code, output } = await runProgram('node', command, { WIRE_ALLOWED_HOSTS: host });
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return { code, lines: lines.map((line) => JSON.parse(line)) };
}

test('a page is shown as the article that it holds, with what it reserves', async () => {
  const { code, lines } = await wireExtract(`http://${host}/gale`);
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    { headline: 'Gale', language: 'en', canonical: `http://${host}/gale`, reserved: { isMiningReserved: true } },
  ]);
  expect(lines[0].html).toContain(`<img src="http://${host}/gale.jpg" alt="Waves">`);
  expect(lines[0].text).not.toContain('Menu');
});

test('of many files each has a line, and one that can’t be read makes the command fail', async () => {
  const file = join(tmpdir(), `depeche-gale-${process.pid}.html`);
  await writeFile(file, page);
  const { code, lines } = await wireExtract(file, '/nowhere/to/be/found.html', '--base', 'https://x.example/1');
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ headline: 'Gale', address: 'https://x.example/1' }, { error: { kind: 'no_file' } }]);
});
