import type { Sql } from '../client.ts';

/** Of which event an article tells, by its original, and which source it is from. */
export type EventOfArticle = { eventId: string; source: string };

/** The events that these articles tell of, by the ids of the articles; those of the newsroom's own have none. */
export async function findEvents(
  sql: Sql,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, EventOfArticle>> {
  const rows = await sql<(EventOfArticle & { articleId: string })[]>`
    select t.article_id as "articleId", d.cluster_id as "eventId", s.name as source
    from translations t join dispatches d on d.id = t.dispatch_id join sources s on s.id = d.source_id
    where t.article_id = any(${[...articleIds]}::uuid[]) and d.cluster_id is not null`;
  return new Map(rows.map(({ articleId, ...event }) => [articleId, event]));
}
