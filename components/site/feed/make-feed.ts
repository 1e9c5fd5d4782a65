import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { mediaIn } from '#document/references.ts';
import {
  absolute,
  articlePath,
  authorPath,
  type FeedFormat,
  type FeedPlace,
  feedPath,
  feedStylesheet,
  fullEdition,
  mediaFilePath,
} from '#paths.ts';
import type { SiteContext } from '../site-context.ts';
import { digitalSourceType, translationLabel } from '../translation-label.ts';
import type { Feed, FeedAuthor, FeedFile, FeedItem, FeedTranslation } from './feed.ts';
import { feedPicture, itemHtml } from './item-html.ts';

/** What a feed is of: where it stands, what never changes of it, what it is called, the page that lists the same. */
export type FeedSubject = { place: FeedPlace; key: string; name: string | null; description: string; homePath: string };

type Parts = {
  subject: FeedSubject;
  articles: readonly PublishedArticle[];
  format: FeedFormat;
  site: SiteContext;
  siteUrl: string;
  hub: string;
  publisher: string;
};

/** Makes the feed of a subject from its articles, which stand in their order. */
export function makeFeed({ subject, articles, format, site, siteUrl, hub, publisher }: Parts): Feed {
  const edition = fullEdition(site.masthead.edition);
  const items = articles.map((article) => itemOf(article, site, siteUrl));
  const changes = items.map(({ updatedAt }) => updatedAt.getTime());
  return {
    // RFC 4151: a name that its owner gave on a day, not an address.
    id: `tag:${new URL(siteUrl).hostname},2026:${edition.locale.toLowerCase()}/${subject.key}`,
    title: feedTitle(subject.name, site),
    description: subject.description || site.messages.site.tagline,
    language: site.masthead.edition.locale,
    home: absolute(siteUrl, subject.homePath),
    self: absolute(siteUrl, feedPath(edition, subject.place, format)),
    hub: hub === '' ? null : hub,
    publisher,
    updatedAt: changes.length === 0 ? null : new Date(Math.max(...changes)),
    items,
    browser: { explanation: site.messages.feeds.explanation, stylesheet: feedStylesheet },
  };
}

/** What a feed is called, in readers and in the head of pages; null for the feed of the whole edition. */
export function feedTitle(name: string | null, { masthead }: SiteContext): string {
  const { isDefault, name: edition } = masthead.edition;
  const parts = ['Dépêche', ...(isDefault ? [] : [edition]), ...(name === null ? [] : [name])];
  return parts.join(' · ');
}

function itemOf(article: PublishedArticle, site: SiteContext, siteUrl: string): FeedItem {
  const { edition } = site.masthead;
  const path = articlePath(fullEdition(edition), article.section.slug, article.slug);
  return {
    id: `urn:uuid:${article.id}`,
    address: absolute(siteUrl, path),
    headline: article.headline,
    standfirst: summaryOf(article, site),
    html: itemHtml({ article, site, siteUrl }),
    language: edition.locale,
    authors: authorsOf(article, (slug) => absolute(siteUrl, authorPath(fullEdition(edition), slug))),
    subjects: [...new Set([article.section.name, ...article.tags.map((tag) => tag.name)])],
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt ?? article.publishedAt,
    picture: article.picture && {
      address: feedPicture(article.picture, siteUrl),
      type: 'image/jpeg',
      width: article.picture.width,
      height: article.picture.height,
      alt: article.picture.alt,
      credit: article.picture.credit,
    },
    files: filesOf(article, siteUrl),
    translation: article.provenance && translationOf(article.provenance),
  };
}

// Where a reader shows headline and summary alone, these must say that a machine translated them.
function summaryOf({ standfirst, provenance }: PublishedArticle, site: SiteContext): string {
  return provenance ? `${translationLabel(provenance, site)} ${standfirst}`.trim() : standfirst;
}

// Who wrote the original is the author of a translation too.
function authorsOf({ provenance, authors }: PublishedArticle, pageOf: (slug: string) => string): FeedAuthor[] {
  if (!provenance) return authors.map(({ name, slug }) => ({ name, address: pageOf(slug) }));
  const { byline, source } = provenance;
  const newsroom = { name: source.name, address: source.homepage };
  return byline === '' ? [newsroom] : [{ name: byline, address: null }, newsroom];
}

function filesOf({ body, media }: PublishedArticle, siteUrl: string): FeedFile[] {
  return mediaIn(body).flatMap((id) => {
    const medium = media[id];
    if (!medium || medium.kind === 'image') return [];
    const extension = medium.file.slice(medium.file.lastIndexOf('.') + 1);
    return [
      { address: absolute(siteUrl, mediaFilePath(id, extension)), type: medium.mimeType, bytes: medium.byteSize },
    ];
  });
}

function translationOf(provenance: NonNullable<PublishedArticle['provenance']>): FeedTranslation {
  const { language, url, source, engine, translatedAt, review } = provenance;
  const kind = digitalSourceType(provenance);
  return { from: language, original: url, source: source.name, engine, kind, translatedAt, review };
}
