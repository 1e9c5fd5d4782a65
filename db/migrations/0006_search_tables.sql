CREATE TABLE "article_search" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"facets" text[] NOT NULL,
	"document" "tsvector" NOT NULL,
	"is_outdated" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"locale" text NOT NULL,
	"lexeme" text NOT NULL,
	"word" text NOT NULL,
	"plain" text NOT NULL,
	"family" text NOT NULL,
	"documents" integer NOT NULL,
	CONSTRAINT "search_words_locale_lexeme_pk" PRIMARY KEY("locale","lexeme")
);
--> statement-breakpoint
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_locale_editions_locale_fk" FOREIGN KEY ("locale") REFERENCES "public"."editions"("locale") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_search_words" ON "article_search" USING gin ("facets","document");--> statement-breakpoint
CREATE INDEX "search_words_plain" ON "search_words" USING btree ("locale","plain" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_words_family" ON "search_words" USING btree ("locale","family");--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "search_words" USING gin ("plain" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "authors_similar" ON "authors" USING gin (plain_text("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "tags_similar" ON "tags" USING gin (plain_text("name") gin_trgm_ops);