-- The sources that are there were never polled, and those of the demo edition do not exist: a person starts them.
update sources set paused_at = now();
--> statement-breakpoint
insert into dispatch_names (source_id, name, dispatch_id) select source_id, identity, id from dispatches;
--> statement-breakpoint
-- Every poll writes on its source: readers' pages must hear only of what they show.
drop trigger sources_notify on sources;
--> statement-breakpoint
create trigger sources_notify after update on sources for each row
  when ((old.slug, old.name, old.language, old.city, old.homepage, old.licence_policy, old.licence_until)
    is distinct from (new.slug, new.name, new.language, new.city, new.homepage, new.licence_policy, new.licence_until))
  execute function notify_shared('source', 'id');
--> statement-breakpoint
-- The status page of the wire hears of sources that come and go and of health that turns, not of every poll.
create function notify_wire() returns trigger language plpgsql as $$
begin
  perform notify_pages('wire');
  return null;
end $$;
--> statement-breakpoint
create trigger sources_wire_added after insert on sources for each row execute function notify_wire();
--> statement-breakpoint
create trigger sources_wire_changed after update on sources for each row
  when ((old.name, old.homepage, old.language, old.poll_minutes, old.paused_at, old.removed_at, old.silent_since,
      old.last_failure is null, old.page_alarm_at is null)
    is distinct from (new.name, new.homepage, new.language, new.poll_minutes, new.paused_at, new.removed_at,
      new.silent_since, new.last_failure is null, new.page_alarm_at is null))
  execute function notify_wire();
--> statement-breakpoint
-- A dispatch passes through its stages before any page shows it.
drop trigger dispatches_notify on dispatches;
--> statement-breakpoint
create trigger dispatches_notify after update on dispatches for each row
  when ((old.headline, old.byline, old.url, old.body, old.source_published_at, old.source_updated_at, old.withdrawn_at)
    is distinct from
    (new.headline, new.byline, new.url, new.body, new.source_published_at, new.source_updated_at, new.withdrawn_at))
  execute function notify_dispatch();
