import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns.ts';
import { editions } from './editions.ts';

/** A subject that articles of one edition share across sections. */
export const tags = pgTable(
  'tags',
  {
    id: id(),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    slug: text().notNull(),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('tags_slug').on(table.locale, table.slug),
    index('tags_similar').using('gin', sql`plain_text(${table.name}) gin_trgm_ops`),
  ],
);
