import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { err, ok, type Result } from '#lib/result.ts';

/** The most bytes of what may be sent to a page. */
const mostBytes = 24 * 1024;
const mostFields = 20;

/** Why nothing was read, as the status that says so. */
export type UnreadForm = { kind: 'unread'; status: 400 | 403 | 413 | 415 };

type Fields = Readonly<Record<string, string>>;

/** Reads the fields of a form, sent by one of our own pages or by a program, in the way of forms or as JSON. */
export async function readForm(request: IncomingMessage, siteUrl: string): Promise<Result<Fields, UnreadForm>> {
  const { headers } = request;
  if (isFromElsewhere(headers, siteUrl)) return err({ kind: 'unread', status: 403 });
  if (Number(headers['content-length'] ?? 0) > mostBytes) return err({ kind: 'unread', status: 413 });
  const type = /^[^;\s]*/.exec(headers['content-type'] ?? '')?.[0].toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'application/json')
    return err({ kind: 'unread', status: 415 });
  const text = (await buffer(request)).toString('utf8');
  const fields = type === 'application/json' ? readJson(text) : Object.fromEntries(new URLSearchParams(text));
  return fields && Object.keys(fields).length <= mostFields ? ok(fields) : err({ kind: 'unread', status: 400 });
}

/** Whether another site has a visitor's browser send something here: browsers say so (Fetch, 3.2; Fetch Metadata). */
function isFromElsewhere({ origin, host, ...headers }: IncomingMessage['headers'], siteUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && origin !== siteUrl && origin !== `http://${host}` && origin !== `https://${host}`;
}

function readJson(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const fields = Object.entries(value);
    return fields.every(([, field]) => typeof field === 'string') ? Object.fromEntries(fields) : null;
  } catch {
    return null;
  }
}
