import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { type Settings, settings } from '../schema/settings.ts';
import type { Editor } from './editor.ts';
import type { ChangedList } from './jobs.ts';

/** The hub that is to be told of changes, as settled now; empty where there is none. */
export async function findHub(db: Database | Transaction, _editor: Editor): Promise<string> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'discovery'));
  const discovery = row?.value as Partial<Settings['discovery']> | undefined; // the key tells which of the settings it is
  return discovery?.hub ?? '';
}

/** Every list that shows an article while it is published: edition, section and those above it, tags, authors. */
export async function listListsOf(tx: Transaction, _editor: Editor, articleId: string): Promise<ChangedList[]> {
  return tx.execute<ChangedList>(sql`
    with recursive line (id, parent_id, locale) as (
      select s.id, s.parent_id, a.locale from articles a join sections s on s.id = a.section_id where a.id = ${articleId}
      union all
      select parent.id, parent.parent_id, line.locale from sections parent join line on parent.id = line.parent_id
    )
    select 'edition' as kind, locale, null::uuid as id from articles where id = ${articleId}
    union all select 'section', locale, id from line
    union all select 'tag', a.locale, l.tag_id from article_tags l join articles a on a.id = l.article_id
      where l.article_id = ${articleId}
    union all select 'author', a.locale, l.author_id from article_authors l join articles a on a.id = l.article_id
      where l.article_id = ${articleId}`);
}

/** Where the feeds of a list stand today: its edition, and its slug there. Null for what is no longer there. */
export async function findListAddress(
  db: Database,
  _editor: Editor,
  { kind, locale, id }: ChangedList,
): Promise<{ locale: string; isDefault: boolean; slug: string } | null> {
  const [found] = await db.execute<{ locale: string; isDefault: boolean; slug: string | null }>(sql`
    select e.locale, e.is_default as "isDefault", case ${kind}::text
      when 'section' then (select slug from section_names where section_id = ${id} and locale = e.locale)
      when 'tag' then (select slug from tags where id = ${id})
      when 'author' then (select slug from authors where id = ${id})
      else '' end as slug
    from editions e where e.locale = ${locale}`);
  return found?.slug == null ? null : { ...found, slug: found.slug };
}
