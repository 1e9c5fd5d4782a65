ALTER TABLE "dispatches" ADD COLUMN "vanished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "vanish_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_callback" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_failure" jsonb;--> statement-breakpoint
CREATE INDEX "dispatches_vanished" ON "dispatches" USING btree ("source_id") WHERE "dispatches"."vanished_at" is not null and "dispatches"."vanish_asked_at" is null;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_hub_callback_unique" UNIQUE("hub_callback");