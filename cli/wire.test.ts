import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '#tests/program.ts';

const feed =
  '<rss version="2.0"><channel><title>Gale</title><item><guid>a</guid><title>I</title></item></channel></rss>';
const page = '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>';
const server = createServer((request, response) => {
  response.setHeader('tdm-reservation', '1');
  response.setHeader('content-type', request.url === '/feed.xml' ? 'application/rss+xml' : 'text/html');
  response.end(request.url === '/feed.xml' ? feed : page);
});
let host: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(() => void server.close());

async function wireRead(from: string, allowedHosts: string) {
  const args = ['cli/depeche.ts', 'wire', 'read', from, '--json'];
  const { code, output } = await runProgram('node', args, { WIRE_ALLOWED_HOSTS: allowedHosts });
  return { code, json: JSON.parse(output.split('\n')[0] ?? '') };
}

test('of a page, the feed that it names is read, with what its server reserves', async () => {
  const { code, json } = await wireRead(`http://${host}/`, host);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    address: `http://${host}/feed.xml`,
    title: 'Gale',
    reserved: { isMiningReserved: true },
    items: [{ identity: 'id:a', title: 'I' }],
  });
});

test('a server inside is not asked unless somebody allowed it', async () => {
  const { code, json } = await wireRead(`http://${host}/`, '');
  expect(code).toBe(1);
  expect(json).toMatchObject({ error: { kind: 'closed_address' } });
});
