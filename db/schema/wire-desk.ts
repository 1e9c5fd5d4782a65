import { desc, sql } from 'drizzle-orm';
import { index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { users } from './users.ts';
import { wireTranslations } from './wire-translations.ts';

const ofTranslation = () =>
  uuid('translation_id')
    .notNull()
    .references(() => wireTranslations.id, { onDelete: 'cascade' });

const byUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id);

/** Who has a translation in hand at the wire desk, since when, and when they were last heard of. */
export const wireClaims = pgTable('wire_claims', {
  translationId: ofTranslation().primaryKey(),
  userId: byUser(),
  claimedAt: instant('claimed_at').notNull(),
  seenAt: instant('seen_at').notNull(),
});

/**
 * What somebody did with a sentence: said that it is right, changed it, or accepted it with the others that the gate had not
 * doubted.
 */
export const segmentReviewOutcome = pgEnum('segment_review_outcome', ['confirmed', 'corrected', 'together']);

/** A sentence that a person read against its original, as both stood then; only ever added to. */
export const segmentReviews = pgTable(
  'segment_reviews',
  {
    id: id(),
    translationId: ofTranslation(),
    segment: text().notNull(),
    sourceHash: text('source_hash').notNull(),
    source: text().notNull(),
    target: text().notNull(),
    outcome: segmentReviewOutcome().notNull(),
    userId: byUser(),
    at: instant('at').notNull(),
    /** How long the person had had the translation in hand. */
    milliseconds: integer().notNull(),
  },
  (table) => [index('segment_reviews_translation').on(table.translationId, table.at)],
);

/** A headline or standfirst that a model brought into house style; it can be taken back. */
export const wireRewrites = pgTable(
  'wire_rewrites',
  {
    id: id(),
    translationId: ofTranslation(),
    /** `headline` or `standfirst`. */
    part: text().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    engine: text().notNull(),
    madeAt: instant('made_at').notNull(),
    /** Null while it stands; by nobody where a newer text of the source took its place. */
    undoneAt: instant('undone_at'),
    undoneBy: uuid('undone_by').references(() => users.id),
  },
  (table) => [index('wire_rewrites_translation').on(table.translationId, table.madeAt)],
);

/** What became of a reader's report. */
export const reportState = pgEnum('report_state', ['open', 'corrected', 'dismissed']);

/** A reader's word that a passage of an article is wrongly translated, with both texts as they stood then. */
export const translationReports = pgTable(
  'translation_reports',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    articleVersion: integer('article_version').notNull(),
    /** `headline`, `standfirst`, or the number of the block in the body, from 0. */
    passage: text().notNull(),
    target: text().notNull(),
    /** Null where the licence does not let us show it. */
    source: text(),
    remark: text().notNull(),
    /** How the reader would say it; may be empty. */
    proposal: text().notNull().default(''),
    /** Of the reader's address, with a key of one day: enough to slow a flood, not to know anybody. */
    senderDigest: text('sender_digest').notNull(),
    state: reportState().notNull().default('open'),
    settledBy: uuid('settled_by').references(() => users.id),
    settledAt: instant('settled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('translation_reports_open').on(desc(table.createdAt), desc(table.id)).where(sql`${table.state} = 'open'`),
    index('translation_reports_article').on(table.articleId, desc(table.createdAt)),
    index('translation_reports_sender').on(table.senderDigest, table.createdAt),
  ],
);
