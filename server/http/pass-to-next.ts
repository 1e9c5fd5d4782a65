import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHubCallback } from '#paths/hub.ts';
import { clientAddress, clientAddressHeader } from '#server/http/client-address.ts';
import type { NextHandler } from '#server/pages/render-page.ts';

/** Why a request with a body is refused: nobody said how long it is, or it is too long. */
export type BodyRefusal = 411 | 413;

/**
 * Whether the body of a request may be read at all: its length must be said, and be at most `mostBytes`. Hubs may send theirs
 * in chunks: what reads it there counts for itself (`newsroom/hear-hub.ts`).
 */
export function refuseBody(request: IncomingMessage, mostBytes: number): BodyRefusal | null {
  const length = request.headers['content-length'];
  if (length !== undefined) return Number(length) > mostBytes ? 413 : null;
  return request.headers['transfer-encoding'] === undefined || isHubCallback(request.url ?? '') ? null : 411;
}

type Passing = {
  handle: NextHandler;
  siteUrl: string;
  headers: readonly string[];
  /** Sets what a screen of the newsroom needs; absent where pages are made for the programmer. */
  guard?: (request: IncomingMessage, response: ServerResponse) => void;
};

/**
 * Makes the function that hands a request to Next as it is, except for what only a proxy in front of us could know:
 * anybody can send an X-Forwarded-* header, so they are dropped, and the scheme is taken from SITE_URL where the request
 * names that host. Whoever asks is named in a header of our own.
 */
export function createNextPass({ handle, siteUrl, headers, guard }: Passing) {
  const { host, protocol } = new URL(siteUrl);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = clientAddress(request);
    for (const name of Object.keys(request.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name];
    }
    request.headers[clientAddressHeader] = address;
    if (request.headers.host === host) request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
    // Whoever sends without end is cut off once they have their answer.
    if (request.headers['transfer-encoding'] !== undefined) response.setHeader('Connection', 'close');
    if (/^\/admin(?:[/?]|$)/.test(request.url ?? '')) guard?.(request, response);
    await handle(request, response);
  };
}
