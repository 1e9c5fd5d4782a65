import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseCoding } from '#server/http/accept-encoding.ts';
import type { EncodedPage } from '#server/pages/encode-page.ts';

/** What went out: the status and the bytes of the body. */
export type Sent = { status: number; bytes: number };

/** Sends a page in the coding that the client likes best, or says that it has it already (304). */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: EncodedPage): Sent {
  const variant = page.variants[chooseCoding(request.headers['accept-encoding'] as string | undefined)]; // never a list: Node joins this header
  const known = request.headers['if-none-match'];
  if (known !== undefined && page.status === 200 && isKnown(known, variant.etag)) {
    response.writeHead(304, variant.notModifiedHeaders);
    response.end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(page.status, variant.headers);
  if (request.method === 'HEAD') {
    response.end();
    return { status: page.status, bytes: 0 };
  }
  const body = variant.body();
  response.end(body);
  return { status: page.status, bytes: body.length };
}

/** Weak comparison, as If-None-Match asks for (RFC 9110, section 13.1.2). */
function isKnown(header: string, etag: string): boolean {
  if (header === etag || header === '*') return true;
  return header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
