import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import type { RevisionContent } from './revisions.ts';
import { users } from './users.ts';

const ofArticle = () =>
  uuid('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' });

const byUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** What editors wrote on a published article and readers do not see yet: it goes out with the next update. */
export const workingCopies = pgTable('working_copies', {
  articleId: ofArticle().primaryKey(),
  /** The article's version at this save: saves of the copy raise it, though readers see no difference. */
  version: integer().notNull(),
  content: jsonb().$type<RevisionContent>().notNull(),
  savedBy: uuid('saved_by').references(() => users.id),
  savedAt: instant('saved_at').notNull().defaultNow(),
});

/** A remark to colleagues on an article; readers never see it. */
export const articleNotes = pgTable(
  'article_notes',
  {
    id: id(),
    articleId: ofArticle(),
    userId: byUser(),
    text: text().notNull(),
    createdAt: createdAt(),
    doneAt: instant('done_at'),
  },
  (table) => [index('article_notes_article').on(table.articleId, table.createdAt)],
);

/** Who has an article open, and when they were last heard of. */
export const articlePresence = pgTable(
  'article_presence',
  { articleId: ofArticle(), userId: byUser(), seenAt: instant('seen_at').notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.userId] })],
);

/** A link that shows an article as readers will see it, for a time; only the hash of its token is kept. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: id(),
    articleId: ofArticle(),
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: byUser(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('preview_links_article').on(table.articleId)],
);

export const deskNoticeKind = pgEnum('desk_notice_kind', ['missed_schedule', 'missed_withdrawal', 'failed_job']);

/** Something that went wrong by itself and that the desk must hear of; it stays until somebody has seen it. */
export const deskNotices = pgTable(
  'desk_notices',
  {
    id: id(),
    kind: deskNoticeKind().notNull(),
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
    seenBy: uuid('seen_by').references(() => users.id),
    seenAt: instant('seen_at'),
  },
  (table) => [index('desk_notices_open').on(table.createdAt)],
);
