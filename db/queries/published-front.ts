import { limitPageAge, tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished } from './published-cards.ts';
import { selectLatest } from './published-lists.ts';

/** What a front page is made from: what editors pinned, the newest of all, and the newest of each main section. */
export type FrontMaterial = {
  /** In the order of their places. */
  pinned: Card[];
  latest: Card[];
  /** In the order of the masthead; `topId` is the main section, its subsections' articles are among them. */
  bySection: { topId: string; cards: Card[] }[];
};

/**
 * Reads the material of an edition's front page: `perSection` articles of each main section. Only part of it will be
 * shown, so it is for the page to tag the cards that it shows.
 */
export async function getFrontMaterial(
  sql: Sql,
  { locale, latest, perSection }: { locale: string; latest: number; perSection: number },
): Promise<FrontMaterial> {
  tagPage(`front:${locale}`);
  const [pinned, newest, sectionCards] = await Promise.all([
    listPinned(sql, locale),
    selectLatest(sql, { locale, limit: latest }),
    listBySection(sql, locale, perSection),
  ]);
  return { pinned, latest: newest, bySection: groupByTop(sectionCards) };
}

async function listPinned(sql: Sql, locale: string): Promise<Card[]> {
  const cards = await sql<(Card & { secondsLeft: number | null })[]>`
    select extract(epoch from f.pinned_until - now())::float as "secondsLeft", ${cardColumns(sql, locale)}
    from front_slots f join articles a on a.id = f.article_id
    where f.locale = ${locale} and (f.pinned_until is null or f.pinned_until > now())
      and ${isPublished(sql)} and a.locale = ${locale}
    order by f.position`;
  for (const { secondsLeft } of cards) if (secondsLeft !== null) limitPageAge(secondsLeft);
  return cards;
}

async function listBySection(sql: Sql, locale: string, perSection: number): Promise<(Card & { topId: string })[]> {
  return sql<(Card & { topId: string })[]>`
    with newest as (
      select top.id as top_id, top.position, article.id, article.published_at,
        row_number() over (partition by top.id order by article.published_at desc, article.id desc) as place
      from sections top
      join sections member on member.id = top.id or member.parent_id = top.id
      cross join lateral (
        select a.id, a.published_at from articles a
        where ${isPublished(sql)} and a.section_id = member.id and a.locale = ${locale}
        order by a.published_at desc, a.id desc limit ${perSection}
      ) article
      where top.parent_id is null
    )
    select newest.top_id as "topId", ${cardColumns(sql, locale)} from newest join articles a on a.id = newest.id
    where newest.place <= ${perSection}
    order by newest.position, newest.place`;
}

function groupByTop(cards: (Card & { topId: string })[]): FrontMaterial['bySection'] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) groups.set(card.topId, [...(groups.get(card.topId) ?? []), card]);
  return [...groups].map(([topId, members]) => ({ topId, cards: members }));
}
