import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { media, mediaTexts } from '../schema/media.ts';
import type { Editor } from './editor.ts';

/** The id of the medium with these bytes, or null. */
export async function findMediaByHash(tx: Transaction, _editor: Editor, sha256: string): Promise<string | null> {
  const [row] = await tx.select({ id: media.id }).from(media).where(eq(media.sha256, sha256));
  return row?.id ?? null;
}

/** Inserts a medium with its alternative texts by locale; returns its id. */
export async function insertMedia(
  tx: Transaction,
  values: typeof media.$inferInsert,
  alt: Record<string, string>,
): Promise<string> {
  const [row] = await tx.insert(media).values(values).returning({ id: media.id });
  if (!row) throw new Error('inserting a medium returned nothing');
  const texts = Object.entries(alt).map(([locale, text]) => ({ mediaId: row.id, locale, alt: text }));
  if (texts.length > 0) await tx.insert(mediaTexts).values(texts);
  return row.id;
}
