import { type AnyPgColumn, index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns.ts';
import { editions } from './editions.ts';

/** A section of the paper; a short tree. */
export const sections = pgTable(
  'sections',
  {
    id: id(),
    /** Stable name for imports and configuration; never shown. */
    key: text().notNull().unique(),
    parentId: uuid('parent_id').references((): AnyPgColumn => sections.id),
    position: smallint().notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [index('sections_parent').on(table.parentId)],
);

/** What an edition calls a section, and its address there; an edition shows a section only if it names it. */
export const sectionNames = pgTable(
  'section_names',
  {
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.sectionId, table.locale] }),
    uniqueIndex('section_names_slug').on(table.locale, table.slug),
  ],
);

/** Every address that a section ever had, kept by a trigger; today's is in `section_names`. */
export const sectionSlugs = pgTable(
  'section_slugs',
  {
    locale: text().notNull(),
    slug: text().notNull(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id),
  },
  (table) => [primaryKey({ columns: [table.locale, table.slug] })],
);
