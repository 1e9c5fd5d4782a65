import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';

/**
 * The articles of an edition that were read most in the last 24 hours, the most read first. A page shows others when its
 * time is over: each read is no news.
 */
export async function listMostRead(sql: Sql, { locale, limit }: { locale: string; limit: number }): Promise<Card[]> {
  const cards = await sql<Card[]>`
    with counted as (
      select article_id, sum(reads) as reads from article_reads where hour > now() - interval '24 hours'
      group by article_id
    ), most as (
      select a.id, counted.reads, a.published_at from counted join articles a on a.id = counted.article_id
      where ${isPublished(sql)} and a.locale = ${locale}
      order by counted.reads desc, a.published_at desc limit ${limit}
    )
    select ${cardColumns(sql, locale)} from most join articles a on a.id = most.id
    order by most.reads desc, a.published_at desc`;
  return tagCards(cards);
}
