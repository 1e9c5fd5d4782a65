import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ProbeReport, sendProbe } from '#server/http/probes.ts';
import { pathOf } from '#server/http/request-log.ts';
import { readPreviewAddress } from '#server/pages/preview-address.ts';
import { type AddressRules, readSiteAddress } from '#server/pages/site-address.ts';

type DevParts = {
  addressRules: () => Promise<AddressRules>;
  readiness: () => Promise<ProbeReport>;
  passToNext: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  onBug: (error: unknown) => void;
};

/**
 * The handler of `npm run dev`: the same addresses, but nothing is kept and pages stay as Next makes them, with its
 * runtime, so that errors show in its overlay and edits appear by themselves.
 */
export function createDevHandler(parts: DevParts): RequestListener {
  return (request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      parts.onBug(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answer(parts: DevParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', headers } = request;
  const path = pathOf(url);
  if (path === '/healthz') sendProbe(response, { status: 200, body: '{"status":"alive"}' });
  else if (path === '/readyz') sendProbe(response, await parts.readiness());
  else {
    const address = readSiteAddress(url, await parts.addressRules());
    // Next's runtime asks for data under the internal paths, which to readers are other spellings.
    if (address.kind === 'redirect' && headers.rsc === undefined) {
      response.writeHead(308, { Location: address.location }).end();
      return;
    }
    const preview = address.kind === 'next' ? readPreviewAddress(path) : null;
    if (address.kind === 'page') request.url = address.internalPath;
    else if (preview) request.url = preview.internalPath;
    await parts.passToNext(request, response);
  }
}
