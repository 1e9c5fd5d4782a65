import { lookup as resolveName } from 'node:dns';
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';
import { err, ok, type Result } from './result.ts';

/** An answer, unpacked. `address` is where it came from in the end. */
export type Fetched = { status: number; headers: IncomingHttpHeaders; body: Buffer; address: string };

/** Why there is no answer. `address` is the one at which it ended. */
export type FetchError = { address: string } & (
  | { kind: 'bad_address' }
  | { kind: 'closed_address'; resolved: string }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'timed_out'; seconds: number }
  | { kind: 'too_large'; bytes: number }
  | { kind: 'too_many_redirects' }
);

export type FetchOptions = {
  headers?: Record<string, string>;
  /** Milliseconds for everything: redirects, headers, body. */
  timeLimit?: number;
  /** Bytes of the body, packed and unpacked. */
  maxBytes?: number;
  /** Hosts with port (`127.0.0.1:8080`) that may be asked although they are not public: tests, intranets. */
  allowedHosts?: readonly string[];
  /** Sent by POST. Redirects that would make a GET of it (RFC 9110, section 15.4) are answered as they are. */
  form?: URLSearchParams;
  /** Whether a redirect to another origin is answered as it is, so that whoever asks decides about it. */
  staysAtOrigin?: boolean;
};

const redirects = new Set([301, 302, 303, 307, 308]);
const redirectsOfForms = new Set([307, 308]);
const mostRedirects = 5;

/**
 * Fetches a page or a feed from the public Internet and from nowhere else. The address that the connection goes to is
 * checked, at every redirect, in the very look-up that the connection uses: a name that changes its mind in between changes
 * nothing. Never throws; bounded in time, in bytes on the wire and in bytes unpacked.
 */
export async function fetchSafely(address: string, options: FetchOptions = {}): Promise<Result<Fetched, FetchError>> {
  const { timeLimit = 20_000, maxBytes = 15 * 1024 * 1024 } = options;
  const deadline = AbortSignal.timeout(timeLimit);
  let current = address;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const target = readTarget(current);
    if (!target) return err({ kind: 'bad_address', address: current });
    const answered = await ask(target, { ...options, maxBytes, deadline });
    if (!answered.ok)
      return answered.error.kind === 'timed_out' ? err({ ...answered.error, seconds: timeLimit / 1000 }) : answered;
    const next = redirectOf(answered.value);
    if (next === null || (options.form && !redirectsOfForms.has(answered.value.status))) return answered;
    if (options.staysAtOrigin && URL.canParse(next) && new URL(next).origin !== target.origin) return answered;
    current = next;
  }
  return err({ kind: 'too_many_redirects', address: current });
}

/** Where an answer sends whoever asked; null where it is no redirect. It need not be an address. */
export function redirectOf({ status, headers, address }: Omit<Fetched, 'body'>): string | null {
  const { location } = headers;
  if (!redirects.has(status) || location === undefined) return null;
  return URL.canParse(location, address) ? new URL(location, address).href : location;
}

function readTarget(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

type Asking = FetchOptions & { maxBytes: number; deadline: AbortSignal };

async function ask(url: URL, options: Asking): Promise<Result<Fetched, FetchError>> {
  const { promise, resolve } = Promise.withResolvers<Result<Fetched, FetchError>>();
  const { href } = url;
  const isAllowed =
    options.allowedHosts?.includes(
      url.port === '' ? `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}` : url.host,
    ) ?? false;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!isAllowed && isIP(literal) !== 0 && !isPublicAddress(literal)) {
    return err({ kind: 'closed_address', address: href, resolved: literal });
  }
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  const form = options.form?.toString();
  const ofForm = form === undefined ? {} : formHeaders(form);
  const request = start(url, {
    agent: false,
    method: form === undefined ? 'GET' : 'POST',
    signal: options.deadline,
    lookup: isAllowed ? undefined : lookUpPublic,
    headers: { 'accept-encoding': 'br, gzip, deflate', ...options.headers, ...ofForm },
    maxHeaderSize: 64 * 1024,
  });
  const fail = (error: NodeJS.ErrnoException) => resolve(err(explain(error, href, options)));
  request.once('error', fail);
  // The look-up has checked it already; this is the address itself.
  request.once('socket', (socket) => {
    socket.once('connect', () => {
      const remote = socket.remoteAddress ?? '';
      if (!isAllowed && !isPublicAddress(remote)) request.destroy(new ClosedAddressError(remote));
    });
  });
  request.once('response', (response) => {
    readBody(response, options.maxBytes).then(
      (body) => resolve(ok({ status: response.statusCode ?? 0, headers: response.headers, body, address: href })),
      fail,
    );
  });
  request.end(form);
  const outcome = await promise;
  request.destroy();
  return outcome;
}

function formHeaders(form: string) {
  return { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(form)) };
}

class ClosedAddressError extends Error {
  readonly resolved: string;

  constructor(resolved: string) {
    super(`${resolved} is not a public address`);
    this.resolved = resolved;
  }
}

class TooLargeError extends Error {}

// Every address of the name must be public: which of them a connection takes is not ours to choose.
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const shut = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (shut || !first) return callback(new ClosedAddressError(shut?.address ?? 'nothing'), '');
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

function explain(error: NodeJS.ErrnoException, address: string, { maxBytes, deadline }: Asking): FetchError {
  if (error instanceof ClosedAddressError) return { kind: 'closed_address', address, resolved: error.resolved };
  if (error instanceof TooLargeError) return { kind: 'too_large', address, bytes: maxBytes };
  if (deadline.aborted) return { kind: 'timed_out', address, seconds: 0 };
  return { kind: 'unreachable', address, reason: error.code ?? error.message };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const unpack = unpackers[(response.headers['content-encoding'] ?? '').trim().toLowerCase()]?.();
  let packed = 0;
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > maxBytes) response.destroy(new TooLargeError());
  });
  const stream = unpack ? response.pipe(unpack) : response;
  if (unpack) response.once('error', (error) => unpack.destroy(error));
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const unpackers: Record<string, () => ReturnType<typeof createGunzip>> = {
  br: createBrotliDecompress,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  zstd: createZstdDecompress,
};
