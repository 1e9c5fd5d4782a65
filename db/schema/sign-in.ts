import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';
import { users } from './users.ts';

const ownedByUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** A browser in which a person is signed in; ended ones stay for the list of sessions until they are swept. */
export const userSessions = pgTable(
  'user_sessions',
  {
    id: id(),
    userId: ownedByUser(),
    createdAt: createdAt(),
    seenAt: instant('seen_at').notNull().defaultNow(),
    /** What the browser calls itself, in a few words. */
    device: text().notNull().default(''),
    endedAt: instant('ended_at'),
  },
  (table) => [index('user_sessions_user').on(table.userId, table.seenAt)],
);

/** A passkey (WebAuthn Level 3, public key credential). */
export const passkeys = pgTable(
  'passkeys',
  {
    id: id(),
    userId: ownedByUser(),
    /** base64url, as the browser names the credential. */
    credentialId: text('credential_id').notNull(),
    /** base64url of the COSE key. */
    publicKey: text('public_key').notNull(),
    counter: bigint({ mode: 'number' }).notNull().default(0),
    transports: jsonb().$type<string[]>().notNull().default([]),
    name: text().notNull(),
    createdAt: createdAt(),
    usedAt: instant('used_at'),
  },
  (table) => [uniqueIndex('passkeys_credential').on(table.credentialId), index('passkeys_user').on(table.userId)],
);

/** A code that stands in for a lost second factor, once; only its hash is kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  { id: id(), userId: ownedByUser(), codeHash: text('code_hash').notNull(), usedAt: instant('used_at') },
  (table) => [index('recovery_codes_user').on(table.userId)],
);

/** A link by which a person sets a new password, once and for a short time; only its hash is kept. */
export const passwordResets = pgTable(
  'password_resets',
  {
    id: id(),
    userId: ownedByUser(),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('password_resets_user').on(table.userId)],
);

/**
 * Failed tries to sign in, counted by account and by address together and apart, so that guessing is slowed and nobody is
 * locked out by others. The key is a keyed hash: no address is kept.
 */
export const signInFailures = pgTable(
  'sign_in_failures',
  { key: text().primaryKey(), failures: integer().notNull(), lastAt: instant('last_at').notNull() },
  (table) => [
    index('sign_in_failures_last').on(table.lastAt),
    check('sign_in_failures_some', sql`${table.failures} > 0`),
  ],
);
