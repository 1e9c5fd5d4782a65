import type { NewsArticle } from '#db/queries/published-sitemaps.ts';
import { element, type Markup, xmlDocument } from '#lib/xml.ts';

/** A page as the sitemaps protocol names it; addresses are whole. */
export type SitemapUrl = {
  address: string;
  changedAt: Date | null;
  /** The page in other editions by language; nothing where there are none. */
  versions?: readonly { language: string; address: string }[];
};

/** Most addresses of a sitemap (https://www.sitemaps.org/protocol.html), and of one of news, as search engines read it. */
export const sitemapLimit = 50_000;
export const newsLimit = 1000;

/** For how long news are news: what news sitemaps may name, in milliseconds. */
export const newsAge = 48 * 3_600_000;

const protocol = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const links = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
const news = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/** A file of addresses. The schema wants at least one. */
export function sitemap(urls: readonly SitemapUrl[]): string {
  return xmlDocument(element('urlset', { ...protocol, ...links }, ...urls.map(pageElement)));
}

/** A file that leads to files, by their whole addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const files = addresses.map((address) => element('sitemap', {}, element('loc', {}, address)));
  return xmlDocument(element('sitemapindex', protocol, ...files));
}

/** A file of the newest articles; `fallback` is named where there are none, since an empty file is not valid. */
export function newsSitemap(
  articles: readonly (NewsArticle & { address: string })[],
  publication: string,
  fallback: string,
): string {
  const found = articles.map((article) => newsElement(article, publication));
  const urls = found.length > 0 ? found : [pageElement({ address: fallback, changedAt: null })];
  return xmlDocument(element('urlset', { ...protocol, ...news }, ...urls));
}

function pageElement({ address, changedAt, versions = [] }: SitemapUrl): Markup {
  return element(
    'url',
    {},
    element('loc', {}, address),
    changedAt && element('lastmod', {}, changedAt.toISOString()),
    ...versions.map(({ language, address: href }) =>
      element('xhtml:link', { rel: 'alternate', hreflang: language, href }),
    ),
  );
}

function newsElement(
  { address, locale, headline, publishedAt }: NewsArticle & { address: string },
  publication: string,
) {
  const paper = element(
    'news:publication',
    {},
    element('news:name', {}, publication),
    element('news:language', {}, new Intl.Locale(locale).language),
  );
  const date = element('news:publication_date', {}, publishedAt.toISOString());
  return element(
    'url',
    {},
    element('loc', {}, address),
    element('news:news', {}, paper, date, element('news:title', {}, headline)),
  );
}
