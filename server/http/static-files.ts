import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from '#server/http/accept-encoding.ts';
import type { EncodedPage, PageVariant } from '#server/pages/encode-page.ts';

/**
 * A folder whose files are served under `prefix`. `isHashed`: their names change with their content. `isClosed`: no
 * route of the app answers under this prefix.
 */
export type StaticFolder = { folder: string; prefix: string; isHashed: boolean; isClosed: boolean };

/** The static files of the site; those that are too large to be kept are left to Next. */
export type StaticFiles = {
  has: (path: string) => boolean;
  /** Whether `path` lies where only static files are, and there is none. */
  isMissing: (path: string) => boolean;
  load: (path: string, isVersioned: boolean) => Promise<EncodedPage>;
};

type Indexed = { file: string; isHashed: boolean };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const largestFile = 2 * 1024 * 1024;
const mostBytes = 48 * 1024 * 1024;

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const packed = new Set(['.avif', '.gif', '.jpg', '.png', '.webp', '.woff', '.woff2']);

/** Lists the files of `folders` once, at the start. Each is read and compressed when it is first asked for, then kept. */
export async function indexStaticFiles(
  folders: readonly StaticFolder[],
  common: readonly string[],
): Promise<StaticFiles> {
  const index = new Map<string, Indexed>();
  const left = new Set<string>();
  let bytes = 0;
  for (const { folder, prefix, isHashed } of folders) {
    for (const file of await filesIn(folder)) {
      const { size } = await stat(file);
      const path = prefix + relative(folder, file).split(sep).map(encodeURIComponent).join('/');
      if (index.has(path)) continue;
      if (size > largestFile || bytes + size > mostBytes || !(extname(file) in contentTypes)) {
        left.add(path);
        continue;
      }
      bytes += size;
      index.set(path, { file, isHashed });
    }
  }
  const loaded = new Map<string, Promise<EncodedPage>>();
  const load = (path: string, isVersioned: boolean): Promise<EncodedPage> => {
    const key = isVersioned ? `${path}?v` : path;
    const known = loaded.get(key);
    if (known) return known;
    const indexed = index.get(path);
    if (!indexed) throw new Error(`${path} is not a static file`);
    const loading = loadFile(path, { ...indexed, isHashed: indexed.isHashed || isVersioned }, common);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
  const closed = folders.filter((folder) => folder.isClosed).map((folder) => folder.prefix);
  const isMissing = (path: string) =>
    closed.some((prefix) => path.startsWith(prefix)) && !index.has(path) && !left.has(path);
  return { has: (path) => index.has(path), isMissing, load };
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function loadFile(path: string, { file, isHashed }: Indexed, common: readonly string[]): Promise<EncodedPage> {
  const body = await readFile(file);
  const extension = extname(file);
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const shared = [
    'Content-Type',
    path === '/assets/speculation-rules.json' ? 'application/speculationrules+json' : (contentTypes[extension] ?? ''),
    'Cache-Control',
    // A name that stays while its content changes is asked for again after an hour.
    isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600, stale-while-revalidate=86400',
    'Vary',
    'Accept-Encoding',
    ...common,
  ];
  const variant = (coding: Coding, bytes: Buffer): PageVariant => {
    const tag = `"${etag}${coding === 'identity' ? '' : `-${coding}`}"`;
    const headers = [...shared, 'ETag', tag, 'Content-Length', String(bytes.length)];
    if (coding !== 'identity') headers.push('Content-Encoding', coding);
    return { etag: tag, headers, notModifiedHeaders: ['ETag', tag, ...shared.slice(2)], body: () => bytes };
  };
  const identity = variant('identity', body);
  const traits = { status: 200, tags: [], maxAge: null, bytes: body.length };
  if (packed.has(extension) || body.length < 512) {
    return { ...traits, variants: { br: identity, gzip: identity, identity } };
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [brotli, gzipped] = await Promise.all([compressBrotli(body, { params }), compressGzip(body, { level: 9 })]);
  return { ...traits, variants: { br: variant('br', brotli), gzip: variant('gzip', gzipped), identity } };
}
