import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { instant } from './columns.ts';

/** How often an article was read in an hour; nothing is kept of who read it. */
export const articleReads = pgTable(
  'article_reads',
  {
    /** The hour's beginning. */
    hour: instant('hour').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    reads: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.hour, table.articleId] }),
    index('article_reads_article').on(table.articleId),
  ],
);
