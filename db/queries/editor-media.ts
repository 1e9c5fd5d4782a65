import { and, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
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

/** Media as the newsroom shows them; `alt` is what one edition says that they show. */
export async function listMedia(db: Database, _editor: Editor, ids: readonly string[], locale: string) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: media.id,
      kind: media.kind,
      file: media.file,
      width: media.width,
      height: media.height,
      credit: media.credit,
      alt: mediaTexts.alt,
    })
    .from(media)
    .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.locale, locale)))
    .where(inArray(media.id, [...ids]));
}

/** Sets whom a medium is credited to; false where there is no such medium. */
export async function updateMediaCredit(tx: Transaction, id: string, credit: string): Promise<boolean> {
  const rows = await tx.update(media).set({ credit }).where(eq(media.id, id)).returning({ id: media.id });
  return rows.length > 0;
}

/** Says in a language what a medium shows where nobody has said it in that language. */
export async function addMediaText(tx: Transaction, text: typeof mediaTexts.$inferInsert): Promise<void> {
  await tx.insert(mediaTexts).values(text).onConflictDoNothing();
}

/** Says in a language what a medium shows; an empty text takes away what was said. Needs a medium and an edition. */
export async function saveMediaText(tx: Transaction, text: typeof mediaTexts.$inferInsert): Promise<void> {
  const { mediaId, locale, alt } = text;
  if (alt === '')
    await tx.delete(mediaTexts).where(and(eq(mediaTexts.mediaId, mediaId), eq(mediaTexts.locale, locale)));
  else
    await tx
      .insert(mediaTexts)
      .values(text)
      .onConflictDoUpdate({ target: [mediaTexts.mediaId, mediaTexts.locale], set: { alt } });
}
