import { sitemapIndex } from '#components/site/for-machines/sitemap.ts';
import { env } from '#env.ts';
import { absolute, sitemapFilePath } from '#paths.ts';
import { makeNewsSitemap } from '../news-sitemap.ts';
import { type SiteFileProps, siteFile } from '../site-file.ts';

/** The articles of the last two days in all editions; where they don't fit into one file, the way to several. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'application/xml; charset=utf-8', async ({ editions, settings }) => {
    const { text, files, home } = await makeNewsSitemap(editions, settings, 1);
    if (files <= 1) return text;
    const paths = Array.from({ length: files }, (_, index) => sitemapFilePath(home, 'news', index + 1));
    return sitemapIndex(paths.map((path) => absolute(env.siteUrl, path)));
  });
}
