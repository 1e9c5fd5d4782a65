import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ReportGate } from '#newsroom/report-gate.ts';
import type { PageCache } from '#server/cache/page-cache.ts';
import type { SiteForm } from '#server/forms/site-form.ts';
import { answerForm } from '#server/http/answer-form.ts';
import { refuseBody } from '#server/http/pass-to-next.ts';
import { type ProbeReport, sendProbe } from '#server/http/probes.ts';
import { loggedPath, pathOf, type RequestLine } from '#server/http/request-log.ts';
import { sendPage } from '#server/http/send-page.ts';
import type { StaticFiles } from '#server/http/static-files.ts';
import type { PageRequest, SitePage } from '#server/pages/make-page.ts';
import { readPreviewAddress } from '#server/pages/preview-address.ts';
import { type AddressRules, readSiteAddress, type SiteAddress } from '#server/pages/site-address.ts';

/** What the handler is made of. */
export type HandlerParts = {
  cache: PageCache<SitePage, PageRequest>;
  staticFiles: StaticFiles;
  /** Read for each request, because editions change; null while they are not known. */
  addressRules: () => AddressRules | null;
  /** The request for the page that explains a status to readers of an edition. */
  errorPage: (locale: string, status: number, isLite: boolean) => PageRequest;
  /** Makes a page past the cache, for whoever asks now: of a secret link, or with what they sent. */
  makePage: (wanted: PageRequest) => Promise<SitePage>;
  form: SiteForm;
  admitForm: ReportGate;
  siteUrl: string;
  readiness: () => Promise<ProbeReport>;
  passToNext: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  commonHeaders: readonly string[];
  mostBodyBytes: number;
  log: (line: RequestLine) => void;
  onBug: (error: unknown) => void;
};

type Answer = Pick<RequestLine, 'kind' | 'status' | 'bytes' | 'cache'>;

/** Makes the one handler of the web process. What is at hand goes out before anything else is looked at. */
export function createHttpHandler(parts: HandlerParts): RequestListener {
  return (request, response) => {
    const startedAt = performance.now();
    const { method = 'GET', url = '/' } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    const kept = isRead ? parts.cache.atHand(url) : null;
    if (kept !== null) {
      const sent = sendPage(request, response, kept.page);
      parts.log({ method, kind: 'page', path: loggedPath(url), ...sent, cache: kept.state, ms: since(startedAt) });
      return;
    }
    answer(parts, request, response)
      .catch((error: unknown) => {
        parts.onBug(error);
        return refuse(response, 500);
      })
      .then((line) => parts.log({ method, path: loggedPath(url), ...line, ms: since(startedAt) }))
      .catch(parts.onBug);
  };
}

async function answer(parts: HandlerParts, request: IncomingMessage, response: ServerResponse): Promise<Answer> {
  const { method = 'GET', url = '/' } = request;
  const path = pathOf(url);
  if (path === '/healthz') return probe(response, { status: 200, body: '{"status":"alive"}' });
  if (path === '/readyz') return probe(response, await parts.readiness());
  const refused = refuseBody(request, parts.mostBodyBytes);
  if (refused) return refuse(response, refused, ['Connection', 'close']);

  const isRead = method === 'GET' || method === 'HEAD';
  if (parts.staticFiles.has(path)) {
    if (!isRead) return refuse(response, 405, ['Allow', 'GET, HEAD']);
    const file = await parts.staticFiles.load(path, url.startsWith('?v=', path.length));
    return { kind: 'static', ...sendPage(request, response, file), cache: null };
  }
  if (parts.staticFiles.isMissing(path)) return refuse(response, 404);
  const rules = parts.addressRules();
  if (rules === null) return refuse(response, 503, ['Retry-After', '2']);
  const address = readSiteAddress(url, rules);
  if (address.kind === 'malformed') return refuse(response, 400);
  if (address.kind === 'next') {
    const preview = isRead ? readPreviewAddress(path) : null;
    return preview ? servePreview(parts, request, response, preview) : pass(parts, request, response);
  }
  if (!isRead) return takeForm(parts, request, response, address);
  if (address.kind === 'redirect') return redirect(parts, response, address.location);
  return servePage(parts, request, response, { ...address, status: null });
}

async function servePage(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: PageRequest,
): Promise<Answer> {
  const served = await parts.cache.get(wanted);
  if (served.kind === 'busy') return refuse(response, 503, ['Retry-After', '2']);
  let { page } = served;
  if (page.explainedBy !== null) page = (await explain(parts, wanted, page.explainedBy)) ?? page;
  return { kind: 'page', ...sendPage(request, response, page), cache: served.state };
}

async function explain(parts: HandlerParts, wanted: PageRequest, status: number): Promise<SitePage | null> {
  const explained = await parts.cache.get(parts.errorPage(wanted.locale, status, wanted.isLite));
  return explained.kind === 'page' && explained.page.outcome === 'keep' ? explained.page : null;
}

async function takeForm(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  address: SiteAddress,
): Promise<Answer> {
  const isForm = address.kind === 'page' && parts.form.isAt(address.internalPath);
  if (!isForm) return refuse(response, 405, ['Allow', 'GET, HEAD']);
  if (request.method !== 'POST') return refuse(response, 405, ['Allow', 'GET, HEAD, POST']);
  const explained = (wanted: PageRequest, status: number) => explain(parts, wanted, status);
  const sent = await answerForm({ ...parts, explain: explained }, request, response, { ...address, status: null });
  if ('unread' in sent) return refuse(response, sent.unread, ['Connection', 'close']);
  return { kind: 'page', ...sent, cache: null };
}

// Past the page cache: what is not public is in nobody's memory but the reader's.
async function servePreview(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: PageRequest,
): Promise<Answer> {
  const page = await parts.makePage(wanted);
  return { kind: 'page', ...sendPage(request, response, page), cache: null };
}

async function pass(parts: HandlerParts, request: IncomingMessage, response: ServerResponse): Promise<Answer> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  await parts.passToNext(request, response);
  await closed;
  const length = response.getHeader('content-length');
  return {
    kind: 'next',
    status: response.statusCode,
    bytes: length === undefined ? null : Number(length),
    cache: null,
  };
}

function probe(response: ServerResponse, report: ProbeReport): Answer {
  return { kind: 'probe', status: report.status, bytes: sendProbe(response, report), cache: null };
}

function redirect(parts: HandlerParts, response: ServerResponse, location: string): Answer {
  response.writeHead(308, [
    'Location',
    location,
    'Content-Length',
    '0',
    'Cache-Control',
    'public, max-age=3600',
    ...parts.commonHeaders,
  ]);
  response.end();
  return { kind: 'redirect', status: 308, bytes: 0, cache: null };
}

function refuse(response: ServerResponse, status: number, headers: readonly string[] = []): Answer {
  const line: Answer = { kind: 'refused', status, bytes: 0, cache: null };
  if (response.headersSent) {
    // Too late to say so: what was promised can't be kept, and only a broken connection tells.
    response.destroy();
    return line;
  }
  response.writeHead(status, ['Content-Length', '0', 'Cache-Control', 'no-store', ...headers]);
  response.end();
  return line;
}

function since(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 100) / 100;
}
