import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import type { Coding } from '#server/http/accept-encoding.ts';
import { type HeaderSettings, type PageTraits, pageHeaders } from '#server/pages/site-headers.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A page in one coding: its bytes and all that goes out before them, ready to be sent as it is. */
export type PageVariant = {
  etag: string;
  headers: string[];
  notModifiedHeaders: string[];
  body: () => Buffer;
};

/** A page in every coding. `bytes` is what it takes in memory, nearly. */
export type EncodedPage = PageTraits & { variants: Record<Coding, PageVariant>; bytes: number };

/** A page before it is encoded. */
export type PlainPage = PageTraits & { contentType: string; location: string | null; body: Buffer };

// Under this a packet is a packet, compressed or not.
const leastCompressed = 512;
const headerBytes = 4096;

/**
 * Compresses a page in brotli and gzip, off the main thread, and prepares its headers. The plain bytes are not kept:
 * nearly every client takes one of the two, and for the others they are unpacked again.
 *
 * Entity tags are strong and name the coding, because the bytes differ (RFC 9110, section 8.8.3.3).
 */
export async function encodePage(page: PlainPage, settings: HeaderSettings): Promise<EncodedPage> {
  const { status, tags, maxAge, body } = page;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const shared = pageHeaders(settings, page);
  const variant = (coding: Coding, length: number, bytes: () => Buffer): PageVariant =>
    prepareVariant({ page, coding, hash, shared, length, bytes });
  if (body.length < leastCompressed) {
    const plain = variant('identity', body.length, holding(body));
    const variants = { br: plain, gzip: plain, identity: plain };
    return { status, tags, maxAge, variants, bytes: body.length + headerBytes };
  }
  const [brotli, gzipped] = await Promise.all([
    compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        // The usual window takes megabytes for each page that is being compressed; this one spans the page.
        [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(Math.ceil(Math.log2(body.length + 16)), 10), 22),
      },
    }).then(ownCopy),
    compressGzip(body, { level: 6 }).then(ownCopy),
  ]);
  const variants = {
    br: variant('br', brotli.length, holding(brotli)),
    gzip: variant('gzip', gzipped.length, holding(gzipped)),
    identity: variant('identity', body.length, unpacking(gzipped)),
  };
  return { status, tags, maxAge, variants, bytes: brotli.length + gzipped.length + headerBytes };
}

// What zlib gives is a view of a larger buffer, which would stay in memory with it.
function ownCopy(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length);
  view.copy(copy);
  return copy;
}

// Made apart from `encodePage`, whose closures would all keep the plain page alive.
function holding(bytes: Buffer): () => Buffer {
  return () => bytes;
}

function unpacking(gzipped: Buffer): () => Buffer {
  return () => gunzipSync(gzipped);
}

type VariantParts = {
  page: PlainPage;
  coding: Coding;
  hash: string;
  shared: string[];
  length: number;
  bytes: () => Buffer;
};

function prepareVariant({ page, coding, hash, shared, length, bytes }: VariantParts): PageVariant {
  const etag = `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`;
  const notModifiedHeaders = ['ETag', etag, ...shared];
  const headers = ['Content-Type', page.contentType, 'Content-Length', String(length), ...notModifiedHeaders];
  if (coding !== 'identity') headers.push('Content-Encoding', coding);
  if (page.location !== null) headers.push('Location', page.location);
  return { etag, headers, notModifiedHeaders, body: bytes };
}
