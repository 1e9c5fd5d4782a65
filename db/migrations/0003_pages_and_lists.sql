CREATE TYPE "public"."info_page_key" AS ENUM('about', 'translation', 'legal', 'privacy', 'accessibility');--> statement-breakpoint
CREATE TABLE "article_reads" (
	"hour" timestamp with time zone NOT NULL,
	"article_id" uuid NOT NULL,
	"reads" integer NOT NULL,
	CONSTRAINT "article_reads_hour_article_id_pk" PRIMARY KEY("hour","article_id")
);
--> statement-breakpoint
CREATE TABLE "breaking_news" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"locale" text NOT NULL,
	"text" text NOT NULL,
	"article_id" uuid,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "breaking_news_order" CHECK ("breaking_news"."starts_at" < "breaking_news"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "info_pages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" "info_page_key" NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "info_pages_slug_form" CHECK ("info_pages"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_authors" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article_tags" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaking_news" ADD CONSTRAINT "breaking_news_locale_editions_locale_fk" FOREIGN KEY ("locale") REFERENCES "public"."editions"("locale") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaking_news" ADD CONSTRAINT "breaking_news_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "info_pages" ADD CONSTRAINT "info_pages_locale_editions_locale_fk" FOREIGN KEY ("locale") REFERENCES "public"."editions"("locale") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_reads_article" ON "article_reads" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "breaking_news_latest" ON "breaking_news" USING btree ("locale","ends_at" desc);--> statement-breakpoint
CREATE UNIQUE INDEX "info_pages_slug" ON "info_pages" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "info_pages_key" ON "info_pages" USING btree ("locale","key");--> statement-breakpoint
CREATE INDEX "article_authors_published" ON "article_authors" USING btree ("author_id","published_at" desc,"article_id" desc) WHERE "article_authors"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "article_tags_published" ON "article_tags" USING btree ("tag_id","published_at" desc,"article_id" desc) WHERE "article_tags"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "corrections_date" ON "corrections" USING btree ("corrected_at" desc,"id" desc);