import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { infoPages } from '../schema/info-pages.ts';
import type { Editor } from './editor.ts';

/** A page about the paper, by what it is for. */
export type InfoPageKey = (typeof infoPages.$inferSelect)['key'];

/** A page about the paper as the newsroom lists it. */
export type ListedInfoPage = Awaited<ReturnType<typeof listInfoPages>>[number];

/** The pages about the paper, of all editions. */
export async function listInfoPages(db: Database, _editor: Editor) {
  const { key, locale, title, slug, savedAt } = infoPages;
  return db.select({ key, locale, title, slug, savedAt }).from(infoPages);
}

type Place = { key: InfoPageKey; locale: string };

/** A page about the paper as it is written on, or null where an edition has none for this purpose. */
export async function findWrittenInfoPage(db: Database, _editor: Editor, { key, locale }: Place) {
  const { title, standfirst, slug, body, savedAt } = infoPages;
  const [page] = await db
    .select({ title, standfirst, slug, body, savedAt })
    .from(infoPages)
    .where(and(eq(infoPages.key, key), eq(infoPages.locale, locale)));
  return page ?? null;
}

/** When a page was saved last, or null; nobody else saves it until the transaction ends. */
export async function findInfoPageSavedAt(tx: Transaction, { key, locale }: Place): Promise<Date | null> {
  const [row] = await tx
    .select({ savedAt: infoPages.savedAt })
    .from(infoPages)
    .where(and(eq(infoPages.key, key), eq(infoPages.locale, locale)))
    .for('update');
  return row?.savedAt ?? null;
}

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
