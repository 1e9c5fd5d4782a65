import { desc, sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { id, instant } from './columns.ts';
import { editions } from './editions.ts';

/** A line of breaking news over an edition's front page, for as long as it is one. */
export const breakingNews = pgTable(
  'breaking_news',
  {
    id: id(),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    text: text().notNull(),
    /** The article that tells more, once there is one. */
    articleId: uuid('article_id').references(() => articles.id),
    startsAt: instant('starts_at').notNull().defaultNow(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [
    index('breaking_news_latest').on(table.locale, desc(table.endsAt)),
    check('breaking_news_order', sql`${table.startsAt} < ${table.endsAt}`),
  ],
);
