CREATE TYPE "public"."report_state" AS ENUM('open', 'corrected', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."segment_review_outcome" AS ENUM('confirmed', 'corrected', 'together');--> statement-breakpoint
CREATE TABLE "segment_reviews" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"translation_id" uuid NOT NULL,
	"segment" text NOT NULL,
	"source_hash" text NOT NULL,
	"source" text NOT NULL,
	"target" text NOT NULL,
	"outcome" "segment_review_outcome" NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"milliseconds" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "translation_reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version" integer NOT NULL,
	"passage" text NOT NULL,
	"target" text NOT NULL,
	"source" text,
	"remark" text NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"sender_digest" text NOT NULL,
	"state" "report_state" DEFAULT 'open' NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wire_claims" (
	"translation_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wire_rewrites" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"translation_id" uuid NOT NULL,
	"part" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"engine" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
ALTER TABLE "event_clusters" ADD COLUMN "chosen_dispatch_id" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "confirmed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "corrected" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "together" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "milliseconds" integer;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "gives_pictures" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "assigned_to" uuid;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD COLUMN "engine_asked" text;--> statement-breakpoint
ALTER TABLE "segment_reviews" ADD CONSTRAINT "segment_reviews_translation_id_wire_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."wire_translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_reviews" ADD CONSTRAINT "segment_reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_reports" ADD CONSTRAINT "translation_reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_reports" ADD CONSTRAINT "translation_reports_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_claims" ADD CONSTRAINT "wire_claims_translation_id_wire_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."wire_translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_claims" ADD CONSTRAINT "wire_claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_rewrites" ADD CONSTRAINT "wire_rewrites_translation_id_wire_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."wire_translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_rewrites" ADD CONSTRAINT "wire_rewrites_undone_by_users_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "segment_reviews_translation" ON "segment_reviews" USING btree ("translation_id","at");--> statement-breakpoint
CREATE INDEX "translation_reports_open" ON "translation_reports" USING btree ("created_at" desc,"id" desc) WHERE "translation_reports"."state" = 'open';--> statement-breakpoint
CREATE INDEX "translation_reports_article" ON "translation_reports" USING btree ("article_id","created_at" desc);--> statement-breakpoint
CREATE INDEX "translation_reports_sender" ON "translation_reports" USING btree ("sender_digest","created_at");--> statement-breakpoint
CREATE INDEX "wire_rewrites_translation" ON "wire_rewrites" USING btree ("translation_id","made_at");--> statement-breakpoint
ALTER TABLE "event_clusters" ADD CONSTRAINT "event_clusters_chosen_dispatch_id_dispatches_id_fk" FOREIGN KEY ("chosen_dispatch_id") REFERENCES "public"."dispatches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD CONSTRAINT "wire_translations_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wire_translations_assigned" ON "wire_translations" USING btree ("assigned_to","checked_at" desc) WHERE "wire_translations"."assigned_to" is not null and "wire_translations"."decision" is null;