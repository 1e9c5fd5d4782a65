import type { Transaction } from '../client.ts';
import { infoPages } from '../schema/info-pages.ts';

/** Saves the page of an edition that is for this purpose, and returns its id. A taken slug violates `info_pages_slug`. */
export async function upsertInfoPage(tx: Transaction, page: typeof infoPages.$inferInsert): Promise<string> {
  const { id: _id, key: _key, locale: _locale, ...said } = page;
  const [row] = await tx
    .insert(infoPages)
    .values(page)
    .onConflictDoUpdate({ target: [infoPages.locale, infoPages.key], set: said })
    .returning({ id: infoPages.id });
  if (!row) throw new Error('upserting an info page returned nothing');
  return row.id;
}
