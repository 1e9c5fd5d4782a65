import { desc, sql } from 'drizzle-orm';
import { index, integer, jsonb, pgEnum, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { articleStatus, articles } from './articles.ts';
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

/** Where the wire desk lists a translation: it waits for a person, or readers see it (whether it was reviewed or not). */
export type DeskState = 'held' | 'refused' | 'untranslated' | 'published';

// What a person let pass, what is to appear and what was taken away waits for nobody.
const deskStateOf = sql`case
  when state = 'untranslated' then 'untranslated'
  when state = 'translated' then null
  when state = 'refused' then 'refused'
  when article_status in ('withdrawn', 'scheduled') then null
  when decision = 'accepted' then case when article_status = 'published' then 'published' end
  when decision = 'held' or state = 'checked' or article_status is null or article_status in ('draft', 'in_review') then 'held'
  else 'published' end`;

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
    /**
     * Why somebody held or rejected it, in their words; `other_source_chosen` where another source tells the event,
     * `source_withdrew` where its own has taken it back.
     */
    decisionReason: text('decision_reason').notNull().default(''),
    /** The colleague who is to review it. */
    assignedTo: uuid('assigned_to').references(() => users.id),
    assignedAt: instant('assigned_at'),
    /** The engine that somebody wants to be asked instead of the usual ones; null once it was. */
    engineAsked: text('engine_asked'),
    articleId: uuid('article_id').references(() => articles.id),
    /** The version of the article as the wire or a correction of a segment last wrote it. */
    articleVersion: integer('article_version'),
    /** The status of the article; triggers keep it. */
    articleStatus: articleStatus('article_status'),
    translatedAt: instant('translated_at'),
    checkedAt: instant('checked_at'),
    /** Since when sentences say something of which the gate was not asked yet; null where it was asked of all. */
    uncheckedSince: instant('unchecked_since'),
    /** Where the wire desk lists it; null where nobody waits for anything. */
    deskState: text('desk_state').$type<DeskState>().generatedAlwaysAs(deskStateOf),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('wire_translations_edition').on(table.dispatchId, table.locale),
    index('wire_translations_article').on(table.articleId),
    index('wire_translations_assigned').on(table.assignedTo).where(sql`${table.assignedTo} is not null`),
    index('wire_translations_desk')
      .on(table.deskState, desc(sql`coalesce(${table.checkedAt}, ${table.createdAt})`), desc(table.id))
      .where(sql`${table.deskState} is not null`),
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
