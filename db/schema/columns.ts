import { sql } from 'drizzle-orm';
import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** Primary key: a UUIDv7 that Postgres makes, so that keys sort by age. */
export const id = () => uuid().primaryKey().default(sql`uuidv7()`);

/** An instant; named after its column. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The instant at which the row was made. */
export const createdAt = () => instant('created_at').notNull().defaultNow();
