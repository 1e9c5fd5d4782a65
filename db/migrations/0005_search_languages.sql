-- How texts become words that search compares: without accents, and cut to their stems as the language wants it.
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
-- A configuration for each language that Postgres has a stemmer for and that readers may expect, one for all others.
-- Accents go before the stemmer, because readers leave them out: what a stemmer would have made of them, the families of
-- 0007_search_index.sql bring together again.
do $$
declare
  language record;
begin
  for language in
    select * from (values
      ('fr', 'french'), ('en', 'english'), ('es', 'spanish'), ('de', 'german'), ('it', 'italian'), ('pt', 'portuguese'),
      ('ca', 'catalan'), ('nl', 'dutch'), ('ar', 'arabic'), ('any', 'simple')
    ) as languages (code, origin)
  loop
    execute format('create text search configuration search_%s (copy = pg_catalog.%I)', language.code, language.origin);
    execute format(
      'alter text search configuration search_%s alter mapping for word, hword, hword_part with unaccent, %I',
      language.code, case language.origin when 'simple' then 'simple' else language.origin || '_stem' end);
  end loop;
end $$;
--> statement-breakpoint
create function search_config(locale text) returns regconfig language sql immutable parallel safe as $$
  select case split_part(lower(locale), '-', 1)
    when 'fr' then 'public.search_fr' when 'en' then 'public.search_en' when 'es' then 'public.search_es'
    when 'de' then 'public.search_de' when 'it' then 'public.search_it' when 'pt' then 'public.search_pt'
    when 'ca' then 'public.search_ca' when 'nl' then 'public.search_nl' when 'ar' then 'public.search_ar'
    else 'public.search_any' end::regconfig
$$;
--> statement-breakpoint
-- The same language with its accents: as its stemmer was made for.
create function accented_config(locale text) returns regconfig language sql immutable parallel safe as $$
  select case split_part(lower(locale), '-', 1)
    when 'fr' then 'pg_catalog.french' when 'en' then 'pg_catalog.english' when 'es' then 'pg_catalog.spanish'
    when 'de' then 'pg_catalog.german' when 'it' then 'pg_catalog.italian' when 'pt' then 'pg_catalog.portuguese'
    when 'ca' then 'pg_catalog.catalan' when 'nl' then 'pg_catalog.dutch' when 'ar' then 'pg_catalog.arabic'
    else 'pg_catalog.simple' end::regconfig
$$;
--> statement-breakpoint
-- A text as readers type it: small letters, no accents. unaccent() is not immutable by itself, because somebody could
-- change its rules; named with its dictionary it is as immutable as an index needs.
create function plain_text(original text) returns text language sql immutable parallel safe strict as $$
  select lower(public.unaccent('public.unaccent', original))
$$;
