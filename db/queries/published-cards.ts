import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import type { articleKind } from '../schema/articles.ts';

/** A picture, ready to be shown at any width. */
export type Picture = {
  id: string;
  width: number;
  height: number;
  /** Colour that holds its place, as `#rrggbb`. */
  placeholder: string | null;
  /** Point that every crop keeps, as shares of width and height. */
  focalX: number;
  focalY: number;
  alt: string;
  credit: string;
};

/** What a list shows of a published article. */
export type Card = {
  id: string;
  slug: string;
  kind: (typeof articleKind.enumValues)[number];
  headline: string;
  standfirst: string;
  publishedAt: Date;
  section: { id: string; slug: string; name: string };
  picture: Picture | null;
  /** Language that a machine translated it from, or null. */
  translatedFrom: string | null;
};

/** The published filter, stated once; `article` is the alias of the article in the query. */
export const isPublished = (sql: Sql, article = 'a') => sql`${sql(article)}.status = 'published'`;

/** That a review still holds, because nobody changed the text since; `r` is the review. */
export const reviewHolds = (sql: Sql) => sql`not exists (
  select from revisions v where v.article_id = r.article_id and v.version > r.version and v.cause in ('saved', 'updated'))`;

/**
 * That search engines may list an article: it is no translation of a machine, or somebody answers for it. Each is looked
 * up by itself: for `exists` the planner would read all translations there are when a sitemap asks for a month.
 */
export const isIndexable = (sql: Sql, indexUnreviewed: boolean, article = 'a') =>
  indexUnreviewed
    ? sql`true`
    : sql`((select t.id from translations t where t.article_id = ${sql(article)}.id) is null
        or (select r.id from reviews r where r.article_id = ${sql(article)}.id and ${reviewHolds(sql)} limit 1) is not null)`;

/** A picture as JSON: `m` is the medium, its alternative text in the edition's language or else in any. */
export const pictureJson = (sql: Sql, locale: string) => sql`
  json_build_object(
    'id', m.id, 'width', m.width, 'height', m.height, 'placeholder', m.placeholder,
    'focalX', m.focal_x, 'focalY', m.focal_y, 'credit', m.credit,
    'alt', coalesce(
      (select t.alt from media_texts t where t.media_id = m.id order by (t.locale = ${locale}) desc limit 1), ''))`;

/** The columns of a {@link Card}: `a` is the article. */
export const cardColumns = (sql: Sql, locale: string) => sql`
  a.id, a.slug, a.kind, a.headline, a.standfirst, a.published_at as "publishedAt",
  (select json_build_object('id', n.section_id, 'slug', n.slug, 'name', n.name)
    from section_names n where n.section_id = a.section_id and n.locale = a.locale) as section,
  (select ${pictureJson(sql, locale)} from media m where m.id = a.lead_media_id and m.kind = 'image') as picture,
  (select d.language from translations t join dispatches d on d.id = t.dispatch_id
    where t.article_id = a.id) as "translatedFrom"`;

/** Adds the tags of what these cards show to the page being rendered, and returns the cards. */
export function tagCards(cards: Card[]): Card[] {
  for (const card of cards) {
    tagPage(pageTag('article', card.id));
    if (card.picture) tagPage(pageTag('media', card.picture.id));
  }
  return cards;
}
