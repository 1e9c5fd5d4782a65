import { limitPageAge, tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';

/** Something that a reader may be about to type the name of. */
export type NamedSuggestion = { kind: 'section' | 'tag' | 'author'; slug: string; name: string };

/** An article that may be what a reader is about to look for. */
export type ArticleSuggestion = {
  kind: 'article';
  section: { slug: string; name: string };
  slug: string;
  name: string;
};

export type Suggestion = NamedSuggestion | ArticleSuggestion;

const freshness = 300;

/**
 * Sections, subjects and authors with a word that begins like `q`, or that look like it; those that readers can visit.
 * The best first, at most `limit`.
 */
export async function suggestNames(
  sql: Sql,
  { locale, q, limit }: { locale: string; q: string; limit: number },
): Promise<NamedSuggestion[]> {
  limitPageAge(freshness);
  // Names are looked up by the trigrams of their index; the few that look alike are then put in order.
  return sql<NamedSuggestion[]>`
    with typed as (
      select plain_text(${q}) as plain, regexp_replace(plain_text(${q}), '([\\\\%_])', '\\\\\\1', 'g') as pattern
    ), named as (
      select 'section' as kind, n.slug, n.name, 0 as place from section_names n where n.locale = ${locale}
      union all
      (select 'tag', t.slug, t.name, 1 from typed, tags t
        where t.locale = ${locale} and ${looksLike(sql, 't')}
          and exists (select from article_tags l where l.tag_id = t.id and l.published_at is not null) limit 50)
      union all
      (select 'author', w.slug, w.name, 2 from typed, authors w
        where ${looksLike(sql, 'w')}
          and exists (select from article_authors l join articles a on a.id = l.article_id
            where l.author_id = w.id and l.published_at is not null and a.locale = ${locale}) limit 50)
    ), compared as (
      select named.*, plain_text(name) like pattern || '%' as "isBegun",
        plain_text(name) like '% ' || pattern || '%' or plain_text(name) like '%’' || pattern || '%' as "isInside",
        similarity(plain_text(name), plain) as likeness
      from named, typed where plain <> ''
    )
    select kind, slug, name from compared where "isBegun" or "isInside" or likeness >= 0.45
    order by "isBegun" desc, "isInside" desc, likeness desc, place, name limit ${limit}`;
}

const looksLike = (sql: Sql, table: string) => sql`
  (plain_text(${sql(table)}.name) like pattern || '%' or plain_text(${sql(table)}.name) like '% ' || pattern || '%'
    or plain_text(${sql(table)}.name) like '%’' || pattern || '%' or plain_text(${sql(table)}.name) % plain)`;

/**
 * Articles that say what was typed so far, best first: the last word may go on in any way that the edition's words do,
 * or be a typing error.
 */
export async function suggestArticles(
  sql: Sql,
  { locale, q, limit }: { locale: string; q: string; limit: number },
): Promise<ArticleSuggestion[]> {
  limitPageAge(freshness);
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{M}\p{N}]+)\s*$/u.exec(q) ?? [];
  if (last.length < 2) return [];
  const rows = await sql<(ArticleSuggestion & { id: string })[]>`
    with typed as (
      select plain_text(${last}) as plain
    ), begun as materialized (
      select w.lexeme from search_words w, typed
      where w.locale = ${locale} and w.plain like typed.plain || '%' order by w.documents desc limit 12
    ), alike as materialized (
      select w.lexeme from search_words w, typed
      where not exists (select from begun) and w.locale = ${locale} and w.plain % typed.plain
      order by similarity(w.plain, typed.plain) desc limit 3
    ), ending as (
      select string_agg(lexeme_query(lexeme)::text, ' | ')::tsquery as words
      from (select lexeme from begun union select lexeme from alike) known
    ), asked as (
      select case when numnode(search_query(${locale}, ${before})) = 0 then words
        else search_query(${locale}, ${before}) && words end as words from ending where words is not null
    ), matches as (
      select m.article_id as id, m.relevance, m.published_at from asked cross join lateral search_matches(asked.words,
        array['locale:' || ${locale}], null, now() + interval '1 minute', 'ffffffff-ffff-ffff-ffff-ffffffffffff',
        'epoch', 60) m
      order by m.relevance desc, m.published_at desc limit ${limit}
    )
    select 'article' as kind, a.id, a.slug, a.headline as name,
      (select json_build_object('slug', n.slug, 'name', n.name) from section_names n
        where n.section_id = a.section_id and n.locale = a.locale) as section
    from matches m join articles a on a.id = m.id
    where ${isPublished(sql)} order by m.relevance desc, m.published_at desc`;
  tagPage(...rows.map(({ id }) => pageTag('article', id)));
  return rows.map(({ id: _id, ...suggestion }) => suggestion);
}
