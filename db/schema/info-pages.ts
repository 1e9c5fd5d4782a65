import { sql } from 'drizzle-orm';
import { check, jsonb, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '#document/article-document.ts';
import { id, instant } from './columns.ts';
import { editions } from './editions.ts';

/** What a page about the paper is for; the program links to some of them by it. */
export const infoPageKey = pgEnum('info_page_key', ['about', 'translation', 'legal', 'privacy', 'accessibility']);

/** A page about the paper itself, which the newsroom writes: legal notice, privacy, how it translates. */
export const infoPages = pgTable(
  'info_pages',
  {
    id: id(),
    key: infoPageKey().notNull(),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    slug: text().notNull(),
    title: text().notNull(),
    standfirst: text().notNull().default(''),
    body: jsonb().$type<ArticleDocument>().notNull(),
    savedAt: instant('saved_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('info_pages_slug').on(table.locale, table.slug),
    uniqueIndex('info_pages_key').on(table.locale, table.key),
    check('info_pages_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
