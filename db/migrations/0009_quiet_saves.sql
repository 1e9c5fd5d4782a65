-- Saving a working copy raises the version of a public article and changes nothing that readers see: no page is told.
drop trigger articles_notify on articles;
--> statement-breakpoint
create trigger articles_notify_new after insert on articles for each row execute function notify_article();
--> statement-breakpoint
create trigger articles_notify after update on articles for each row
  when ((old.locale, old.slug, old.status, old.kind, old.origin, old.headline, old.standfirst, old.word_count,
      old.section_id, old.lead_media_id, old.lead_caption, old.story_id, old.published_at, old.updated_at,
      old.withdrawn_at, old.withdrawal_reason)
    is distinct from (new.locale, new.slug, new.status, new.kind, new.origin, new.headline, new.standfirst, new.word_count,
      new.section_id, new.lead_media_id, new.lead_caption, new.story_id, new.published_at, new.updated_at,
      new.withdrawn_at, new.withdrawal_reason)
    or old.body is distinct from new.body)
  execute function notify_article();
