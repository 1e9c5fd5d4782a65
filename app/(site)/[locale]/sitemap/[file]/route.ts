import { type SitemapUrl, sitemap, sitemapLimit } from '#components/site/for-machines/sitemap.ts';
import { reader } from '#db/process-connections.ts';
import type { Edition } from '#db/queries/published-editions.ts';
import type { Settings } from '#db/queries/published-settings.ts';
import { findSitemapArticles, listSitemapPages, type SitemapPage } from '#db/queries/published-sitemaps.ts';
import { env } from '#env.ts';
import { limitPageAge } from '#lib/page-record.ts';
import {
  absolute,
  archivePath,
  articlePath,
  authorPath,
  correctionsPath,
  frontPath,
  infoPath,
  sectionPath,
  tagPath,
  wirePath,
} from '#paths.ts';
import { makeNewsSitemap, sitemapAge } from '../../news-sitemap.ts';
import { readWholeSite } from '../../site-file.ts';

type Props = { params: Promise<{ locale: string; file: string }> };
type Site = { edition: Edition; editions: Edition[]; settings: Settings };

const name = /^(pages|news|\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\d{0,4}))?\.xml$/;

/** A file of the sitemap: the pages of an edition, its articles of a month, or the news that need several files. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, file } = await params;
  const { editions, settings } = await readWholeSite();
  const edition = editions.find((candidate) => candidate.locale === locale);
  const [, kind = '', number] = name.exec(file) ?? [];
  // The first file has no number: one address a file.
  if (!edition || kind === '' || number === '1') return new Response(null, { status: 404 });
  limitPageAge(sitemapAge);
  const text = await makeFile({ edition, editions, settings }, kind, Number(number ?? 1));
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

async function makeFile(site: Site, kind: string, number: number): Promise<string | null> {
  if (kind === 'pages') return number === 1 ? sitemap(await listPages(site)) : null;
  if (kind !== 'news') return monthFile(site, kind, number);
  const { text, files } = await makeNewsSitemap(site.editions, site.settings, number);
  return site.edition.isDefault && number <= files ? text : null;
}

const pathsOf: Record<SitemapPage['kind'], (edition: Edition, slug: string) => string> = {
  section: sectionPath,
  info: infoPath,
  author: authorPath,
  tag: tagPath,
};

async function listPages({ edition }: Site): Promise<SitemapUrl[]> {
  const pages = await listSitemapPages(reader(), { locale: edition.locale, limit: sitemapLimit - 4 });
  const newest = Math.max(0, ...pages.map(({ kind, changedAt }) => (kind === 'section' && changedAt?.getTime()) || 0));
  const changedAt = newest > 0 ? new Date(newest) : null;
  return [
    { address: addressOf(frontPath(edition)), changedAt },
    { address: addressOf(wirePath(edition)), changedAt },
    { address: addressOf(archivePath(edition)), changedAt: null },
    { address: addressOf(correctionsPath(edition)), changedAt: null },
    ...pages.map((page) => ({ address: addressOf(pathsOf[page.kind](edition, page.slug)), changedAt: page.changedAt })),
  ];
}

async function monthFile({ edition, editions, settings }: Site, month: string, number: number): Promise<string | null> {
  const { indexUnreviewed } = settings.discovery;
  const query = { locale: edition.locale, month, file: number, perFile: sitemapLimit, indexUnreviewed };
  const articles = await findSitemapArticles(reader(), query);
  if (articles === null) return null;
  const urls = articles.map(({ section, slug, changedAt, versions }) => {
    const address = addressOf(articlePath(edition, section, slug));
    const others = versions.flatMap((version) => {
      const other = editions.find(({ locale }) => locale === version.locale);
      if (!other) return [];
      return [{ language: version.locale, address: addressOf(articlePath(other, version.section, version.slug)) }];
    });
    const own = { language: edition.locale, address };
    return { address, changedAt, versions: others.length > 0 ? [own, ...others] : [] };
  });
  // A month of translations that nobody has read yet.
  if (urls.length === 0) return sitemap([{ address: addressOf(frontPath(edition)), changedAt: null }]);
  return sitemap(urls);
}

function addressOf(path: string): string {
  return absolute(env.siteUrl, path);
}
