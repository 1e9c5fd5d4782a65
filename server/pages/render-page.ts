import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type FormAnswer, type PageRecord, recordPage } from '#lib/page-record.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** Next's own request handler, as `next().getRequestHandler()` gives it. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What Next made of an address, before anything of ours was done to it. */
export type RenderedPage = {
  status: number;
  contentType: string;
  location: string | null;
  body: Buffer;
  record: PageRecord;
};

/** Why there is no page: it took too long, or Next broke off without an answer. */
export type RenderFailure = { kind: 'timed_out' } | { kind: 'broken_off'; cause: unknown };

/** What a page is told of itself. */
export type PageFacts = { isLite?: boolean; address?: string | null; isPreview?: boolean; answer?: FormAnswer | null };

/** Renders one internal path (with the locale in front) as if nobody in particular had asked for it. */
export type RenderPage = (internalPath: string, facts?: PageFacts) => Promise<Result<RenderedPage, RenderFailure>>;

type RendererOptions = { handle: NextHandler; siteUrl: string; timeLimit: number };

// Without a user agent Next ignores `htmlLimitedBots` and may put a page's metadata behind its head
// (next/dist/build/templates/app-page-runtime.js, serveStreamingMetadata).
const userAgent = 'Depeche page cache';

/**
 * Makes the function that asks Next for pages. No header, cookie or address of a visitor reaches the page: what it
 * shows can depend only on its path and on the database. `timeLimit` is in milliseconds.
 */
export function createPageRenderer({ handle, siteUrl, timeLimit }: RendererOptions): RenderPage {
  const { host, protocol } = new URL(siteUrl);
  const headers = {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    accept: 'text/html',
    'user-agent': userAgent,
  };

  return async (internalPath, facts = {}) => {
    const request = requestFor(internalPath, headers);
    const response = new CollectedResponse(request);
    const answering = () => answerOf(handle, request, response, timeLimit);
    const { value, record } = await recordPage(answering, facts);
    if (!value.ok) return value;
    const { statusCode } = response;
    return ok({
      // A page that broke after it had named its status (410) is a broken page.
      status: statusCode < 400 ? (record.status ?? statusCode) : statusCode,
      contentType: String(response.getHeader('content-type') ?? 'text/html; charset=utf-8'),
      location: response.getHeader('location')?.toString() ?? null,
      body: response.body(),
      record,
    });
  };
}

function requestFor(url: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = url;
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { ...headers };
  request.rawHeaders = Object.entries(headers).flat();
  request.complete = true;
  request.push(null);
  return request;
}

async function answerOf(
  handle: NextHandler,
  request: IncomingMessage,
  response: CollectedResponse,
  timeLimit: number,
): Promise<Result<null, RenderFailure>> {
  const { promise, resolve } = Promise.withResolvers<Result<null, RenderFailure>>();
  const timer = setTimeout(() => {
    resolve(err({ kind: 'timed_out' }));
    response.destroy();
  }, timeLimit);
  response.once('finish', () => resolve(ok(null)));
  response.once('close', () => resolve(err({ kind: 'broken_off', cause: response.reason })));
  handle(request, response).then(
    () => resolve(response.finished ? ok(null) : err({ kind: 'broken_off', cause: 'Next returned without an answer' })),
    (cause: unknown) => resolve(err({ kind: 'broken_off', cause })),
  );
  const outcome = await promise;
  clearTimeout(timer);
  request.destroy();
  return outcome;
}

/** A response that goes to no socket: it keeps what is written to it. */
class CollectedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  reason: unknown = null;
  // Node computes these from a socket; here nothing ever waits for one.
  override headersSent = false;
  override writableEnded = false;
  override writableFinished = false;

  body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override flushHeaders(): void {
    this.headersSent = true;
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    given?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    this.statusCode = status;
    const headers = typeof reason === 'object' ? reason : given;
    if (Array.isArray(headers)) {
      for (let at = 0; at + 1 < headers.length; at += 2) this.setHeader(String(headers[at]), headers[at + 1] ?? '');
    } else {
      for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    }
    this.headersSent = true;
    return this;
  }

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    this.headersSent = true;
    this.#keep(chunk, encoding);
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') queueMicrotask(() => callback());
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.writableEnded) return this;
    this.headersSent = true;
    if (typeof chunk !== 'function') this.#keep(chunk, encoding);
    this.writableEnded = true;
    this.writableFinished = true;
    this.finished = true;
    const callback = [chunk, encoding, done].find((argument) => typeof argument === 'function');
    queueMicrotask(() => {
      this.emit('finish');
      if (typeof callback === 'function') callback();
      this.emit('close');
    });
    return this;
  }

  override destroy(reason?: Error): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.reason = reason ?? null;
    queueMicrotask(() => this.emit('close'));
    return this;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') {
      this.#chunks.push(Buffer.from(chunk, isBufferEncoding(encoding) ? encoding : 'utf8'));
    } else if (chunk instanceof Uint8Array) {
      // Copied: the writer may use its buffer again.
      this.#chunks.push(Buffer.from(chunk));
    }
  }
}

function isBufferEncoding(encoding: unknown): encoding is BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding);
}
