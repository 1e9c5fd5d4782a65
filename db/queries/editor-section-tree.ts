import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import type { Editor } from './editor.ts';

/** What an edition calls a section. */
export type SectionName = { locale: string; slug: string; name: string; description: string };

/** A section as the newsroom arranges it. */
export type ArrangedSection = {
  id: string;
  parentId: string | null;
  names: SectionName[];
  /** The articles that are filed in it itself, in any state. */
  articles: number;
};

/** All sections in the order of the masthead: each with its subsections after it. */
export async function listArrangedSections(db: Database | Transaction, _editor: Editor): Promise<ArrangedSection[]> {
  return db.execute<ArrangedSection>(sql`
    select s.id, s.parent_id as "parentId",
      (select coalesce(json_agg(json_build_object('locale', n.locale, 'slug', n.slug, 'name', n.name,
          'description', n.description) order by e.position, e.locale), '[]')
        from section_names n join editions e on e.locale = n.locale where n.section_id = s.id) as names,
      (select count(*)::int from articles a where a.section_id = s.id) as articles
    from sections s left join sections p on p.id = s.parent_id
    order by coalesce(p.position, s.position), coalesce(p.id, s.id), s.parent_id nulls first, s.position, s.id`);
}

/** The editions in their order. */
export async function listEditionChoices(db: Database | Transaction, _editor: Editor) {
  return db
    .select({ locale: editions.locale, name: editions.name, isDefault: editions.isDefault })
    .from(editions)
    .orderBy(editions.position, editions.locale);
}

/** Lets nobody else arrange sections until the transaction ends; whoever files articles goes on. */
export async function lockSections(tx: Transaction): Promise<void> {
  await tx.execute(sql`lock table ${sections} in share row exclusive mode`);
}

/** Which of these addresses belong or once belonged to another section; pairs of edition and slug. */
export async function listTakenSectionSlugs(
  tx: Transaction,
  sectionId: string | null,
  wanted: readonly { locale: string; slug: string }[],
): Promise<{ locale: string; slug: string }[]> {
  const pairs = sql.join(
    wanted.map(({ locale, slug }) => sql`(${locale}, ${slug})`),
    sql`, `,
  );
  return tx.execute<{ locale: string; slug: string }>(sql`
    select locale, slug from section_slugs
    where (locale, slug) in (${pairs}) and section_id is distinct from ${sectionId}::uuid`);
}

/** Which editions have articles in a section, in any state, or will have with their next update. */
export async function listLocalesOfSection(tx: Transaction, sectionId: string): Promise<string[]> {
  const rows = await tx.execute<{ locale: string }>(sql`
    select locale from articles where section_id = ${sectionId}::uuid
    union select a.locale from working_copies w join articles a on a.id = w.article_id
      where w.content ->> 'sectionId' = ${sectionId}`);
  return rows.map(({ locale }) => locale);
}

/** Whether a source of the wire files its dispatches in this section. */
export async function isSectionOfSource(tx: Transaction, sectionId: string): Promise<boolean> {
  const rows = await tx.execute(sql`select from sources where section_id = ${sectionId}::uuid limit 1`);
  return rows.length > 0;
}

/** Sets the names of a section; an edition that is not among them no longer shows it. */
export async function replaceSectionNames(
  tx: Transaction,
  sectionId: string,
  names: readonly SectionName[],
): Promise<void> {
  const kept = sql.join(
    names.map(({ locale }) => sql`${locale}`),
    sql`, `,
  );
  await tx.execute(sql`delete from section_names where section_id = ${sectionId}::uuid and locale not in (${kept})`);
  const changed = { slug: sql`excluded.slug`, name: sql`excluded.name`, description: sql`excluded.description` };
  await tx
    .insert(sectionNames)
    .values(names.map((name) => ({ ...name, sectionId })))
    .onConflictDoUpdate({ target: [sectionNames.sectionId, sectionNames.locale], set: changed });
}

/** Puts a section under another one, or at the top. */
export async function updateSectionParent(tx: Transaction, id: string, parentId: string | null): Promise<void> {
  await tx.execute(sql`update sections set parent_id = ${parentId}::uuid where id = ${id}::uuid`);
}

/** Gives sections that stand side by side the order of this list. */
export async function updateSectionOrder(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx.execute(sql`
      update sections set position = ${position} where id = ${id}::uuid and position <> ${position}`);
  }
}

/** Forgets a section and every address that it had. */
export async function deleteSection(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`delete from section_slugs where section_id = ${id}::uuid`);
  await tx.execute(sql`delete from sections where id = ${id}::uuid`);
}
