CREATE TYPE "public"."part_of_speech" AS ENUM('name', 'noun', 'adjective', 'verb', 'other');--> statement-breakpoint
CREATE TYPE "public"."repair_outcome" AS ENUM('waiting', 'unchanged', 'proposed', 'repaired', 'kept', 'failed');--> statement-breakpoint
CREATE TYPE "public"."repair_state" AS ENUM('preparing', 'prepared', 'applying', 'done');--> statement-breakpoint
CREATE TYPE "public"."term_handling" AS ENUM('keep', 'translate');--> statement-breakpoint
CREATE TYPE "public"."gate_decision" AS ENUM('accepted', 'held', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."gate_verdict" AS ENUM('publish', 'hold', 'refuse');--> statement-breakpoint
CREATE TYPE "public"."segment_origin" AS ENUM('engine', 'memory', 'person');--> statement-breakpoint
CREATE TYPE "public"."wire_translation_state" AS ENUM('untranslated', 'translated', 'checked', 'filed', 'refused');--> statement-breakpoint
ALTER TYPE "public"."source_filing" ADD VALUE 'publish';--> statement-breakpoint
CREATE TABLE "engine_usage" (
	"day" date NOT NULL,
	"engine" text NOT NULL,
	"from_language" text NOT NULL,
	"to_language" text NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"characters" bigint DEFAULT 0 NOT NULL,
	"cost" bigint DEFAULT 0 NOT NULL,
	"milliseconds" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "engine_usage_day_engine_from_language_to_language_pk" PRIMARY KEY("day","engine","from_language","to_language")
);
--> statement-breakpoint
CREATE TABLE "glossary_repair_articles" (
	"repair_id" uuid NOT NULL,
	"translation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"outcome" "repair_outcome" DEFAULT 'waiting' NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text,
	CONSTRAINT "glossary_repair_articles_repair_id_translation_id_pk" PRIMARY KEY("repair_id","translation_id")
);
--> statement-breakpoint
CREATE TABLE "glossary_repairs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"term_id" uuid NOT NULL,
	"state" "repair_state" DEFAULT 'preparing' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "glossary_terms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"from_language" text NOT NULL,
	"to_language" text NOT NULL,
	"source" text NOT NULL,
	"handling" "term_handling" NOT NULL,
	"target" text,
	"is_case_sensitive" boolean DEFAULT true NOT NULL,
	"part_of_speech" "part_of_speech" DEFAULT 'name' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "glossary_terms_target" CHECK (("glossary_terms"."handling" = 'translate') = ("glossary_terms"."target" is not null))
);
--> statement-breakpoint
CREATE TABLE "translation_memory" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"from_language" text NOT NULL,
	"to_language" text NOT NULL,
	"source_hash" text NOT NULL,
	"source" text NOT NULL,
	"target" text NOT NULL,
	"user_id" uuid,
	"article_id" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wire_segments" (
	"translation_id" uuid NOT NULL,
	"segment" text NOT NULL,
	"position" integer NOT NULL,
	"block" text NOT NULL,
	"role" text NOT NULL,
	"source" text NOT NULL,
	"source_hash" text NOT NULL,
	"target" text,
	"machine_target" text,
	"engine" text,
	"origin" "segment_origin",
	"names" text[] DEFAULT '{}' NOT NULL,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "wire_segments_translation_id_segment_pk" PRIMARY KEY("translation_id","segment")
);
--> statement-breakpoint
CREATE TABLE "wire_translations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dispatch_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"state" "wire_translation_state" DEFAULT 'untranslated' NOT NULL,
	"mix" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"verdict" "gate_verdict",
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"score" real,
	"decision" "gate_decision",
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"article_id" uuid,
	"article_version" integer,
	"translated_at" timestamp with time zone,
	"checked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "translate_into" text[];--> statement-breakpoint
ALTER TABLE "glossary_repair_articles" ADD CONSTRAINT "glossary_repair_articles_repair_id_glossary_repairs_id_fk" FOREIGN KEY ("repair_id") REFERENCES "public"."glossary_repairs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_repair_articles" ADD CONSTRAINT "glossary_repair_articles_translation_id_wire_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."wire_translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_repairs" ADD CONSTRAINT "glossary_repairs_term_id_glossary_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_repairs" ADD CONSTRAINT "glossary_repairs_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_memory" ADD CONSTRAINT "translation_memory_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_memory" ADD CONSTRAINT "translation_memory_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_segments" ADD CONSTRAINT "wire_segments_translation_id_wire_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."wire_translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_segments" ADD CONSTRAINT "wire_segments_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD CONSTRAINT "wire_translations_dispatch_id_dispatches_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD CONSTRAINT "wire_translations_locale_editions_locale_fk" FOREIGN KEY ("locale") REFERENCES "public"."editions"("locale") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD CONSTRAINT "wire_translations_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_translations" ADD CONSTRAINT "wire_translations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "glossary_repair_articles_next" ON "glossary_repair_articles" USING btree ("repair_id","outcome","position");--> statement-breakpoint
CREATE UNIQUE INDEX "glossary_terms_source" ON "glossary_terms" USING btree ("from_language","to_language","source");--> statement-breakpoint
CREATE UNIQUE INDEX "translation_memory_source" ON "translation_memory" USING btree ("from_language","to_language","source_hash");--> statement-breakpoint
CREATE INDEX "wire_segments_words" ON "wire_segments" USING gin (to_tsvector('simple', "source"));--> statement-breakpoint
CREATE UNIQUE INDEX "wire_translations_edition" ON "wire_translations" USING btree ("dispatch_id","locale");--> statement-breakpoint
CREATE INDEX "wire_translations_article" ON "wire_translations" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "wire_translations_held" ON "wire_translations" USING btree ("checked_at" desc,"id" desc) WHERE "wire_translations"."verdict" = 'hold' and "wire_translations"."decision" is null;