import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { authorProfiles, authors } from '../schema/authors.ts';
import { breakingNews } from '../schema/breaking-news.ts';
import { editions } from '../schema/editions.ts';
import { frontSlots } from '../schema/front.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { sources } from '../schema/sources.ts';
import { tags } from '../schema/tags.ts';

/** Adds editions, in the order given; those that exist stay as they are. */
export async function insertEditions(tx: Transaction, rows: (typeof editions.$inferInsert)[]): Promise<void> {
  await tx
    .insert(editions)
    .values(rows.map((row, position) => ({ position, ...row })))
    .onConflictDoNothing();
}

/** Adds a section with its names; returns its id. */
export async function insertSection(
  tx: Transaction,
  section: typeof sections.$inferInsert,
  names: Omit<typeof sectionNames.$inferInsert, 'sectionId'>[],
): Promise<string> {
  const [row] = await tx.insert(sections).values(section).returning({ id: sections.id });
  if (!row) throw new Error('inserting a section returned nothing');
  await tx.insert(sectionNames).values(names.map((name) => ({ ...name, sectionId: row.id })));
  return row.id;
}

/** Adds an author with what each edition says of them; returns the id. */
export async function insertAuthor(
  tx: Transaction,
  author: typeof authors.$inferInsert,
  profiles: Omit<typeof authorProfiles.$inferInsert, 'authorId'>[],
): Promise<string> {
  const [row] = await tx.insert(authors).values(author).returning({ id: authors.id });
  if (!row) throw new Error('inserting an author returned nothing');
  if (profiles.length > 0)
    await tx.insert(authorProfiles).values(profiles.map((profile) => ({ ...profile, authorId: row.id })));
  return row.id;
}

/** Adds a source; returns its id. */
export async function insertSource(tx: Transaction, source: typeof sources.$inferInsert): Promise<string> {
  const [row] = await tx.insert(sources).values(source).returning({ id: sources.id });
  if (!row) throw new Error('inserting a source returned nothing');
  return row.id;
}

/** The id of the tag with this address, which is made where it is missing. */
export async function upsertTag(tx: Transaction, tag: typeof tags.$inferInsert): Promise<string> {
  const [row] = await tx
    .insert(tags)
    .values(tag)
    .onConflictDoUpdate({ target: [tags.locale, tags.slug], set: { slug: sql`excluded.slug` } })
    .returning({ id: tags.id });
  if (!row) throw new Error('upserting a tag returned nothing');
  return row.id;
}

/** Sets the pinned places of a front page, the lead story first. */
export async function replaceFrontSlots(tx: Transaction, locale: string, articleIds: readonly string[]): Promise<void> {
  await tx.delete(frontSlots).where(sql`${frontSlots.locale} = ${locale}`);
  if (articleIds.length > 0) {
    await tx
      .insert(frontSlots)
      .values(articleIds.map((articleId, index) => ({ locale, articleId, position: index + 1 })));
  }
}

/** Puts breaking news over front pages. */
export async function insertBreakingNews(tx: Transaction, rows: (typeof breakingNews.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(breakingNews).values(rows);
}
