import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fetchSafely } from './safe-fetch.ts';

let host: string;
const answers: Record<string, RequestListener> = {
  '/plain': (_request, response) => response.end('bonjour'),
  '/gzip': (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('bonjour')),
  '/moved': (_request, response) => response.writeHead(301, { location: '/plain' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/secret' }).end(),
  '/metadata': (_request, response) => response.writeHead(307, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/zeros': (_request, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(40 * 1024 * 1024))),
  '/broken': (_request, response) => response.setHeader('content-encoding', 'gzip').end('no gzip at all'),
  '/endless': (_request, response) => {
    const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.once('close', () => clearInterval(more));
  },
  '/drip': (_request, response) => {
    const more = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(more));
  },
  '/silent': () => {},
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
};
const server = createServer((request, response) => answers[request.url ?? '']?.(request, response));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchHere = (path: string, options: Parameters<typeof fetchSafely>[1] = {}) =>
  fetchSafely(`http://${host}${path}`, { allowedHosts: [host], ...options });

test.each(['/plain', '/gzip', '/moved'])('%s is fetched, unpacked and followed', async (path) => {
  const fetched = await fetchHere(path);
  expect(fetched).toMatchObject({ ok: true, value: { status: 200 } });
  expect(fetched.ok && fetched.value.body.toString()).toBe('bonjour');
});

const refused: [path: string, kind: string, options: Parameters<typeof fetchSafely>[1]][] = [
  ['/round', 'too_many_redirects', {}],
  ['/inside', 'closed_address', {}],
  ['/metadata', 'closed_address', {}],
  ['/file', 'bad_address', {}],
  ['/zeros', 'too_large', { maxBytes: 1_000_000 }],
  ['/endless', 'too_large', { maxBytes: 1_000_000 }],
  ['/broken', 'unreachable', {}],
  ['/cut', 'unreachable', {}],
  ['/drip', 'timed_out', { timeLimit: 200 }],
  ['/silent', 'timed_out', { timeLimit: 200 }],
];

test.each(refused)('%s ends as %s', async (path, kind, options) => {
  expect(await fetchHere(path, options)).toMatchObject({ ok: false, error: { kind } });
});

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f.1/',
  'http://127.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://0.0.0.0/',
])('nothing inside is reached by %s', async (address) => {
  let isReached = false;
  const note = () => (isReached = true);
  server.on('connection', note);
  onTestFinished(() => void server.off('connection', note));
  expect(await fetchSafely(address.replace(/\/$/, `:${host.split(':')[1]}/`))).toMatchObject({
    error: { kind: 'closed_address' },
  });
  expect(isReached).toBe(false);
});

test.each(['ftp://example.org/', 'javascript:alert(1)', 'http://user:secret@example.org/', 'no address', ''])(
  '«%s» is no address to fetch',
  async (address) => expect(await fetchSafely(address)).toMatchObject({ error: { kind: 'bad_address' } }),
);
