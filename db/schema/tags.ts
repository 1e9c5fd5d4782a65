import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
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

/** Every address that a subject ever had, its own and those of subjects merged into it, kept by a trigger. */
export const tagSlugs = pgTable(
  'tag_slugs',
  {
    locale: text().notNull(),
    slug: text().notNull(),
    tagId: uuid('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.locale, table.slug] }), index('tag_slugs_tag').on(table.tagId)],
);
