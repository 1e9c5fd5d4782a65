import { desc, sql } from 'drizzle-orm';
import { index, integer, jsonb, pgEnum, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { dispatches } from './dispatches.ts';
import { editions } from './editions.ts';
import { sections } from './sections.ts';
import { users } from './users.ts';

/** How far a dispatch is on its way into one edition: its sentences, the gate's verdict, the article. */
export const wireTranslationState = pgEnum('wire_translation_state', [
  'untranslated',
  'translated',
  'checked',
  'filed',
  'refused',
]);

/** What the gate says of a translation as a whole. */
export const gateVerdict = pgEnum('gate_verdict', ['publish', 'hold', 'refuse']);

/** What a person decided over the gate. */
export const gateDecision = pgEnum('gate_decision', ['accepted', 'held', 'rejected']);

/** Who made the words of a segment that stand now. */
export const segmentOrigin = pgEnum('segment_origin', ['engine', 'memory', 'person']);

/** A rule that found something: how sure it is, from 0 to 1, and what words about it need. */
export type GateFlag = {
  rule: string;
  weight: number;
  detail: Readonly<Record<string, string | number | boolean | null>>;
};

/** A dispatch on its way into the language of one edition. `translations` tells readers of it once it is an article. */
export const wireTranslations = pgTable(
  'wire_translations',
  {
    id: id(),
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id, { onDelete: 'cascade' }),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    state: wireTranslationState().notNull().default('untranslated'),
    /** How many segments are by whom: engines by name, `memory`, `person`. */
    mix: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    verdict: gateVerdict(),
    reasons: jsonb().$type<GateFlag[]>().notNull().default([]),
    /** From 0, nothing is right, to 1, nothing was found; null until the gate was asked. */
    score: real(),
    /** Where the article goes, by what the source calls it; null where that says nothing. */
    sectionId: uuid('section_id').references(() => sections.id, { onDelete: 'set null' }),
    decision: gateDecision(),
    decidedBy: uuid('decided_by').references(() => users.id),
    decidedAt: instant('decided_at'),
    /** The colleague who is to review it. */
    assignedTo: uuid('assigned_to').references(() => users.id),
    assignedAt: instant('assigned_at'),
    /** The engine that somebody wants to be asked instead of the usual ones; null once it was. */
    engineAsked: text('engine_asked'),
    articleId: uuid('article_id').references(() => articles.id),
    /** The version of the article as the wire or a correction of a segment last wrote it. */
    articleVersion: integer('article_version'),
    translatedAt: instant('translated_at'),
    checkedAt: instant('checked_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('wire_translations_edition').on(table.dispatchId, table.locale),
    index('wire_translations_article').on(table.articleId),
    index('wire_translations_assigned')
      .on(table.assignedTo, desc(table.checkedAt))
      .where(sql`${table.assignedTo} is not null and ${table.decision} is null`),
    index('wire_translations_held')
      .on(desc(table.checkedAt), desc(table.id))
      .where(sql`${table.verdict} = 'hold' and ${table.decision} is null`),
  ],
);

/** One sentence of a dispatch and what it is in one edition. */
export const wireSegments = pgTable(
  'wire_segments',
  {
    translationId: uuid('translation_id')
      .notNull()
      .references(() => wireTranslations.id, { onDelete: 'cascade' }),
    /** The part of the dispatch and the segment's id in it: `headline/0:0`, `body/3.0:1`. */
    segment: text().notNull(),
    /** In reading order. */
    position: integer().notNull(),
    /** The part and the path of its text block. */
    block: text().notNull(),
    role: text().notNull(),
    source: text().notNull(),
    sourceHash: text('source_hash').notNull(),
    /** Null until somebody or something has translated it. */
    target: text(),
    /** What the machine had said, where a person changed it. */
    machineTarget: text('machine_target'),
    engine: text(),
    origin: segmentOrigin(),
    /** Names that were kept from the engine. */
    names: text().array().notNull().default([]),
    flags: jsonb().$type<GateFlag[]>().notNull().default([]),
    reviewedBy: uuid('reviewed_by').references(() => users.id),
    reviewedAt: instant('reviewed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.translationId, table.segment] }),
    index('wire_segments_words').using('gin', sql`to_tsvector('simple', ${table.source})`),
  ],
);
