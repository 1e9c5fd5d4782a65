import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { demo } from './demo.ts';

/** An answer as it came over the wire: nothing followed, nothing unpacked. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

/** Asks a server for `target`, exactly as it is spelled. */
export async function ask(
  target: string,
  {
    method = 'GET',
    headers = {},
    site = demo.url,
  }: { method?: string; headers?: Record<string, string>; site?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(site);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asking = request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
    buffer(response).then(
      (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      reject,
    );
  });
  asking.once('error', reject);
  asking.end();
  return promise;
}

/** The text of an answer, unpacked. */
export function textOf({ headers, bytes }: Answer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes).toString();
  if (headers['content-encoding'] === 'gzip') return gunzipSync(bytes).toString();
  return bytes.toString();
}

/** What a page says, or an empty text while it can't be had. */
export async function read(target: string, site = demo.url): Promise<string> {
  const answer = await ask(target, { site, headers: { 'accept-encoding': 'br' } }).catch(() => null);
  return answer ? textOf(answer) : '';
}

/** Status and, where there is one, the address that it leads to: asked often enough to reach every web process. */
export async function whereTo(target: string): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(target)));
  const seen = answers.map(({ status, headers }) => {
    const { location } = headers;
    return location === undefined ? String(status) : `${status} ${new URL(location, demo.url).pathname}`;
  });
  return [...new Set(seen)];
}
