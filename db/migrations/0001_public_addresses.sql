-- An address that was ever public stays taken and redirects for ever; no writer can forget it.
create function remember_article_slug() returns trigger language plpgsql as $$
begin
  if new.status in ('published', 'withdrawn') then
    insert into article_slugs (locale, slug, article_id) values (new.locale, new.slug, new.id)
      on conflict (locale, slug) do nothing;
    if not found and (select article_id from article_slugs where locale = new.locale and slug = new.slug) <> new.id then
      raise exception 'the address % was public for another article', new.slug
        using errcode = 'unique_violation', constraint = 'article_slugs_pkey';
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger articles_remember_slug after insert or update of slug, status, locale on articles
  for each row execute function remember_article_slug();
--> statement-breakpoint
create function remember_section_slug() returns trigger language plpgsql as $$
begin
  insert into section_slugs (locale, slug, section_id) values (new.locale, new.slug, new.section_id)
    on conflict (locale, slug) do nothing;
  if not found and (select section_id from section_slugs where locale = new.locale and slug = new.slug) <> new.section_id then
    raise exception 'the address % belonged to another section', new.slug
      using errcode = 'unique_violation', constraint = 'section_slugs_pkey';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger section_names_remember_slug after insert or update of slug, locale on section_names
  for each row execute function remember_section_slug();
--> statement-breakpoint
create function refuse_to_delete_public_article() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'article % was published: withdraw it instead of deleting it', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger articles_never_deleted before delete on articles
  for each row execute function refuse_to_delete_public_article();
