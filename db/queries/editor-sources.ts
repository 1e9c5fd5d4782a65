import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { sources } from '../schema/sources.ts';
import type { Editor } from './editor.ts';

type Row = typeof sources.$inferSelect;

/** A source as the newsroom describes it: where it is read, what of it may be used, and how. */
export type SourceRow = Pick<
  Row,
  | 'id'
  | 'slug'
  | 'name'
  | 'language'
  | 'city'
  | 'homepage'
  | 'feedUrl'
  | 'licencePolicy'
  | 'licenceProof'
  | 'licenceUntil'
  | 'givesPictures'
  | 'sectionId'
  | 'trust'
  | 'filing'
  | 'translateInto'
  | 'rhythmMinutes'
  | 'selectors'
>;

/** What can be said of a source. */
export type SourceFields = Omit<SourceRow, 'id' | 'slug' | 'feedUrl'> & { feedUrl: string };

/** How a source is doing, as far as the wire has found out. */
export type SourceHealth = Pick<
  Row,
  | 'pollMinutes'
  | 'nextDueAt'
  | 'pausedAt'
  | 'lastPolledAt'
  | 'lastSuccessAt'
  | 'failuresInARow'
  | 'lastFailure'
  | 'lastItemAt'
  | 'silentSince'
  | 'pageAlarmAt'
  | 'pageAlarm'
  | 'statedRights'
  | 'hubUrl'
  | 'hubLeaseUntil'
  | 'hubToldAt'
  | 'hubFailure'
  | 'identityPolicy'
>;

/** A source as the lists show it: with the name of its section in the default edition, and what it brought in a day. */
export type ListedSource = SourceRow & SourceHealth & { section: string | null; dispatchesInADay: number };

const section = sql<string | null>`(select n.name from section_names n join editions e on e.locale = n.locale
  where n.section_id = sources.section_id order by e.is_default desc, e.position limit 1)`;
const described = {
  id: sources.id,
  slug: sources.slug,
  name: sources.name,
  language: sources.language,
  city: sources.city,
  homepage: sources.homepage,
  feedUrl: sources.feedUrl,
  licencePolicy: sources.licencePolicy,
  licenceProof: sources.licenceProof,
  licenceUntil: sources.licenceUntil,
  givesPictures: sources.givesPictures,
  sectionId: sources.sectionId,
  trust: sources.trust,
  filing: sources.filing,
  translateInto: sources.translateInto,
  rhythmMinutes: sources.rhythmMinutes,
  selectors: sources.selectors,
};
const listed = {
  ...described,
  pollMinutes: sources.pollMinutes,
  nextDueAt: sources.nextDueAt,
  pausedAt: sources.pausedAt,
  lastPolledAt: sources.lastPolledAt,
  lastSuccessAt: sources.lastSuccessAt,
  failuresInARow: sources.failuresInARow,
  lastFailure: sources.lastFailure,
  lastItemAt: sources.lastItemAt,
  silentSince: sources.silentSince,
  pageAlarmAt: sources.pageAlarmAt,
  pageAlarm: sources.pageAlarm,
  statedRights: sources.statedRights,
  hubUrl: sources.hubUrl,
  hubLeaseUntil: sources.hubLeaseUntil,
  hubToldAt: sources.hubToldAt,
  hubFailure: sources.hubFailure,
  identityPolicy: sources.identityPolicy,
  section,
  dispatchesInADay: sql<number>`(select count(*)::int from dispatches d
    where d.source_id = sources.id and d.created_at > now() - interval '1 day')`,
};

/** All sources by name. */
export async function listSources(db: Database, _editor: Editor): Promise<ListedSource[]> {
  return db.select(listed).from(sources).orderBy(sql`lower(${sources.name})`, sources.id);
}

/** A source, or null. */
export async function findListedSource(db: Database, _editor: Editor, id: string): Promise<ListedSource | null> {
  const [row] = await db.select(listed).from(sources).where(eq(sources.id, id));
  return row ?? null;
}

/** A source by its slug or by the address of its feed, or null. */
export async function findSourceByName(db: Database, _editor: Editor, name: string): Promise<ListedSource | null> {
  const [row] = await db
    .select(listed)
    .from(sources)
    .where(sql`${sources.slug} = ${name} or ${sources.feedUrl} = ${name}`)
    .limit(1);
  return row ?? null;
}

/**
 * Lets nobody else add or change a source until the transaction ends. No lock on the table: the wire, which has locked the
 * row of a source and is about to write it, would wait for us, and we for it.
 */
export async function lockSources(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('depeche sources', 0))`);
}

/** A source as it is, or null. */
export async function findSourceForChange(tx: Transaction, id: string): Promise<SourceRow | null> {
  const [row] = await tx.select(described).from(sources).where(eq(sources.id, id)).for('update');
  return row ?? null;
}

/** The source that has the feed at one of these addresses, or null. */
export async function findSourceOfFeed(tx: Transaction, feedUrls: readonly string[]): Promise<SourceRow | null> {
  const [row] = await tx.select(described).from(sources).where(sql`${sources.feedUrl} in ${feedUrls}`).limit(1);
  return row ?? null;
}

/** The slugs that begin so. */
export async function listSourceSlugs(tx: Transaction, beginning: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: sources.slug })
    .from(sources)
    .where(sql`starts_with(${sources.slug}, ${beginning})`);
  return rows.map(({ slug }) => slug);
}

/** Says something else of a source, or when it is to be asked. */
export async function updateSource(
  tx: Transaction,
  id: string,
  fields: Partial<
    SourceFields & Pick<Row, 'pausedAt' | 'nextDueAt' | 'pollMinutes' | 'etag' | 'lastModified' | 'feedDigest'>
  >,
): Promise<void> {
  await tx.update(sources).set(fields).where(eq(sources.id, id));
}

/** Whether an article was ever made of a dispatch of this source. */
export async function isSourceUsed(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select from dispatches d where d.source_id = ${id}::uuid
      and (d.article_id is not null or exists (select from translations t where t.dispatch_id = d.id)) limit 1`);
  return rows.length > 0;
}

/** Forgets a source and what came from it. */
export async function deleteSource(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`delete from dispatches where source_id = ${id}::uuid`);
  await tx.delete(sources).where(eq(sources.id, id));
}

/** The sections by every name and address that an edition gives them, in the order of the editions. */
export async function listSectionsByName(tx: Transaction): Promise<{ id: string; name: string; slug: string }[]> {
  return tx.execute<{ id: string; name: string; slug: string }>(sql`
    select n.section_id as id, n.name, n.slug from section_names n join editions e on e.locale = n.locale
    order by e.is_default desc, e.position`);
}
