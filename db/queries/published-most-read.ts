import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';

/**
 * The articles of an edition that were read most in the last 24 hours, the most read first. A page shows others when its
 * time is over: each read is no news. The four hundred most read of all editions are looked at.
 */
export async function listMostRead(sql: Sql, { locale, limit }: { locale: string; limit: number }): Promise<Card[]> {
  const cards = await sql<Card[]>`
    with counted as (
      select article_id, sum(reads) as reads from article_reads where hour > now() - interval '24 hours'
      group by article_id order by 2 desc limit 400
    ), most as (
      select a.id, counted.reads, a.published_at from counted cross join lateral (
        select a.id, a.published_at from articles a
        where a.id = counted.article_id and ${isPublished(sql)} and a.locale = ${locale}
        limit 1
      ) a
      order by counted.reads desc, a.published_at desc limit ${limit}
    )
    select ${cardColumns(sql, locale)} from most join articles a on a.id = most.id
    order by most.reads desc, a.published_at desc`;
  return tagCards(cards);
}
