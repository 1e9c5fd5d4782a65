import { sql } from 'drizzle-orm';
import { check, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { editions } from './editions.ts';

/** An article that an editor set on a place of a front page; the clock fills the places without one. */
export const frontSlots = pgTable(
  'front_slots',
  {
    id: id(),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    /** 1 is the lead story. */
    position: smallint().notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    /** Null: until somebody takes it away. */
    pinnedUntil: instant('pinned_until'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('front_slots_position').on(table.locale, table.position),
    uniqueIndex('front_slots_article').on(table.locale, table.articleId),
    check('front_slots_from_one', sql`${table.position} >= 1`),
  ],
);
