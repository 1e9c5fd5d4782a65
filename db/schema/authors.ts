import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns.ts';
import { editions } from './editions.ts';
import { users } from './users.ts';

/** A name that may stand in a byline; a person of the newsroom or somebody outside it. */
export const authors = pgTable(
  'authors',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    email: text(),
    userId: uuid('user_id').references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [index('authors_similar').using('gin', sql`plain_text(${table.name}) gin_trgm_ops`)],
);

/** What an edition says of an author. */
export const authorProfiles = pgTable(
  'author_profiles',
  {
    authorId: uuid('author_id')
      .notNull()
      .references(() => authors.id, { onDelete: 'cascade' }),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    role: text().notNull(),
    bio: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.authorId, table.locale] })],
);

/** Every address that an author ever had, kept by a trigger; today's is in `authors`. */
export const authorSlugs = pgTable(
  'author_slugs',
  {
    slug: text().primaryKey(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => authors.id, { onDelete: 'cascade' }),
  },
  (table) => [index('author_slugs_author').on(table.authorId)],
);
