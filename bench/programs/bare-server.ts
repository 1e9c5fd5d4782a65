// What cached pages are compared with: the same bytes and headers from node:http, and nothing else done.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve, as it comes from the parent; the body in base64. */
export type BarePage = { path: string; headers: [name: string, value: string][]; etag: string; body: string };

type Kept = { headers: string[]; notModifiedHeaders: string[]; etag: string; body: Buffer };

const pages = new Map<string, Kept>();

const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '');
  if (!page) {
    response.writeHead(404, { 'Content-Length': 0 });
    response.end();
    return;
  }
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, page.notModifiedHeaders);
    response.end();
    return;
  }
  response.writeHead(200, page.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(page.body);
});
// The header Keep-Alive tells of it, and the headers shall be the same.
server.keepAliveTimeout = 65_000;

process.on('message', (page: BarePage) => {
  const notModified = page.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
  pages.set(page.path, {
    headers: page.headers.flat(),
    notModifiedHeaders: notModified.flat(),
    etag: page.etag,
    body: Buffer.from(page.body, 'base64'),
  });
  process.send?.({ kind: 'kept', path: page.path });
});
process.once('disconnect', () => process.exit());

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  process.send?.({ kind: 'listening', port });
});
