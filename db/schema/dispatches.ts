import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '#document/article-document.ts';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { sources } from './sources.ts';
import { users } from './users.ts';

/** One item of a source, as the source published it. */
export const dispatches = pgTable(
  'dispatches',
  {
    id: id(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id),
    /** What the source calls the item, so that it is known again. */
    identity: text().notNull(),
    url: text().notNull(),
    language: text().notNull(),
    headline: text().notNull(),
    byline: text().notNull().default(''),
    body: jsonb().$type<ArticleDocument>().notNull(),
    sourcePublishedAt: instant('source_published_at'),
    sourceUpdatedAt: instant('source_updated_at'),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('dispatches_identity').on(table.sourceId, table.identity)],
);

/** How a dispatch became an article in another language. */
export const translations = pgTable(
  'translations',
  {
    id: id(),
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    engine: text().notNull(),
    translatedAt: instant('translated_at').notNull(),
  },
  (table) => [
    uniqueIndex('translations_article').on(table.articleId),
    index('translations_dispatch').on(table.dispatchId),
  ],
);

/** A person's word that they read a translated article against its original, at one version. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    reviewedAt: instant('reviewed_at').notNull(),
  },
  (table) => [index('reviews_article').on(table.articleId, table.reviewedAt)],
);
