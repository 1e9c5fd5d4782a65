import { newsAge, newsLimit, newsSitemap } from '#components/site/for-machines/sitemap.ts';
import { reader } from '#db/process-connections.ts';
import type { Edition } from '#db/queries/published-editions.ts';
import type { Settings } from '#db/queries/published-settings.ts';
import { listNews } from '#db/queries/published-sitemaps.ts';
import { env } from '#env.ts';
import { limitPageAge, tagPage } from '#lib/page-record.ts';
import { absolute, articlePath, frontPath, fullEdition } from '#paths.ts';

/** What is not said of an article's change by the tags of lists shows after this time, in seconds. */
export const sitemapAge = 60;

/** The news sitemap with this number, from one, and how many there are. `home` is the default edition. */
export async function makeNewsSitemap(editions: readonly Edition[], settings: Settings, file: number) {
  tagPage(...editions.map(({ locale }) => `front:${locale}`));
  limitPageAge(sitemapAge);
  const found = await listNews(reader(), {
    since: new Date(Date.now() - newsAge),
    file,
    perFile: newsLimit,
    indexUnreviewed: settings.discovery.indexUnreviewed,
  });
  const address = (path: string) => absolute(env.siteUrl, path);
  const articles = found.articles.flatMap((article) => {
    const edition = editions.find(({ locale }) => locale === article.locale);
    return edition ? [{ ...article, address: address(articlePath(edition, article.section, article.slug)) }] : [];
  });
  const home = fullEdition(editions.find(({ isDefault }) => isDefault) ?? { locale: '', isDefault: true });
  const text = newsSitemap(articles, 'Dépêche', address(frontPath(home)));
  return { text, files: found.files, home };
}
