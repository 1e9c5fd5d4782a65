-- When an article appeared, as words of the search index: its week, and the spans of 4, 16, 64 and 256 weeks that it is in.
create function time_facets(at timestamptz) returns text[] language sql immutable parallel safe as $$
  select array_agg(format('%sw:%s', span, floor(search_week(at)::float / span)::integer))
  from unnest(array[1, 4, 16, 64, 256]) as span
$$;
--> statement-breakpoint
create or replace function index_articles(ids uuid[]) returns void language sql as $$
  delete from article_search s using articles a
    where s.article_id = any(ids) and a.id = s.article_id and a.status <> 'published';
  insert into article_search (article_id, published_at, facets, document)
  select a.id, a.published_at,
    array_remove(array['locale:' || a.locale, 'section:' || a.section_id, 'kind:' || a.kind,
      'source:' || (select d.source_id from translations t join dispatches d on d.id = t.dispatch_id
        where t.article_id = a.id)], null) || time_facets(a.published_at),
    setweight(to_tsvector(search_config(a.locale), a.headline), 'A')
    || setweight(to_tsvector(search_config(a.locale), a.standfirst || e'\n' || coalesce((
      select string_agg(g.name, e'\n' order by l.position) from article_tags l join tags g on g.id = l.tag_id
      where l.article_id = a.id), '')), 'B')
    || setweight(to_tsvector(search_config(a.locale), left(document_text(a.body), 200000) || e'\n' || a.lead_caption), 'C')
  from articles a where a.id = any(ids) and a.status = 'published'
  on conflict (article_id) do update set published_at = excluded.published_at, facets = excluded.facets,
    document = excluded.document, is_outdated = false
$$;
--> statement-breakpoint
-- A phrase is looked for in the words of each article that has them all: they are read from the row itself, for a visit to
-- storage beside it costs three times as much.
alter table article_search alter column document set storage main;
--> statement-breakpoint
alter table article_search set (toast_tuple_target = 8160);
--> statement-breakpoint
update article_search set document = document || ''::tsvector, facets = time_facets(published_at)
  || array(select facet from unnest(facets) as facet where facet not like 'week:%');
--> statement-breakpoint
-- The newest `wanted` articles that match, below (`top_at`, `top_id`), with their relevance.
--
-- A word may stand in most of the archive: to sort all that match by date takes a visit to each of them. Their times are
-- words of the same index, so the newest are found in there: first those of one to four weeks, then of as many spans of
-- four weeks, of 16 and 64, then the rest, until there are enough. Each step visits about four times `wanted` rows at
-- most, and none is visited twice. For the planner all words look alike when it does not know them, and an ordinary plan
-- walks through the table by date: never here.
create or replace function search_matches(
  words tsquery, must text[], sections text[], top_at timestamptz, top_id uuid, from_at timestamptz, wanted integer
) returns table (article_id uuid, published_at timestamptz, relevance real) language plpgsql stable
set enable_seqscan = off set enable_indexscan = off as $$
declare
  -- in spans since 1970
  newest integer := search_week(least(top_at, now() + interval '1 week'));
  oldest integer := search_week(from_at);
  span integer := 1;
  step_end integer;
  got integer;
begin
  loop
    -- down to where a span of the next size begins
    step_end := case when span < 256 then floor(newest / 4.0) * 4 else oldest end;
    return query execute format(
      'select m.article_id, m.published_at, ts_rank(m.document, $1, 1) from (
         select s.article_id, s.published_at, s.document from article_search s
         where s.document @@ $1 and s.facets @> $2 and s.facets && $3 %s
           and (s.published_at, s.article_id) < ($5, $6) and s.published_at >= $7
         order by s.published_at desc, s.article_id desc limit $8) m',
      case when sections is not null then 'and s.facets && $4' else '' end)
    using words, must, array(select format('%sw:%s', span, n) from generate_series(step_end, newest) as n),
      sections, top_at, top_id, from_at, wanted;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when wanted <= 0 or span = 256 or step_end <= oldest;
    newest := floor((step_end - 1) / 4.0);
    oldest := floor(oldest / 4.0);
    span := span * 4;
  end loop;
end $$;
