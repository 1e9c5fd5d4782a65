-- Beside each link from an article to an author or a tag stands the article's date while readers see it: the list of
-- an author or of a tag is read from one index, however deep the page.
create function date_article_link() returns trigger language plpgsql as $$
begin
  new.published_at := (select published_at from articles where id = new.article_id and status = 'published');
  return new;
end $$;
--> statement-breakpoint
create trigger article_authors_date before insert on article_authors for each row execute function date_article_link();
--> statement-breakpoint
create trigger article_tags_date before insert on article_tags for each row execute function date_article_link();
--> statement-breakpoint
create function date_article_links() returns trigger language plpgsql as $$
declare
  shown timestamptz := case when new.status = 'published' then new.published_at end;
begin
  update article_authors set published_at = shown where article_id = new.id and published_at is distinct from shown;
  update article_tags set published_at = shown where article_id = new.id and published_at is distinct from shown;
  return null;
end $$;
--> statement-breakpoint
create trigger articles_date_links after update of status, published_at on articles
  for each row execute function date_article_links();
--> statement-breakpoint
update article_authors l set published_at = a.published_at from articles a where a.id = l.article_id and a.status = 'published';
--> statement-breakpoint
update article_tags l set published_at = a.published_at from articles a where a.id = l.article_id and a.status = 'published';
--> statement-breakpoint
-- The day of the archive that lists an article, as its edition counts days.
create function day_tag(article articles) returns text language sql stable as $$
  select 'day:' || article.locale || ':' || to_char(article.published_at at time zone e.time_zone, 'YYYY-MM-DD')
  from editions e where e.locale = article.locale
$$;
--> statement-breakpoint
create or replace function article_list_tags(article articles) returns text[] language sql stable as $$
  select case when article.status = 'published' then
    array['front:' || article.locale, day_tag(article), page_tag('story', article.story_id)]
    || section_page_tags(article.section_id)
    || coalesce((select array_agg(page_tag('author-list', author_id)) from article_authors where article_id = article.id), '{}')
    || coalesce((select array_agg(page_tag('tag-list', tag_id)) from article_tags where article_id = article.id), '{}')
  else '{}' end
$$;
--> statement-breakpoint
create function notify_correction_list() returns trigger language plpgsql as $$
begin
  perform notify_pages('corrections:' || locale) from articles
    where id = (case when tg_op = 'DELETE' then old else new end).article_id and status = 'published';
  return null;
end $$;
--> statement-breakpoint
create trigger corrections_notify_list after insert or update or delete on corrections
  for each row execute function notify_correction_list();
--> statement-breakpoint
create function notify_settings() returns trigger language plpgsql as $$
begin
  perform notify_pages('settings');
  return null;
end $$;
--> statement-breakpoint
create trigger settings_notify after insert or update or delete on settings for each statement execute function notify_settings();
--> statement-breakpoint
-- The foot of every page of an edition names them.
create function notify_info_page() returns trigger language plpgsql as $$
declare
  row info_pages := case when tg_op = 'DELETE' then old else new end;
begin
  perform notify_pages(page_tag('info', row.id));
  if tg_op <> 'UPDATE' or (old.locale, old.slug, old.title) is distinct from (new.locale, new.slug, new.title) then
    perform notify_pages('edition:' || row.locale);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger info_pages_notify after insert or update or delete on info_pages for each row execute function notify_info_page();
--> statement-breakpoint
create trigger breaking_news_notify after insert or update or delete on breaking_news for each row execute function notify_front();
