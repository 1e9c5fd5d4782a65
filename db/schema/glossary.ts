import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { users } from './users.ts';
import { wireTranslations } from './wire-translations.ts';

/** What becomes of a term: it stays as it is, or always has the same translation. */
export const termHandling = pgEnum('term_handling', ['keep', 'translate']);

export const partOfSpeech = pgEnum('part_of_speech', ['name', 'noun', 'adjective', 'verb', 'other']);

/** How a word is translated between two languages, whatever an engine thinks of it. */
export const glossaryTerms = pgTable(
  'glossary_terms',
  {
    id: id(),
    /** Languages without a region. */
    fromLanguage: text('from_language').notNull(),
    toLanguage: text('to_language').notNull(),
    source: text().notNull(),
    handling: termHandling().notNull(),
    /** Null where the term is kept. */
    target: text(),
    /** Whether only this very spelling is meant: «Polish», not «polish». */
    isCaseSensitive: boolean('is_case_sensitive').notNull().default(true),
    partOfSpeech: partOfSpeech('part_of_speech').notNull().default('name'),
    note: text().notNull().default(''),
    /** Null where a command or an import did it. */
    changedBy: uuid('changed_by').references(() => users.id),
    changedAt: instant('changed_at').notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('glossary_terms_source').on(table.fromLanguage, table.toLanguage, table.source),
    check('glossary_terms_target', sql`(${table.handling} = 'translate') = (${table.target} is not null)`),
  ],
);

/** Sentences as a person translated them, to be used again exactly. Machines only read it. */
export const translationMemory = pgTable(
  'translation_memory',
  {
    id: id(),
    fromLanguage: text('from_language').notNull(),
    toLanguage: text('to_language').notNull(),
    /** Of `source` as segments are hashed. */
    sourceHash: text('source_hash').notNull(),
    source: text().notNull(),
    target: text().notNull(),
    /** Null where it was imported. */
    userId: uuid('user_id').references(() => users.id),
    articleId: uuid('article_id').references(() => articles.id),
    savedAt: instant('saved_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('translation_memory_source').on(table.fromLanguage, table.toLanguage, table.sourceHash)],
);

/** How far the repair of the articles that a term touches is: differences are looked for, then applied on request. */
export const repairState = pgEnum('repair_state', ['preparing', 'prepared', 'applying', 'done']);

/** Somebody's wish to have published articles follow the glossary. */
export const glossaryRepairs = pgTable('glossary_repairs', {
  id: id(),
  termId: uuid('term_id')
    .notNull()
    .references(() => glossaryTerms.id, { onDelete: 'cascade' }),
  state: repairState().notNull().default('preparing'),
  /** The correction that readers find under each article; empty until the repair is asked for. */
  note: text().notNull().default(''),
  askedBy: uuid('asked_by').references(() => users.id),
  createdAt: createdAt(),
  finishedAt: instant('finished_at'),
});

/** What becomes of one article in a repair. */
export const repairOutcome = pgEnum('repair_outcome', [
  'waiting',
  'unchanged',
  'proposed',
  'repaired',
  'kept',
  'failed',
]);

/** A sentence that a repair changes. */
export type RepairedSegment = { segment: string; source: string; before: string; after: string };

/** The articles of a repair, each with the sentences that would change. */
export const glossaryRepairArticles = pgTable(
  'glossary_repair_articles',
  {
    repairId: uuid('repair_id')
      .notNull()
      .references(() => glossaryRepairs.id, { onDelete: 'cascade' }),
    translationId: uuid('translation_id')
      .notNull()
      .references(() => wireTranslations.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    outcome: repairOutcome().notNull().default('waiting'),
    changes: jsonb().$type<RepairedSegment[]>().notNull().default([]),
    /** Why it was kept or failed: a stable kind. */
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.repairId, table.translationId] }),
    index('glossary_repair_articles_next').on(table.repairId, table.outcome, table.position),
  ],
);
