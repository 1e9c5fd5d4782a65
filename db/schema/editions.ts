import { sql } from 'drizzle-orm';
import { boolean, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';

/** A language version of the whole site; the default one has addresses without a prefix. */
export const editions = pgTable(
  'editions',
  {
    /** BCP 47 language tag; interface texts stand in `messages/<locale>.ts`. */
    locale: text().primaryKey(),
    name: text().notNull(),
    timeZone: text('time_zone').notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    position: smallint().notNull().default(0),
  },
  (table) => [uniqueIndex('editions_one_default').on(table.isDefault).where(sql`${table.isDefault}`)],
);
