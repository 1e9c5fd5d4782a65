import { pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';
import { sections } from './sections.ts';

export const licencePolicy = pgEnum('licence_policy', ['full', 'excerpt', 'link_only']);
export const sourceTrust = pgEnum('source_trust', ['trusted', 'watched']);

/** A foreign newsroom whose news the wire brings. */
export const sources = pgTable('sources', {
  id: id(),
  slug: text().notNull().unique(),
  /** Stands as it is in every language. */
  name: text().notNull(),
  language: text().notNull(),
  city: text(),
  homepage: text().notNull(),
  feedUrl: text('feed_url'),
  licencePolicy: licencePolicy('licence_policy').notNull(),
  /** Why we may: the agreement, the terms, the law. */
  licenceProof: text('licence_proof').notNull().default(''),
  licenceUntil: instant('licence_until'),
  sectionId: uuid('section_id').references(() => sections.id),
  trust: sourceTrust().notNull().default('watched'),
  createdAt: createdAt(),
});
