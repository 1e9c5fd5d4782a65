import { z } from 'zod';
import { previewTexts } from '#messages/newsroom/preview.ts';
import { articlePreviewsEndpoint, previewPath } from '#paths/newsroom.ts';

const made = z.object({ id: z.string(), token: z.string(), locale: z.string(), expiresAt: z.coerce.date() });
const failed = z.object({ detail: z.string() });

/** A link that was just made: its address is known now and never again. */
export type MadeLink = { kind: 'made'; id: string; path: string; expiresAt: Date };

/** Why there is none, in a sentence. */
export type NoLink = { kind: 'failed'; message: string };

/** Asks for a link that leads to the article for some hours. */
export async function askForLink(articleId: string, hours: number): Promise<MadeLink | NoLink> {
  const response = await send(articleId, 'POST', { hours });
  const answer: unknown = await response?.json().catch(() => null);
  if (!response?.ok)
    return { kind: 'failed', message: failed.safeParse(answer).data?.detail ?? previewTexts.unreachable };
  const { id, token, locale, expiresAt } = made.parse(answer);
  return { kind: 'made', id, path: previewPath(locale, token), expiresAt };
}

/** Ends a link; whether that worked. */
export async function endLink(articleId: string, linkId: string): Promise<boolean> {
  return (await send(articleId, 'DELETE', { linkId }))?.ok ?? false;
}

async function send(articleId: string, method: 'POST' | 'DELETE', body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  const asked = fetch(articlePreviewsEndpoint(articleId), { method, headers, body: JSON.stringify(body) });
  return asked.catch(() => null);
}
