CREATE TYPE "public"."dispatch_stage" AS ENUM('recognise', 'extract', 'translate', 'check', 'file');--> statement-breakpoint
CREATE TYPE "public"."dispatch_status" AS ENUM('waiting', 'failed', 'set_aside', 'done');--> statement-breakpoint
CREATE TYPE "public"."identity_policy" AS ENUM('id', 'link', 'headline');--> statement-breakpoint
CREATE TYPE "public"."poll_outcome" AS ENUM('changed', 'unchanged', 'failed');--> statement-breakpoint
CREATE TYPE "public"."source_filing" AS ENUM('draft', 'hold');--> statement-breakpoint
CREATE TABLE "dispatch_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dispatch_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"happened" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispatch_names" (
	"source_id" uuid NOT NULL,
	"name" text NOT NULL,
	"dispatch_id" uuid NOT NULL,
	CONSTRAINT "dispatch_names_source_id_name_pk" PRIMARY KEY("source_id","name")
);
--> statement-breakpoint
CREATE TABLE "event_clusters" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"headline" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"latest_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"origin" text PRIMARY KEY NOT NULL,
	"open_at" timestamp with time zone DEFAULT now() NOT NULL,
	"robots" text,
	"is_shut" boolean DEFAULT false NOT NULL,
	"robots_read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "poll_outcome" NOT NULL,
	"status" integer,
	"milliseconds" integer NOT NULL,
	"bytes" integer DEFAULT 0 NOT NULL,
	"items" integer DEFAULT 0 NOT NULL,
	"new_items" integer DEFAULT 0 NOT NULL,
	"changed_items" integer DEFAULT 0 NOT NULL,
	"failure" jsonb
);
--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "standfirst" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "stage" "dispatch_stage" DEFAULT 'file' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "status" "dispatch_status" DEFAULT 'done' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "due_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "failure" jsonb;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "headline_digest" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "text_digest" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "feed_statement" jsonb;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "is_from_page" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "page_statement" jsonb;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "pictures" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "licence_used" "licence_policy";--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "cluster_id" uuid;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "event_marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "event_weights" real[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "article_id" uuid;--> statement-breakpoint
ALTER TABLE "dispatches" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "filing" "source_filing" DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "identity_policy" "identity_policy";--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "selectors" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "rhythm_minutes" integer;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "poll_minutes" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "next_due_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_modified" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "feed_digest" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_polled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_success_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "failures_in_a_row" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_failure" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_item_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "usual_gap_minutes" integer;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "silent_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "stated_rights" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "rights_read_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "usual_page" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "page_alarm_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "page_alarm" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_url" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_topic" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_secret" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "hub_lease_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dispatch_events" ADD CONSTRAINT "dispatch_events_dispatch_id_dispatches_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_names" ADD CONSTRAINT "dispatch_names_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_names" ADD CONSTRAINT "dispatch_names_dispatch_id_dispatches_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dispatch_events_dispatch" ON "dispatch_events" USING btree ("dispatch_id","at");--> statement-breakpoint
CREATE INDEX "dispatch_names_dispatch" ON "dispatch_names" USING btree ("dispatch_id");--> statement-breakpoint
CREATE INDEX "event_clusters_latest" ON "event_clusters" USING btree ("latest_at" desc);--> statement-breakpoint
CREATE INDEX "polls_source" ON "polls" USING btree ("source_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "polls_at" ON "polls" USING btree ("at");--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_cluster_id_event_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."event_clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dispatches_waiting" ON "dispatches" USING btree ("source_id","due_at") WHERE "dispatches"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "dispatches_source" ON "dispatches" USING btree ("source_id","created_at" desc);--> statement-breakpoint
CREATE INDEX "dispatches_published" ON "dispatches" USING btree ("source_id","source_published_at" desc);--> statement-breakpoint
CREATE INDEX "dispatches_cluster" ON "dispatches" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "dispatches_events" ON "dispatches" USING gin ("event_marks");--> statement-breakpoint
CREATE INDEX "dispatches_article" ON "dispatches" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "sources_due" ON "sources" USING btree ("next_due_at") WHERE "sources"."paused_at" is null and "sources"."removed_at" is null and "sources"."feed_url" is not null;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_rhythm" CHECK ("sources"."rhythm_minutes" between 5 and 1440);--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_poll_minutes" CHECK ("sources"."poll_minutes" between 5 and 1440);