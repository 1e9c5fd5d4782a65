import type { Rights } from '#db/queries/published-settings.ts';
import { reportHome } from '#paths/report.ts';
import { absolute, deskPath, type EditionAddress, frontPath, newsSitemapPath, pageWords, sitemapPath } from '#paths.ts';

/**
 * What crawlers may ask for (RFC 9309): everything but what has a better address elsewhere, and for those that the
 * newsroom keeps away nothing. Where mining is reserved it says so. The licence is named by a link on every page instead
 * of here (RSL 1.0 allows for either): search engines call a robots.txt with RSL's `License:` invalid.
 */
export function robotsTxt(editions: readonly EditionAddress[], rights: Rights, siteUrl: string): string {
  const blocked = rights.blockedCrawlers.filter((name) => /^[\w.-]+$/.test(name));
  const groups = [
    rights.isMiningReserved ? ['# Text and data mining is reserved: Directive (EU) 2019/790, article 4(3).'] : [],
    blocked.length > 0 ? [...blocked.map((name) => `User-agent: ${name}`), 'Disallow: /'] : [],
    [
      'User-agent: *',
      ...editions.flatMap(needless),
      `Disallow: ${deskPath}/`,
      `Disallow: ${deskPath}$`,
      'Disallow: /api/',
    ],
    [`Sitemap: ${absolute(siteUrl, sitemapPath)}`, `Sitemap: ${absolute(siteUrl, newsSitemapPath)}`],
  ];
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

// Every search is another page, so is each report of a passage, and every light page has a full one. A section may have a name that begins so.
function needless(edition: EditionAddress): string[] {
  const home = frontPath(edition).replace(/\/$/, '');
  const light = frontPath({ ...edition, isLite: true });
  const search = `${home}/${pageWords(edition.locale).search}?`;
  return [search, `${reportHome(edition)}/`, `${light}/`, `${light}$`].map((path) => `Disallow: ${path}`);
}
