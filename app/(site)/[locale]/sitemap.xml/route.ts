import { sitemapIndex, sitemapLimit } from '#components/site/for-machines/sitemap.ts';
import { reader } from '#db/process-connections.ts';
import { listSitemapMonths } from '#db/queries/published-sitemaps.ts';
import { env } from '#env.ts';
import { absolute, sitemapFilePath } from '#paths.ts';
import { type SiteFileProps, siteFile } from '../site-file.ts';

// Next takes a file of this name for one that it may make while it builds, without a database.
export const dynamic = 'force-dynamic';

/** The way to everything that search engines may list: a file of pages an edition, and one or more a month. */
export async function GET(_request: Request, props: SiteFileProps) {
  return siteFile(props, 'application/xml; charset=utf-8', async ({ editions }) => {
    const paths = await Promise.all(
      editions.map(async (edition) => {
        const months = await listSitemapMonths(reader(), { locale: edition.locale, perFile: sitemapLimit });
        const files = months.flatMap(({ month, files }) =>
          Array.from({ length: files }, (_, index) => sitemapFilePath(edition, month, index + 1)),
        );
        return [sitemapFilePath(edition, 'pages'), ...files];
      }),
    );
    return sitemapIndex(paths.flat().map((path) => absolute(env.siteUrl, path)));
  });
}
