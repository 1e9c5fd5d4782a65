import { desc, sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '#document/article-document.ts';
import { authors } from './authors.ts';
import { createdAt, id, instant } from './columns.ts';
import { editions } from './editions.ts';
import { media } from './media.ts';
import { sections } from './sections.ts';
import { tags } from './tags.ts';
import { users } from './users.ts';

export const articleStatus = pgEnum('article_status', ['draft', 'in_review', 'scheduled', 'published', 'withdrawn']);
export const articleKind = pgEnum('article_kind', ['news', 'brief', 'report', 'analysis', 'interview', 'opinion']);
export const articleOrigin = pgEnum('article_origin', ['staff', 'wire']);

/** What several articles in several languages have in common. */
export const stories = pgTable('stories', { id: id(), createdAt: createdAt() });

/** One language version of a story. */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    locale: text()
      .notNull()
      .references(() => editions.locale),
    slug: text().notNull(),
    status: articleStatus().notNull().default('draft'),
    kind: articleKind().notNull().default('news'),
    origin: articleOrigin().notNull().default('staff'),
    headline: text().notNull(),
    standfirst: text().notNull().default(''),
    body: jsonb().$type<ArticleDocument>().notNull(),
    /** Words of the body, for the reading time; kept by whoever saves the body. */
    wordCount: integer('word_count').notNull().default(0),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id),
    leadMediaId: uuid('lead_media_id').references(() => media.id),
    leadCaption: text('lead_caption').notNull().default(''),
    /** Raised by every save; a save that names an older one is refused. */
    version: integer().notNull().default(1),
    createdBy: uuid('created_by').references(() => users.id),
    createdAt: createdAt(),
    savedAt: instant('saved_at').notNull().defaultNow(),
    /** When the article is to appear by itself; only while it is scheduled. */
    publishAt: instant('publish_at'),
    /** Until then nobody may publish it, whatever is pressed. */
    embargoUntil: instant('embargo_until'),
    /** When the article is to be withdrawn by itself, for a reason that readers will be told. */
    withdrawAt: instant('withdraw_at'),
    /** When it first appeared; the date in the byline. */
    publishedAt: instant('published_at'),
    /** When its meaning last changed after that. */
    updatedAt: instant('updated_at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
  },
  (table) => [
    uniqueIndex('articles_slug').on(table.locale, table.slug),
    uniqueIndex('articles_one_version_a_language').on(table.storyId, table.locale),
    index('articles_published')
      .on(table.locale, desc(table.publishedAt), desc(table.id))
      .where(sql`${table.status} = 'published'`),
    index('articles_published_in_section')
      .on(table.sectionId, table.locale, desc(table.publishedAt), desc(table.id))
      .where(sql`${table.status} = 'published'`),
    index('articles_scheduled').on(table.publishAt).where(sql`${table.status} = 'scheduled'`),
    index('articles_leaving')
      .on(table.withdrawAt)
      .where(sql`${table.status} = 'published' and ${table.withdrawAt} is not null`),
    index('articles_saved').on(desc(table.savedAt), desc(table.id)),
    index('articles_saved_by_status').on(table.status, desc(table.savedAt), desc(table.id)),
    index('articles_saved_by_author').on(table.createdBy, desc(table.savedAt), desc(table.id)),
    index('articles_saved_in_section').on(table.sectionId, desc(table.savedAt), desc(table.id)),
    index('articles_headline_words').using('gin', sql`to_tsvector('simple', plain_text(${table.headline}))`),
    check('articles_scheduled_when', sql`${table.status} <> 'scheduled' or ${table.publishAt} is not null`),
    check(
      'articles_published_when',
      sql`${table.status} not in ('published', 'withdrawn') or ${table.publishedAt} is not null`,
    ),
    check(
      'articles_withdrawn_why',
      sql`${table.status} <> 'withdrawn' or (${table.withdrawnAt} is not null and ${table.withdrawalReason} is not null)`,
    ),
    check('articles_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);

/**
 * The date of the article while readers see it, else null: a trigger keeps it beside each link, so that the list of an
 * author or of a tag is read from one index, however long it is.
 */
const publishedAtOfList = () => instant('published_at');

/** The byline, in its order. */
export const articleAuthors = pgTable(
  'article_authors',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id')
      .notNull()
      .references(() => authors.id),
    position: smallint().notNull(),
    publishedAt: publishedAtOfList(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorId] }),
    index('article_authors_published')
      .on(table.authorId, desc(table.publishedAt), desc(table.articleId))
      .where(sql`${table.publishedAt} is not null`),
    index('article_authors_author').on(table.authorId),
  ],
);

/** The tags of an article, in their order. */
export const articleTags = pgTable(
  'article_tags',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tagId: uuid('tag_id')
      .notNull()
      .references(() => tags.id),
    position: smallint().notNull(),
    publishedAt: publishedAtOfList(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tagId] }),
    index('article_tags_published')
      .on(table.tagId, desc(table.publishedAt), desc(table.articleId))
      .where(sql`${table.publishedAt} is not null`),
    index('article_tags_tag').on(table.tagId, desc(table.articleId)),
  ],
);

/** Every address that was ever public, kept by a trigger; today's is in `articles`. */
export const articleSlugs = pgTable(
  'article_slugs',
  {
    locale: text().notNull(),
    slug: text().notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id),
  },
  (table) => [primaryKey({ columns: [table.locale, table.slug] })],
);
