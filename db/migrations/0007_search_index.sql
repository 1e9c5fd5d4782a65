-- The text of a document as document/to-text.ts writes it, near enough for search: blocks and line breaks part words.
create function document_text(body jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(case node ->> 'type'
    when 'text' then node ->> 'text' when 'embed' then (node #>> '{attrs,title}') || e'\n' else e'\n' end, ''), '')
  -- strict, because a lax path would find what stands in lists twice
  from jsonb_path_query(body, 'strict $.**{1 to last} ? (@.type != null)', silent => true) as node
$$;
--> statement-breakpoint
-- The time as search counts it: weeks since 1970. The newest are looked through first (search_matches).
create function search_week(at timestamptz) returns integer language sql immutable parallel safe as $$
  select floor(extract(epoch from at) / 604800)::integer
$$;
--> statement-breakpoint
-- Makes the rows of these articles anew: one for each that readers see, none for the others.
create function index_articles(ids uuid[]) returns void language sql as $$
  delete from article_search s using articles a
    where s.article_id = any(ids) and a.id = s.article_id and a.status <> 'published';
  insert into article_search (article_id, published_at, facets, document)
  select a.id, a.published_at,
    array_remove(array['locale:' || a.locale, 'section:' || a.section_id, 'kind:' || a.kind,
      'source:' || (select d.source_id from translations t join dispatches d on d.id = t.dispatch_id
        where t.article_id = a.id), 'week:' || search_week(a.published_at)], null),
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
-- The words are read from the table only to rank what was found: taking them out of storage must not cost unpacking.
alter table article_search alter column document set storage external;
--> statement-breakpoint
-- A bulk load sets depeche.bulk and calls index_articles itself, once for many.
create function index_article() returns trigger language plpgsql as $$
begin
  if current_setting('depeche.bulk', true) is distinct from 'on' then perform index_articles(array[new.id]); end if;
  return null;
end $$;
--> statement-breakpoint
create trigger articles_index_new after insert on articles
  for each row when (new.status = 'published') execute function index_article();
--> statement-breakpoint
create trigger articles_index after update of status, locale, section_id, kind, headline, standfirst, body, lead_caption, published_at on articles
  for each row when (old.status = 'published' or new.status = 'published') execute function index_article();
--> statement-breakpoint
-- Tags come and go several at a time: their article is indexed once.
create function index_tagged_articles() returns trigger language plpgsql as $$
begin
  if current_setting('depeche.bulk', true) is distinct from 'on' then
    perform index_articles(array(select article_id from changed));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger article_tags_index_new after insert on article_tags
  referencing new table as changed for each statement execute function index_tagged_articles();
--> statement-breakpoint
create trigger article_tags_index_gone after delete on article_tags
  referencing old table as changed for each statement execute function index_tagged_articles();
--> statement-breakpoint
create trigger translations_index after insert on translations
  referencing new table as changed for each statement execute function index_tagged_articles();
--> statement-breakpoint
-- A tag may stand on thousands of articles: whoever renames it does not wait for them.
create function outdate_tagged_articles() returns trigger language plpgsql as $$
begin
  update article_search set is_outdated = true
    where article_id in (select article_id from article_tags where tag_id = new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger tags_outdate after update of name on tags
  for each row when (old.name is distinct from new.name) execute function outdate_tagged_articles();
--> statement-breakpoint
-- Indexes up to `most` articles that were loaded past the triggers or that something outdated; says how many.
create function index_missing_articles(most integer) returns integer language plpgsql as $$
declare
  missing uuid[] := array(
    (select a.id from articles a where a.status = 'published'
      and not exists (select from article_search s where s.article_id = a.id) limit most)
    union all
    (select s.article_id from article_search s join articles a on a.id = s.article_id
      where s.is_outdated or a.status <> 'published' limit most));
begin
  perform index_articles(missing);
  return cardinality(missing);
end $$;
--> statement-breakpoint
-- A lexeme as a query, whatever signs it is made of.
create function lexeme_query(lexeme text) returns tsquery language sql immutable parallel safe strict as $$
  select ('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''')::tsquery
$$;
--> statement-breakpoint
-- What the words of one family have in common: the stem that a stemmer makes of a word with its accents. The French one
-- leaves the ending of «ils attendent» and the r of «attendre».
create function word_family(edition text, word text) returns text language sql immutable parallel safe as $$
  select case when edition ilike 'fr%'
    then regexp_replace(regexp_replace(stem, '^(.{3,}[^m])ent$', '\1'), '^(.{3,}d)r$', '\1') else stem end
  from (select plain_text((tsvector_to_array(to_tsvector(accented_config(edition), lower(word))))[1]) as stem) stemmed
$$;
--> statement-breakpoint
-- What a reader typed, as a query: phrases in quotation marks, «or», minus signs, and never an error
-- (websearch_to_tsquery). The stemmers miss their rules for accents (publié, publiée, publier): each word is looked for
-- together with its family. Outside of phrases little words that the list of stop words forgot («les», «à») are dropped.
create function search_query(edition text, typed text) returns tsquery language plpgsql stable parallel safe as $$
declare
  words tsquery := websearch_to_tsquery(search_config(edition), typed);
  relatives record;
  little text;
begin
  for relatives in
    with said as (
      select distinct (tsvector_to_array(to_tsvector(search_config(edition), token)))[1] as lexeme,
        word_family(edition, token) as family
      from ts_parse('default', typed) where tokid in (1, 2, 10, 11)
    ), families as (
      select lexeme, family from said where family is not null
      union select said.lexeme, w.family from said
        join search_words w on w.locale = edition and w.lexeme = said.lexeme
    )
    select f.lexeme, string_agg(distinct lexeme_query(kin.lexeme)::text, ' | ')::tsquery || lexeme_query(f.lexeme) as either
    from families f join search_words kin on kin.locale = edition and kin.family = f.family
    where kin.lexeme <> f.lexeme group by f.lexeme
  loop
    words := ts_rewrite(words, lexeme_query(relatives.lexeme), relatives.either);
  end loop;
  if edition ilike 'fr%' and typed !~ '["“”]' then
    foreach little in array array['le', 'a', 'cet', 'il'] loop
      words := ts_rewrite(words, lexeme_query(little), '');
    end loop;
  end if;
  return words;
end $$;
--> statement-breakpoint
-- The newest `wanted` articles that match, below (`top_at`, `top_id`), with their relevance.
--
-- A word may stand in most of the archive: to sort all that match by date takes a visit to each of them. Their weeks are
-- words of the same index, so the newest are found in there: first those of a week, then of four weeks more, of 16, of
-- 64, then the rest, until there are enough. Each step visits about four times `wanted` rows at most. For the planner
-- all words look alike when it does not know them, and an ordinary plan walks through the table by date: never here.
create function search_matches(
  words tsquery, must text[], sections text[], top_at timestamptz, top_id uuid, from_at timestamptz, wanted integer
) returns table (article_id uuid, published_at timestamptz, relevance real) language plpgsql stable
set enable_seqscan = off set enable_indexscan = off as $$
declare
  newest integer := search_week(least(top_at, now() + interval '1 week'));
  span integer := 1;
  got integer;
begin
  loop
    return query execute format(
      'select m.article_id, m.published_at, ts_rank(m.document, $1, 1) from (
         select s.article_id, s.published_at, s.document from article_search s
         where s.document @@ $1 and s.facets @> $2 %s
           and (s.published_at, s.article_id) < ($4, $5) and s.published_at >= $6 and %s
         order by s.published_at desc, s.article_id desc limit $7) m',
      case when sections is not null then 'and s.facets && $3' else '' end,
      case when span <= 64 then 's.facets && $8' else 's.published_at < to_timestamp($9)' end)
    using words, must, sections, top_at, top_id, from_at, wanted,
      array(select 'week:' || w from generate_series(newest - span + 1, newest) as w), (newest + 1) * 604800.0;
    get diagnostics got = row_count;
    wanted := wanted - got;
    newest := newest - span;
    exit when wanted <= 0 or span > 64 or newest < search_week(from_at);
    span := span * 4;
  end loop;
end $$;
--> statement-breakpoint
-- Counts the words of an edition anew, and finds out how those are written that are new.
create function count_search_words(edition text) returns void language sql set enable_seqscan = off as $$
  with counted as materialized (
    select word as lexeme, ndoc as documents from ts_stat(format(
      'select document from article_search where facets @> array[%L]', 'locale:' || edition))
    where word ~ '^[[:alpha:]]([[:alpha:]''’-]{0,40}[[:alpha:]])$'
  ), gone as (
    delete from search_words w where w.locale = edition
      and not exists (select from counted where counted.lexeme = w.lexeme)
  ), known as (
    update search_words w set documents = counted.documents from counted
    where w.locale = edition and w.lexeme = counted.lexeme and w.documents <> counted.documents
  ), fresh as materialized (
    select lexeme, documents from counted
    where not exists (select from search_words w where w.locale = edition and w.lexeme = counted.lexeme)
  ), examples as materialized (
    select distinct example.article_id from fresh cross join lateral (
      select s.article_id from article_search s
      where s.facets @> array['locale:' || edition] and s.document @@ lexeme_query(fresh.lexeme) limit 1) example
  ), written as materialized (
    select token, count(*) as times from examples join articles a on a.id = examples.article_id,
      ts_parse('default', concat_ws(e'\n', a.headline, a.standfirst, a.lead_caption, document_text(a.body)))
    -- words, and compound words with their parts
    where tokid in (1, 2, 10, 11, 16, 17) group by token
  ), read as (
    select token, times, unnest(tsvector_to_array(to_tsvector(search_config(edition), token))) as lexeme from written
  )
  insert into search_words (locale, lexeme, word, plain, family, documents)
  select distinct on (fresh.lexeme) edition, fresh.lexeme, read.token, plain_text(read.token),
    coalesce(word_family(edition, read.token), fresh.lexeme),
    fresh.documents
  from fresh join read on read.lexeme = fresh.lexeme and (read.token ~ '-') = (fresh.lexeme ~ '-')
  order by fresh.lexeme, read.times desc, read.token
  on conflict (locale, lexeme) do nothing
$$;
