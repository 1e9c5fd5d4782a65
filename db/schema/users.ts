import { sql } from 'drizzle-orm';
import { bigint, check, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';

export const userRole = pgEnum('user_role', ['administrator', 'editor', 'reporter', 'translator']);

/** A person who signs in to the newsroom. */
export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull().unique(),
    name: text().notNull(),
    role: userRole().notNull(),
    /** argon2id in PHC string format; null for people who sign in elsewhere. */
    passwordHash: text('password_hash'),
    /** Base32 secret of the second factor, encrypted; null for people without one. */
    totpSecret: text('totp_secret'),
    /** The time step of the last code that was taken: no code counts twice (RFC 6238, section 5.2). */
    totpLastStep: bigint('totp_last_step', { mode: 'number' }),
    suspendedAt: instant('suspended_at'),
    /** Raised with each new password: a sign-in that was begun with the former one can't be ended. */
    sessionVersion: integer('session_version').notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [check('users_email_lower', sql`${table.email} = lower(${table.email})`)],
);
