import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchSafely } from '#lib/safe-fetch.ts';
import { fetchPicture } from './fetch-picture.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert(1)</script></svg>';
const answers: Record<string, () => Promise<Buffer | string>> = {
  '/photo.jpg': () => plain(800, 600),
  '/dot.png': () => plain(1, 1),
  '/drawing.png': async () => svg,
  '/page.jpg': async () => '<!doctype html><p>Please accept our cookies',
  // 30,000 × 30,000 pixels of one colour are a few hundred bytes of header and a claim.
  '/bomb.png': async () => {
    const bytes = await plain(8, 8);
    bytes.writeUInt32BE(30_000, 16);
    bytes.writeUInt32BE(30_000, 20);
    return bytes;
  },
};
const server = createServer(async (request, response) => {
  const answer = answers[request.url ?? ''];
  response.writeHead(answer ? 200 : 404, { 'content-type': 'image/jpeg' }).end(await answer?.());
});
let host: string;
const ask = (allowedHosts: string[]) => (address: string, headers: Readonly<Record<string, string>>) =>
  fetchSafely(address, { headers, allowedHosts });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(() => void server.close());

test('a picture is what its bytes say, whatever its name and its server', async () => {
  const fetched = await fetchPicture(`http://${host}/photo.jpg`, ask([host]));
  expect(fetched).toMatchObject({ ok: true, value: { facts: { width: 800, height: 600, mimeType: 'image/png' } } });
});

test.each([
  ['/dot.png', 'too_small'],
  ['/drawing.png', 'not_a_picture'],
  ['/page.jpg', 'not_a_picture'],
  ['/bomb.png', 'not_a_picture'],
  ['/gone.png', 'refused'],
])('%s ends as %s, with a sentence', async (path, kind) => {
  const fetched = await fetchPicture(`http://${host}${path}`, ask([host]));
  expect(fetched).toMatchObject({ ok: false, error: { kind, sentence: expect.stringMatching(/^[A-Z].{15,}\.$/) } });
});

test('a picture on a server inside is not asked for', async () => {
  expect(await fetchPicture(`http://${host}/photo.jpg`, ask([]))).toMatchObject({
    error: { kind: 'not_fetched', cause: { kind: 'closed_address' } },
  });
});
