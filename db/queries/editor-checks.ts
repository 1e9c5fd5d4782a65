import { inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import type { Editor } from './editor.ts';

type CheckedArticle = {
  locale: string;
  origin: 'staff' | 'wire';
  hasSection: boolean;
  isUnreviewed: boolean;
  isSourceGone: boolean;
};

/** What the checks ask of an article itself, were it filed in this section; null where there is no such article. */
export async function findCheckedArticle(
  db: Database | Transaction,
  _editor: Editor,
  { articleId, sectionId }: { articleId: string; sectionId: string },
): Promise<CheckedArticle | null> {
  const [row] = await db.execute<CheckedArticle>(sql`
    select a.locale, a.origin,
      exists (select from section_names n where n.section_id = ${sectionId} and n.locale = a.locale) as "hasSection",
      exists (select from translations t where t.article_id = a.id) and not exists (
        select from reviews r where r.article_id = a.id and not exists (
          select from revisions v where v.article_id = a.id and v.version > r.version and v.cause in ('saved', 'updated')
        )) as "isUnreviewed",
      a.status in ('draft', 'in_review', 'scheduled') and exists (
        select from dispatches d where d.withdrawn_at is not null and (d.article_id = a.id
          or d.id = (select w.dispatch_id from wire_translations w where w.article_id = a.id)
          or d.id = (select t.dispatch_id from translations t where t.article_id = a.id))) as "isSourceGone"
    from articles a where a.id = ${articleId}`);
  return row ?? null;
}

type CheckedRow = {
  id: string;
  kind: 'image' | 'audio' | 'video';
  width: number | null;
  credit: string;
  licenceUntil: Date | null;
  altLocales: string[];
};

/** What the checks ask of media. */
export async function listCheckedMedia(
  db: Database | Transaction,
  _editor: Editor,
  ids: readonly string[],
): Promise<CheckedRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.execute<Omit<CheckedRow, 'licenceUntil'> & { licenceUntil: string | null }>(sql`
    select m.id, m.kind, m.width, m.credit, m.licence_until as "licenceUntil",
      coalesce((select array_agg(t.locale) from media_texts t where t.media_id = m.id and t.alt <> ''), '{}') as "altLocales"
    from media m where m.id in ${[...ids]}`);
  return rows.map((row) => ({ ...row, licenceUntil: row.licenceUntil ? new Date(row.licenceUntil) : null }));
}

/** Where articles stand that another one links to. */
export async function listLinkedStatuses(db: Database | Transaction, _editor: Editor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: articles.id, status: articles.status })
    .from(articles)
    .where(inArray(articles.id, [...ids]));
}
