import { bigint, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** What an engine did between two languages on one day (UTC): the measure of its budget, cost and speed. */
export const engineUsage = pgTable(
  'engine_usage',
  {
    day: date({ mode: 'string' }).notNull(),
    engine: text().notNull(),
    fromLanguage: text('from_language').notNull(),
    toLanguage: text('to_language').notNull(),
    calls: integer().notNull().default(0),
    failures: integer().notNull().default(0),
    characters: bigint({ mode: 'number' }).notNull().default(0),
    /** Millionths of the currency. */
    cost: bigint({ mode: 'number' }).notNull().default(0),
    milliseconds: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.day, table.engine, table.fromLanguage, table.toLanguage] })],
);
