import { boolean, customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { instant } from './columns.ts';
import { editions } from './editions.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What search looks through: a row a published article, kept by triggers (db/migrations/0007_search_index.sql) and by
 * the worker's `refresh-search`.
 */
export const articleSearch = pgTable(
  'article_search',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    publishedAt: instant('published_at').notNull(),
    /** What filters ask for, as words: `locale:fr`, `section:…`, `kind:news`, `source:…`, `4w:735`. */
    facets: text().array().notNull(),
    /** The words: of the headline (A), of standfirst and tags (B), of body and captions (C). */
    document: tsvector().notNull(),
    /** Something that it says (the name of a tag) has changed: to be made again by the worker. */
    isOutdated: boolean('is_outdated').notNull().default(false),
  },
  // One index for words and filters together: what is in both is found without a look at the table.
  (table) => [index('article_search_words').using('gin', table.facets, table.document)],
);

/** Every word that an edition's published articles use, for typing errors and for what a reader begins to type. */
export const searchWords = pgTable(
  'search_words',
  {
    locale: text()
      .notNull()
      .references(() => editions.locale),
    /** As search compares it: without accents, cut to its stem. */
    lexeme: text().notNull(),
    /** The word that was written most often for it. */
    word: text().notNull(),
    /** The word in small letters without accents. */
    plain: text().notNull(),
    /** What a stemmer that knows accents makes of it: words of one family are found together. */
    family: text().notNull(),
    /** How many articles say it. */
    documents: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.locale, table.lexeme] }),
    index('search_words_plain').on(table.locale, table.plain.op('text_pattern_ops')),
    index('search_words_family').on(table.locale, table.family),
    index('search_words_similar').using('gin', table.plain.op('gin_trgm_ops')),
  ],
);
