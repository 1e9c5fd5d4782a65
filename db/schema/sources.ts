import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';
import { sections } from './sections.ts';

export const licencePolicy = pgEnum('licence_policy', ['full', 'excerpt', 'link_only']);
export const sourceTrust = pgEnum('source_trust', ['trusted', 'watched']);
/** How the items of a source are told apart. */
export const identityPolicy = pgEnum('identity_policy', ['id', 'link', 'headline']);
/**
 * What becomes of a dispatch that is ready: a draft by itself, nothing until somebody asks for it, or, where a translation
 * has passed the gate, an article that readers see.
 */
export const sourceFiling = pgEnum('source_filing', ['draft', 'hold', 'publish']);

/** Why something on the wire failed: a stable kind, and what words about it need. */
export type WireFailure = { kind: string } & Readonly<Record<string, string | number | boolean | null>>;

/** What a source says of the use of its texts by machines, as the wire read it. */
export type RightsRecord = {
  isMiningReserved: boolean | null;
  policy: string | null;
  licence: string | null;
  isAiRefused: boolean;
  isIndexRefused: boolean;
  isArchiveRefused: boolean;
};

/** A foreign newsroom whose news the wire brings. */
export const sources = pgTable(
  'sources',
  {
    id: id(),
    slug: text().notNull().unique(),
    /** Stands as it is in every language. */
    name: text().notNull(),
    language: text().notNull(),
    city: text(),
    homepage: text().notNull(),
    /** The feed, or the page that lists what is new where there is none; null where the source can't be polled. */
    feedUrl: text('feed_url'),
    licencePolicy: licencePolicy('licence_policy').notNull(),
    /** Why we may: the agreement, the terms, the law. */
    licenceProof: text('licence_proof').notNull().default(''),
    licenceUntil: instant('licence_until'),
    /** Whether the agreement covers the source's own pictures; those of agencies never come with it. */
    givesPictures: boolean('gives_pictures').notNull().default(false),
    sectionId: uuid('section_id').references(() => sections.id),
    trust: sourceTrust().notNull().default('watched'),
    filing: sourceFiling().notNull().default('draft'),
    /**
     * The editions into which its dispatches are translated; null: the default edition, where none speaks their language.
     */
    translateInto: text('translate_into').array(),
    /** Null until two fetches have shown which names stay. */
    identityPolicy: identityPolicy('identity_policy'),
    /** CSS selectors of this site, by what they find; `item` makes a feed of a page. */
    selectors: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),

    /** Minutes between polls that somebody decided; null where the source's own rhythm decides. */
    rhythmMinutes: integer('rhythm_minutes'),
    /** Minutes between polls as they are now. */
    pollMinutes: integer('poll_minutes').notNull().default(30),
    nextDueAt: instant('next_due_at').notNull().defaultNow(),
    /** Nothing is asked of a source while it is paused. */
    pausedAt: instant('paused_at'),
    /** Taken from the list; the row stays for what came from it. */
    removedAt: instant('removed_at'),

    /** For conditional requests, as the server gave them. */
    etag: text(),
    lastModified: text('last_modified'),
    /** Digest of the feed as it was read last: the same bytes again are no news. */
    feedDigest: text('feed_digest'),
    lastPolledAt: instant('last_polled_at'),
    lastSuccessAt: instant('last_success_at'),
    failuresInARow: integer('failures_in_a_row').notNull().default(0),
    /** Why the last poll failed; null where it went well. */
    lastFailure: jsonb('last_failure').$type<WireFailure>(),

    /** When the newest item was published, and the usual minutes between two of them. */
    lastItemAt: instant('last_item_at'),
    usualGapMinutes: integer('usual_gap_minutes'),
    /** Since when the source has been silent for longer than its own rhythm explains. */
    silentSince: instant('silent_since'),

    statedRights: jsonb('stated_rights').$type<RightsRecord>(),
    rightsReadAt: instant('rights_read_at'),

    /** What its pages usually look like, and how the last ones differed from it. */
    usualPage: jsonb('usual_page').$type<Readonly<Record<string, string | number | null>>>(),
    pageAlarmAt: instant('page_alarm_at'),
    pageAlarm: jsonb('page_alarm').$type<WireFailure>(),

    /** The WebSub hub that the feed names, what it calls the feed, and the subscription. */
    hubUrl: text('hub_url'),
    hubTopic: text('hub_topic'),
    /** By which the hub signs what it tells us, and the end of the address at which it does. */
    hubSecret: text('hub_secret'),
    hubCallback: text('hub_callback').unique(),
    hubAskedAt: instant('hub_asked_at'),
    hubLeaseUntil: instant('hub_lease_until'),
    /** When the hub last told us of something new. */
    hubToldAt: instant('hub_told_at'),
    /** Why there is no subscription, or will be no more. */
    hubFailure: jsonb('hub_failure').$type<WireFailure>(),
    createdAt: createdAt(),
  },
  (table) => [
    index('sources_due')
      .on(table.nextDueAt)
      .where(sql`${table.pausedAt} is null and ${table.removedAt} is null and ${table.feedUrl} is not null`),
    check('sources_rhythm', sql`${table.rhythmMinutes} between 5 and 1440`),
    check('sources_poll_minutes', sql`${table.pollMinutes} between 5 and 1440`),
  ],
);

/** What became of one poll. */
export const pollOutcome = pgEnum('poll_outcome', ['changed', 'unchanged', 'failed']);

/** Each time that a source was asked; the older ones are thinned out. */
export const polls = pgTable(
  'polls',
  {
    id: id(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    outcome: pollOutcome().notNull(),
    /** HTTP status; null where there was no answer. */
    status: integer(),
    /** From the request to the stored outcome. */
    milliseconds: integer().notNull(),
    bytes: integer().notNull().default(0),
    items: integer().notNull().default(0),
    newItems: integer('new_items').notNull().default(0),
    changedItems: integer('changed_items').notNull().default(0),
    failure: jsonb().$type<WireFailure>(),
  },
  (table) => [index('polls_source').on(table.sourceId, table.at.desc()), index('polls_at').on(table.at)],
);

/** What is known of a server that the wire asks: what its robots.txt says, and when it may be asked again. */
export const hosts = pgTable('hosts', {
  /** Scheme, name and port: robots.txt is one for each (RFC 9309, section 2.3). */
  origin: text().primaryKey(),
  /** No request before this: the pause after the last one, or what `Retry-After` asked for. */
  openAt: instant('open_at').notNull().defaultNow(),
  robots: text(),
  /** Whether robots.txt could not be read for a reason that shuts the whole server (RFC 9309, section 2.3.1.4). */
  isShut: boolean('is_shut').notNull().default(false),
  robotsReadAt: instant('robots_read_at'),
});
