-- Tells every web process which pages changed: a page carries the tags of what it showed, and a change notifies
-- the tags of what it touched on the channel page_tags. Postgres delivers at commit, and each distinct text once.

-- Twelve hexadecimal digits of the random part are enough: a collision expires one page too many.
create function page_tag(kind text, id uuid) returns text language sql immutable parallel safe as
  $$ select kind || ':' || right(id::text, 12) $$;
--> statement-breakpoint
-- A bulk load sets depeche.bulk and notifies * once itself.
create function notify_pages(variadic tags text[]) returns void language plpgsql as $$
begin
  if current_setting('depeche.bulk', true) is distinct from 'on' then
    perform pg_notify('page_tags', array_to_string(tags, ' '));
  end if;
end $$;
--> statement-breakpoint
-- A section's page lists its subsections' articles too.
create function section_page_tags(section uuid) returns text[] language sql stable as $$
  with recursive line (id, parent_id) as (
    select id, parent_id from sections where id = section
    union all
    select parent.id, parent.parent_id from sections parent join line on parent.id = line.parent_id
  )
  select coalesce(array_agg(page_tag('section', id)), '{}') from line
$$;
--> statement-breakpoint
create function article_list_tags(article articles) returns text[] language sql stable as $$
  select case when article.status = 'published' then
    array['front:' || article.locale, page_tag('story', article.story_id)] || section_page_tags(article.section_id)
    || coalesce((select array_agg(page_tag('author-list', author_id)) from article_authors where article_id = article.id), '{}')
    || coalesce((select array_agg(page_tag('tag-list', tag_id)) from article_tags where article_id = article.id), '{}')
  else '{}' end
$$;
--> statement-breakpoint
-- What an article says changes the pages that show it; whether and where it is listed changes the lists.
create function notify_article() returns trigger language plpgsql as $$
declare
  tags text[];
begin
  if tg_op = 'INSERT' then
    if new.status not in ('published', 'withdrawn') then return null; end if;
    tags := page_tag('article', new.id) || article_list_tags(new);
  elsif old.status not in ('published', 'withdrawn') and new.status not in ('published', 'withdrawn') then
    return null;
  else
    tags := array[page_tag('article', new.id)];
    if (old.status, old.locale, old.section_id, old.published_at, old.story_id)
      is distinct from (new.status, new.locale, new.section_id, new.published_at, new.story_id) then
      tags := tags || article_list_tags(old) || article_list_tags(new);
    end if;
  end if;
  perform notify_pages(variadic tags);
  return null;
end $$;
--> statement-breakpoint
create trigger articles_notify after insert or update on articles for each row execute function notify_article();
--> statement-breakpoint
-- Rows that belong to an article: its byline, its tags, its corrections, its translation and reviews.
create function notify_article_part() returns trigger language plpgsql as $$
declare
  part jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  tags text[] := array[page_tag('article', (part ->> 'article_id')::uuid)];
begin
  if not exists (select from articles where id = (part ->> 'article_id')::uuid and status in ('published', 'withdrawn')) then
    return null;
  end if;
  if part ? 'author_id' then tags := tags || page_tag('author-list', (part ->> 'author_id')::uuid); end if;
  if part ? 'tag_id' then tags := tags || page_tag('tag-list', (part ->> 'tag_id')::uuid); end if;
  perform notify_pages(variadic tags);
  return null;
end $$;
--> statement-breakpoint
create trigger article_authors_notify after insert or update or delete on article_authors for each row execute function notify_article_part();
--> statement-breakpoint
create trigger article_tags_notify after insert or update or delete on article_tags for each row execute function notify_article_part();
--> statement-breakpoint
create trigger corrections_notify after insert or update or delete on corrections for each row execute function notify_article_part();
--> statement-breakpoint
create trigger translations_notify after insert or update or delete on translations for each row execute function notify_article_part();
--> statement-breakpoint
create trigger reviews_notify after insert or update or delete on reviews for each row execute function notify_article_part();
--> statement-breakpoint
create function notify_dispatch() returns trigger language plpgsql as $$
begin
  perform notify_pages(page_tag('article', article_id)) from translations where dispatch_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger dispatches_notify after update on dispatches for each row execute function notify_dispatch();
--> statement-breakpoint
-- Things that many articles share have a tag of their own; the argument of the trigger is its kind, then its column.
create function notify_shared() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  perform notify_pages(page_tag(tg_argv[0], (row ->> tg_argv[1])::uuid));
  return null;
end $$;
--> statement-breakpoint
create trigger authors_notify after update or delete on authors for each row execute function notify_shared('author', 'id');
--> statement-breakpoint
create trigger author_profiles_notify after insert or update or delete on author_profiles for each row execute function notify_shared('author', 'author_id');
--> statement-breakpoint
create trigger media_notify after update or delete on media for each row execute function notify_shared('media', 'id');
--> statement-breakpoint
create trigger media_texts_notify after insert or update or delete on media_texts for each row execute function notify_shared('media', 'media_id');
--> statement-breakpoint
create trigger tags_notify after update or delete on tags for each row execute function notify_shared('tag', 'id');
--> statement-breakpoint
create trigger sources_notify after update on sources for each row execute function notify_shared('source', 'id');
--> statement-breakpoint
-- The masthead stands on every page of an edition.
create function notify_edition() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if row ? 'locale' and tg_table_name = 'section_names' then
    perform notify_pages('edition:' || (row ->> 'locale'));
  else
    perform notify_pages('edition:' || locale) from editions;
    perform notify_pages('editions');
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger editions_notify after insert or update or delete on editions for each row execute function notify_edition();
--> statement-breakpoint
create trigger sections_notify after insert or update or delete on sections for each row execute function notify_edition();
--> statement-breakpoint
create trigger section_names_notify after insert or update or delete on section_names for each row execute function notify_edition();
--> statement-breakpoint
create function notify_front() returns trigger language plpgsql as $$
begin
  perform notify_pages('front:' || case when tg_op = 'DELETE' then old.locale else new.locale end);
  return null;
end $$;
--> statement-breakpoint
create trigger front_slots_notify after insert or update or delete on front_slots for each row execute function notify_front();
--> statement-breakpoint
-- A reviewer's name stands on the articles that they reviewed.
create function notify_reviewer() returns trigger language plpgsql as $$
begin
  if old.name is distinct from new.name then
    perform notify_pages(page_tag('article', article_id)) from reviews where user_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger users_notify after update on users for each row execute function notify_reviewer();
