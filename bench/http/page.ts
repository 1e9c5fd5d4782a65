import { Connection, headerIn, requestFor } from './connection.ts';

/** An answer that can be given again: its headers without those that a server adds by itself. */
export type Page = { path: string; status: number; headers: [name: string, value: string][]; body: Buffer };

const hopByHop = new Set(['connection', 'keep-alive', 'date']);

/** Fetches a page in a coding, its bytes as they came. Anything but 200 is an error. */
export async function fetchPage(port: number, path: string, coding: 'br' | 'gzip' | 'identity'): Promise<Page> {
  const connection = new Connection(port);
  try {
    const { status, head, body } = await connection.ask(
      requestFor(port, path, { headers: { 'Accept-Encoding': coding } }),
    );
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    const headers = head
      .split('\r\n')
      .slice(1)
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      .filter(([name]) => !hopByHop.has(name.toLowerCase()));
    return { path, status, headers, body };
  } finally {
    connection.close();
  }
}

/** The entity tag that a server names for a page. */
export async function fetchEntityTag(port: number, path: string, coding: 'br' | 'gzip'): Promise<string> {
  const connection = new Connection(port);
  const request = requestFor(port, path, { method: 'HEAD', headers: { 'Accept-Encoding': coding } });
  const { head } = await connection.ask(request).finally(() => connection.close());
  return headerIn(head, 'etag') ?? '';
}
