ALTER TYPE "public"."revision_cause" ADD VALUE 'restored' BEFORE 'scheduled';--> statement-breakpoint
CREATE TABLE "author_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tag_slugs" (
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "tag_slugs_locale_slug_pk" PRIMARY KEY("locale","slug")
);
--> statement-breakpoint
ALTER TABLE "author_slugs" ADD CONSTRAINT "author_slugs_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_slugs" ADD CONSTRAINT "tag_slugs_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "author_slugs_author" ON "author_slugs" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "tag_slugs_tag" ON "tag_slugs" USING btree ("tag_id");--> statement-breakpoint
insert into author_slugs (slug, author_id) select slug, id from authors;--> statement-breakpoint
insert into tag_slugs (locale, slug, tag_id) select locale, slug, id from tags;--> statement-breakpoint
-- Whoever follows an old link must not end with somebody else of the same name.
create function remember_author_slug() returns trigger language plpgsql as $$
begin
  insert into author_slugs (slug, author_id) values (new.slug, new.id) on conflict (slug) do nothing;
  if not found and (select author_id from author_slugs where slug = new.slug) <> new.id then
    raise exception 'the address % belonged to another author', new.slug
      using errcode = 'unique_violation', constraint = 'author_slugs_pkey';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger authors_remember_slug after insert or update of slug on authors
  for each row execute function remember_author_slug();
--> statement-breakpoint
-- A subject that was merged into another may be begun again, and has its address back.
create function remember_tag_slug() returns trigger language plpgsql as $$
declare
  former uuid := (select tag_id from tag_slugs where locale = new.locale and slug = new.slug);
begin
  insert into tag_slugs (locale, slug, tag_id) values (new.locale, new.slug, new.id)
    on conflict (locale, slug) do update set tag_id = excluded.tag_id;
  -- Pages that lead on to the other subject know of that one only.
  if former <> new.id then
    perform notify_pages(page_tag('tag', former));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tags_remember_slug after insert or update of slug, locale on tags
  for each row execute function remember_tag_slug();
