import type { Sql } from '../client.ts';

/** How many translations there are of a kind, and what became of them. */
export type FiguresOf<Kind extends string> = Record<Kind, string> & {
  articles: number;
  reviewed: number;
  corrected: number;
};

/** How the newest articles of an edition came about. Withdrawn ones are among them: they appeared too. */
export type TranslationFigures = {
  articles: number;
  /** When the oldest of them appeared; null where there is none. */
  since: Date | null;
  translated: number;
  /** Translations that a person has read against their originals since the text last changed. */
  reviewed: number;
  /** Translations with at least one public correction. */
  corrected: number;
  /** Translations that a reader has reported. */
  reported: number;
  withdrawn: number;
  /** Where they were translated from, and by which engine; most frequent first. */
  languages: FiguresOf<'language'>[];
  engines: FiguresOf<'engine'>[];
  /** What the gate, or a person after it, did with the newest translations of the wire, published or not. */
  gate: { checked: number; held: number; refused: number };
};

/** How many of the newest rows are looked at; those of other editions and drafts among them do not count. */
const newest = 2000;

/**
 * Counts translations among the newest articles. Ids are in order of time, so that the primary key finds them, and the
 * cost stays the same however large the archive is; what hangs on each is looked up one by one (the limits see to it) for
 * the same reason. The page is not told of each article: it counts anew when its time
 * is over.
 */
export async function getTranslationFigures(sql: Sql, locale: string): Promise<TranslationFigures> {
  const [row] = await sql<[Omit<TranslationFigures, 'since'> & { since: string | null }]>`
    with recent as (
      select id, locale, status, published_at from articles order by id desc limit ${newest}
    ), appeared as (
      select a.id, a.status, a.published_at, t.engine, d.language,
        (select r.id from reviews r where r.article_id = a.id and not exists (
          select from revisions v
          where v.article_id = a.id and v.version > r.version and v.cause in ('saved', 'updated')) limit 1) is not null
          as reviewed,
        (select c.id from corrections c where c.article_id = a.id limit 1) is not null as corrected,
        (select r.id from translation_reports r where r.article_id = a.id limit 1) is not null as reported
      from recent a
      left join lateral (select dispatch_id, engine from translations t where t.article_id = a.id limit 1) t on true
      left join lateral (select language from dispatches d where d.id = t.dispatch_id limit 1) d on true
      where a.locale = ${locale} and a.status in ('published', 'withdrawn')
    )
    select count(*)::int as articles, min(published_at) as since, count(language)::int as translated,
      (count(*) filter (where language is not null and reviewed))::int as reviewed,
      (count(*) filter (where language is not null and corrected))::int as corrected,
      (count(*) filter (where language is not null and reported))::int as reported,
      (count(*) filter (where language is not null and status = 'withdrawn'))::int as withdrawn,
      (${figuresBy(sql, 'language')}) as languages, (${figuresBy(sql, 'engine')}) as engines,
      (${gateFigures(sql, locale)}) as gate
    from appeared`;
  return { ...row, since: row.since === null ? null : new Date(row.since) };
}

const figuresBy = (sql: Sql, kind: 'language' | 'engine') => sql`
  select coalesce(json_agg(json_build_object(${kind}::text, kind, 'articles', articles, 'reviewed', reviewed,
      'corrected', corrected) order by articles desc, kind), '[]')
  from (
    select ${sql(kind)} as kind, count(*) as articles, count(*) filter (where reviewed) as reviewed,
      count(*) filter (where corrected) as corrected
    from appeared where language is not null group by ${sql(kind)}) of_kind`;

const gateFigures = (sql: Sql, locale: string) => sql`
  select json_build_object(
    'checked', count(*) filter (where verdict is not null),
    'held', count(*) filter (where decision = 'held' or (verdict = 'hold' and decision is null)),
    'refused', count(*) filter (where decision = 'rejected' or (verdict = 'refuse' and decision is distinct from 'accepted')))
  from (select locale, verdict, decision from wire_translations order by id desc limit ${newest}) w
  where locale = ${locale}`;
