DROP INDEX "wire_translations_held";--> statement-breakpoint
DROP INDEX "wire_translations_assigned";--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "decision_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "article_status" "article_status";--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "unchecked_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "desk_state" text GENERATED ALWAYS AS (case
  when state = 'untranslated' then 'untranslated'
  when state = 'translated' then null
  when state = 'refused' then 'refused'
  when article_status in ('withdrawn', 'scheduled') then null
  when decision = 'accepted' then case when article_status = 'published' then 'published' end
  when decision = 'held' or state = 'checked' or article_status is null or article_status in ('draft', 'in_review') then 'held'
  else 'published' end) STORED;--> statement-breakpoint
CREATE INDEX "wire_translations_desk" ON "wire_translations" USING btree ("desk_state",coalesce("checked_at", "created_at") desc,"id" desc) WHERE "wire_translations"."desk_state" is not null;--> statement-breakpoint
CREATE INDEX "wire_translations_assigned" ON "wire_translations" USING btree ("assigned_to") WHERE "wire_translations"."assigned_to" is not null;--> statement-breakpoint
create function copy_article_status() returns trigger language plpgsql as $$
begin
  new.article_status := (select status from articles where id = new.article_id);
  return new;
end $$;--> statement-breakpoint
create trigger wire_translations_article_status before insert or update of article_id on wire_translations
  for each row execute function copy_article_status();--> statement-breakpoint
create function spread_article_status() returns trigger language plpgsql as $$
begin
  update wire_translations set article_status = new.status where article_id = new.id;
  return null;
end $$;--> statement-breakpoint
create trigger articles_spread_status after update of status on articles
  for each row when (old.status is distinct from new.status and new.origin = 'wire') execute function spread_article_status();--> statement-breakpoint
update wire_translations set article_status = articles.status from articles where articles.id = article_id;
