import type { ArticleDocument } from '#document/article-document.ts';
import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';

type Said = { headline: string; standfirst: string; body: ArticleDocument };

/** What readers saw of an article before and after an update. */
export type SourceUpdate = {
  at: Date;
  /** When the source says that it changed the original; known of the latest update alone. */
  sourceUpdatedAt: Date | null;
  before: Said;
  after: Said;
};

/**
 * The last updates of a translated article that followed its original or its translation, newest first: what readers saw
 * before and after each. What was saved and not shown is none of it; and nothing is told of a source whose licence does not
 * let us show all of its text today, since the words of before may be what we must no longer show.
 */
export async function listSourceUpdates(
  sql: Sql,
  { articleId, limit }: { articleId: string; limit: number },
): Promise<SourceUpdate[]> {
  const rows = await sql<SourceUpdate[]>`
    select v.created_at as at, ${said(sql, 'v')} as after, before.said as before,
      case when row_number() over (order by v.version desc) = 1 then d.source_updated_at end as "sourceUpdatedAt"
    from articles a
    join translations t on t.article_id = a.id
    join dispatches d on d.id = t.dispatch_id
    join sources s on s.id = d.source_id
    join revisions v on v.article_id = a.id and v.cause = 'updated' and v.version <= a.version
    cross join lateral (
      select ${said(sql, 'p')} as said from revisions p
      where p.article_id = a.id and p.version < v.version and p.cause in ('published', 'updated', 'corrected')
      order by p.version desc limit 1) before
    where a.id = ${articleId} and ${isPublished(sql)}
      and s.licence_policy = 'full' and coalesce(s.licence_until > now(), true)
      and exists (select from dispatch_events e
        where e.dispatch_id = d.id and e.happened in ('refiled', 'followed')
          and e.details ->> 'articleId' = a.id::text and (e.details ->> 'version')::int = v.version)
    order by v.version desc limit ${limit}`;
  return [...rows];
}

const said = (sql: Sql, revision: string) => sql`jsonb_build_object(
  'headline', ${sql(revision)}.content -> 'headline', 'standfirst', ${sql(revision)}.content -> 'standfirst',
  'body', ${sql(revision)}.content -> 'body')`;
