import { desc } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '#document/article-document.ts';
import { articles } from './articles.ts';
import { createdAt, id, instant } from './columns.ts';
import { users } from './users.ts';

export const revisionCause = pgEnum('revision_cause', [
  'created',
  'saved',
  'restored',
  'scheduled',
  'published',
  'corrected',
  'updated',
  'withdrawn',
]);

/** What an article said at one version. */
export type RevisionContent = {
  headline: string;
  standfirst: string;
  slug: string;
  kind: string;
  sectionId: string;
  leadMediaId: string | null;
  leadCaption: string;
  authorIds: string[];
  tagIds: string[];
  body: ArticleDocument;
};

/** One saved state of an article; never changed. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    cause: revisionCause().notNull(),
    content: jsonb().$type<RevisionContent>().notNull(),
    /** A name that somebody gave it; named revisions never vanish. */
    name: text(),
    /** Whether the editor saved it by itself; these thin out with age. */
    isAutosave: boolean('is_autosave').notNull().default(false),
    /** Null when a machine did it. */
    userId: uuid('user_id').references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('revisions_version').on(table.articleId, table.version)],
);

/** A public note on what an article had wrong. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    note: text().notNull(),
    userId: uuid('user_id').references(() => users.id),
    correctedAt: instant('corrected_at').notNull(),
  },
  (table) => [
    index('corrections_article').on(table.articleId, table.correctedAt),
    index('corrections_date').on(desc(table.correctedAt), desc(table.id)),
  ],
);
