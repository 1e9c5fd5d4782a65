import type { Sql } from '../client.ts';
import { listWholeArticles, type PublishedArticle } from './published-articles.ts';
import { isPublished } from './published-cards.ts';

/** A published article that a machine translated, as its edition shows it today; null for every other id. */
export async function findReportableArticle(
  sql: Sql,
  { locale, id }: { locale: string; id: string },
): Promise<(PublishedArticle & { version: number }) | null> {
  const [row] = await sql<{ version: number }[]>`
    select a.version from articles a where a.id = ${id} and a.locale = ${locale} and ${isPublished(sql)}
      and exists (select from translations t where t.article_id = a.id)`;
  if (!row) return null;
  const [article] = await listWholeArticles(sql, { locale, ids: [id] });
  return article ? { ...article, version: row.version } : null;
}
