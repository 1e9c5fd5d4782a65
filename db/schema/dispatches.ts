import { desc, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '#document/article-document.ts';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { licencePolicy, sources, type WireFailure } from './sources.ts';
import { users } from './users.ts';

/** What is done with a dispatch after it was read, in this order. */
export const dispatchStage = pgEnum('dispatch_stage', ['recognise', 'extract', 'translate', 'check', 'file']);
/** Whether its stage is still to be done, failed for good, was left aside on purpose, or was the last. */
export const dispatchStatus = pgEnum('dispatch_status', ['waiting', 'failed', 'set_aside', 'done']);

/** Somebody whom a source names. */
type NamedPerson = { name: string; email: string | null; url: string | null };

/** A picture that belongs to a dispatch, where it is found, and what the source says of it. */
export type DispatchPicture = {
  url: string;
  alt: string;
  caption: string;
  credit: string | null;
  width: number | null;
  height: number | null;
  /** Whether it opens the page; a feed does not say. */
  isLead?: boolean;
  /** The medium that it was copied to. */
  mediaId?: string | null;
  /** Why it was not copied. */
  left?: string | null;
};

/** What the feed says of an item beside its text. */
export type FeedStatement = {
  id: string | null;
  link: string | null;
  authors: NamedPerson[];
  categories: string[];
  enclosures: { url: string; type: string | null; length: number | null }[];
};

/** What several dispatches have in common that tell of the same event, whatever their language. */
export const eventClusters = pgTable(
  'event_clusters',
  {
    id: id(),
    /** The dispatch that was there first names the event. */
    headline: text().notNull(),
    language: text().notNull(),
    /** The dispatch that somebody chose to tell the event by. */
    chosenDispatchId: uuid('chosen_dispatch_id').references((): AnyPgColumn => dispatches.id),
    createdAt: createdAt(),
    latestAt: instant('latest_at').notNull().defaultNow(),
  },
  (table) => [index('event_clusters_latest').on(desc(table.latestAt))],
);

/** One item of a source, as the source published it and as far as its licence lets us keep it. */
export const dispatches = pgTable(
  'dispatches',
  {
    id: id(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id),
    /** What the source called the item when it came; `dispatch_names` has every name that it had since. */
    identity: text().notNull(),
    url: text().notNull(),
    language: text().notNull(),
    headline: text().notNull(),
    byline: text().notNull().default(''),
    /** The source's own introduction, as text. */
    standfirst: text().notNull().default(''),
    body: jsonb().$type<ArticleDocument>().notNull(),
    sourcePublishedAt: instant('source_published_at'),
    sourceUpdatedAt: instant('source_updated_at'),

    /** The stage that comes next, or at which it ended. */
    stage: dispatchStage().notNull().default('file'),
    status: dispatchStatus().notNull().default('done'),
    attempts: integer().notNull().default(0),
    /** While it waits: not before this. */
    dueAt: instant('due_at').notNull().defaultNow(),
    /** Why the stage failed, or why the dispatch was set aside. */
    failure: jsonb().$type<WireFailure>(),

    /** Digests of the feed's headline and text, to see changes. */
    headlineDigest: text('headline_digest').notNull().default(''),
    textDigest: text('text_digest').notNull().default(''),
    feedStatement: jsonb('feed_statement').$type<FeedStatement>(),
    /** Where the body is from. */
    isFromPage: boolean('is_from_page').notNull().default(false),
    /** What the page says of itself (Open Graph, schema.org, …). */
    pageStatement: jsonb('page_statement').$type<Readonly<Record<string, unknown>>>(),
    pictures: jsonb().$type<DispatchPicture[]>().notNull().default([]),
    /** The licence policy under which the body was kept. */
    licenceUsed: licencePolicy('licence_used'),

    clusterId: uuid('cluster_id').references(() => eventClusters.id),
    /** Names and numbers that tell which event this is of, and how much each one says. */
    eventMarks: text('event_marks').array().notNull().default([]),
    eventWeights: real('event_weights').array().notNull().default([]),

    /** The article that it became in its own language; `translations` has those in others. */
    articleId: uuid('article_id').references(() => articles.id),
    withdrawnAt: instant('withdrawn_at'),
    /** When the feed no longer had it, although older ones were still there; and when its page was asked because of that. */
    vanishedAt: instant('vanished_at'),
    vanishAskedAt: instant('vanish_asked_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('dispatches_identity').on(table.sourceId, table.identity),
    index('dispatches_vanished')
      .on(table.sourceId)
      .where(sql`${table.vanishedAt} is not null and ${table.vanishAskedAt} is null`),
    index('dispatches_waiting').on(table.sourceId, table.dueAt).where(sql`${table.status} = 'waiting'`),
    index('dispatches_source').on(table.sourceId, desc(table.createdAt)),
    index('dispatches_published').on(table.sourceId, desc(table.sourcePublishedAt)),
    index('dispatches_cluster').on(table.clusterId),
    // What waits outside of an index makes the planner leave it aside, and the next dispatch looks for it at once.
    index('dispatches_events').using('gin', table.eventMarks).with({ fastupdate: false }),
    index('dispatches_article').on(table.articleId),
  ],
);

/** Every name under which a source's item is known: ids and addresses change, and it stays the same item. */
export const dispatchNames = pgTable(
  'dispatch_names',
  {
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.name] }),
    index('dispatch_names_dispatch').on(table.dispatchId),
  ],
);

/** What happened to a dispatch, when, and why; only ever added to. */
export const dispatchEvents = pgTable(
  'dispatch_events',
  {
    id: id(),
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    /** Such as `arrived`, `headline-changed`, `extracted`, `filed`, `failed`. */
    happened: text().notNull(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  },
  (table) => [index('dispatch_events_dispatch').on(table.dispatchId, table.at)],
);

/** How a dispatch became an article in another language. */
export const translations = pgTable(
  'translations',
  {
    id: id(),
    dispatchId: uuid('dispatch_id')
      .notNull()
      .references(() => dispatches.id),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    engine: text().notNull(),
    translatedAt: instant('translated_at').notNull(),
  },
  (table) => [
    uniqueIndex('translations_article').on(table.articleId),
    index('translations_dispatch').on(table.dispatchId),
  ],
);

/** A person's word that they read a translated article against its original, at one version. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    reviewedAt: instant('reviewed_at').notNull(),
    /** How many sentences the person confirmed one by one, changed, and accepted with the others. */
    confirmed: integer().notNull().default(0),
    corrected: integer().notNull().default(0),
    together: integer().notNull().default(0),
    /** From taking the translation in hand to this; null where that is not known. */
    milliseconds: integer(),
  },
  (table) => [index('reviews_article').on(table.articleId, table.reviewedAt)],
);
