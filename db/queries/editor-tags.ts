import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import type { Editor } from './editor.ts';

/** A subject as the newsroom lists it. */
export type ListedTag = {
  id: string;
  locale: string;
  slug: string;
  name: string;
  /** Articles that carry it, in any state. */
  articles: number;
};

/** The subjects of an edition by name, at most `limit`; with `words`, those whose names contain them. */
export async function listTags(
  db: Database,
  _editor: Editor,
  { locale, words, limit }: { locale: string; words: string; limit: number },
): Promise<ListedTag[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const matching = words === '' ? sql`` : sql`and plain_text(t.name) like plain_text(${pattern})`;
  return db.execute<ListedTag>(sql`
    select t.id, t.locale, t.slug, t.name,
      (select count(*)::int from article_tags l where l.tag_id = t.id) as articles
    from tags t where t.locale = ${locale} ${matching} order by plain_text(t.name), t.id limit ${limit}`);
}

/** A subject, or null. */
export async function findListedTag(db: Database, _editor: Editor, id: string): Promise<ListedTag | null> {
  const [tag] = await db.execute<ListedTag>(sql`
    select t.id, t.locale, t.slug, t.name,
      (select count(*)::int from article_tags l where l.tag_id = t.id) as articles
    from tags t where t.id = ${id}::uuid`);
  return tag ?? null;
}

/** These subjects as they are, locked until the transaction ends. */
export async function listTagsForChange(
  tx: Transaction,
  ids: readonly string[],
): Promise<Omit<ListedTag, 'articles'>[]> {
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  return tx.execute<Omit<ListedTag, 'articles'>>(
    sql`select id, locale, slug, name from tags where id in (${list}) order by id for update`,
  );
}

/** The subjects of an edition with one of these names, whatever their capitals and accents, in the order of the names. */
export async function listTagsCalled(
  tx: Transaction,
  _editor: Editor,
  { locale, names }: { locale: string; names: readonly string[] },
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select t.id from json_array_elements_text(${JSON.stringify(names)}::json) with ordinality as wanted(name, position)
    join tags t on t.locale = ${locale} and plain_text(t.name) = plain_text(wanted.name)
    group by t.id order by min(wanted.position)`);
  return rows.map(({ id }) => id);
}

/** Whether another subject of the edition has this name, whatever its capitals and accents. */
export async function isTagNameTaken(tx: Transaction, { id, locale, name }: Omit<ListedTag, 'slug' | 'articles'>) {
  const rows = await tx.execute(sql`
    select from tags where locale = ${locale} and id <> ${id}::uuid and plain_text(name) = plain_text(${name}) limit 1`);
  return rows.length > 0;
}

/** Gives a subject another name. */
export async function updateTagName(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.execute(sql`update tags set name = ${name} where id = ${id}::uuid`);
}

/** Whether an article carries this subject, or will with its next update. */
export async function isTagInUse(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    (select from article_tags where tag_id = ${id}::uuid limit 1)
    union all (select from working_copies where content -> 'tagIds' ? ${id} limit 1)`);
  return rows.length > 0;
}

/** Forgets a subject that nothing carries. */
export async function deleteTag(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`delete from tags where id = ${id}::uuid`);
}

/**
 * Gives the articles and the addresses of one subject to another, and says how many articles there were. There may be thousands: search
 * learns of it as of a new name, and pages by the tags of the two subjects, which each of these pages carries.
 */
export async function moveTaggedArticles(tx: Transaction, fromId: string, intoId: string): Promise<number> {
  await tx.execute(sql`
    update article_search set is_outdated = true
    where article_id in (select article_id from article_tags where tag_id = ${fromId}::uuid)`);
  await tx.execute(sql`select set_config('depeche.bulk', 'on', true)`);
  await tx.execute(sql`
    insert into article_tags (article_id, tag_id, position)
    select article_id, ${intoId}::uuid, position from article_tags where tag_id = ${fromId}::uuid
    on conflict (article_id, tag_id) do nothing`);
  const moved = await tx.execute(sql`delete from article_tags where tag_id = ${fromId}::uuid returning article_id`);
  await tx.execute(sql`select set_config('depeche.bulk', '', true)`);
  await tx.execute(sql`
    select notify_pages(page_tag('tag', ${intoId}::uuid), page_tag('tag-list', ${intoId}::uuid),
      page_tag('tag-list', ${fromId}::uuid))`);
  await moveInWorkingCopies(tx, fromId, intoId);
  await tx.execute(sql`update tag_slugs set tag_id = ${intoId}::uuid where tag_id = ${fromId}::uuid`);
  return moved.length;
}

async function moveInWorkingCopies(tx: Transaction, fromId: string, intoId: string): Promise<void> {
  await tx.execute(sql`
    update working_copies set content = jsonb_set(content, '{tagIds}', (
      select jsonb_agg(id order by place) from (
        select case id when ${fromId} then ${intoId} else id end as id, min(place) as place
        from jsonb_array_elements_text(content -> 'tagIds') with ordinality as tag (id, place) group by 1) tags))
    where content -> 'tagIds' ? ${fromId}`);
}
