import { limitPageAge, tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import { type Card, isPublished } from './published-cards.ts';

/** What setting a front page needs to know of an article. */
export type Candidate = { id: string; kind: Card['kind']; sectionId: string; hasPicture: boolean };

/** What a front page is made from: what editors pinned, the newest of all, and the newest of each main section. */
export type FrontMaterial = {
  /** In the order of their places. */
  pinned: Candidate[];
  latest: Candidate[];
  /** In the order of the masthead; `topId` is the main section, its subsections' articles are among them. */
  bySection: { topId: string; candidates: Candidate[] }[];
};

type Row = Candidate & { origin: 'pinned' | 'latest' | 'section'; topId: string | null; secondsLeft: number | null };

/** Reads the material of an edition's front page: `perSection` articles of each main section. */
export async function getFrontMaterial(
  sql: Sql,
  { locale, latest, perSection }: { locale: string; latest: number; perSection: number },
): Promise<FrontMaterial> {
  tagPage(`front:${locale}`);
  const rows = await sql<Row[]>`
    with pinned as (
      select a.id, f.position as place, extract(epoch from f.pinned_until - now())::float as seconds_left
      from front_slots f join articles a on a.id = f.article_id
      where f.locale = ${locale} and (f.pinned_until is null or f.pinned_until > now())
        and ${isPublished(sql)} and a.locale = ${locale}
    ), latest as (
      select a.id, row_number() over (order by a.published_at desc, a.id desc) as place from articles a
      where ${isPublished(sql)} and a.locale = ${locale}
      order by a.published_at desc, a.id desc limit ${latest}
    ), section as (
      select newest.id, top.id as top_id, top.position * 1000
        + row_number() over (partition by top.id order by newest.published_at desc, newest.id desc) as place,
        row_number() over (partition by top.id order by newest.published_at desc, newest.id desc) as rank
      from sections top join sections member on member.id = top.id or member.parent_id = top.id
      cross join lateral (
        select a.id, a.published_at from articles a
        where ${isPublished(sql)} and a.section_id = member.id and a.locale = ${locale}
        order by a.published_at desc, a.id desc limit ${perSection}
      ) newest
      where top.parent_id is null
    ), material as (
      select 'pinned' as origin, id, null::uuid as top_id, place, seconds_left from pinned
      union all select 'latest', id, null, place, null from latest
      union all select 'section', id, top_id, place, null from section where rank <= ${perSection}
    )
    select m.origin, m.top_id as "topId", m.seconds_left as "secondsLeft",
      a.id, a.kind, a.section_id as "sectionId", a.lead_media_id is not null as "hasPicture"
    from material m join articles a on a.id = m.id order by m.place`;
  for (const { secondsLeft } of rows) if (secondsLeft !== null) limitPageAge(secondsLeft);
  return {
    pinned: rows.filter((row) => row.origin === 'pinned'),
    latest: rows.filter((row) => row.origin === 'latest'),
    bySection: groupByTop(rows.filter((row) => row.origin === 'section')),
  };
}

function groupByTop(rows: Row[]): FrontMaterial['bySection'] {
  const groups = new Map<string, Candidate[]>();
  for (const row of rows) groups.set(row.topId ?? '', [...(groups.get(row.topId ?? '') ?? []), row]);
  return [...groups].map(([topId, candidates]) => ({ topId, candidates }));
}
