import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '#components/site/article-list.tsx';
import { describeSection } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { SectionHead } from '#components/site/section-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listSectionArticles } from '#db/queries/published-lists.ts';
import { findSection } from '#db/queries/published-sections.ts';
import { fullEdition, sectionPath } from '#paths.ts';
import { feedLinks } from '../../feeds/feed-links.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { readPaper } from '../../metadata/read-paper.ts';
import { versionPaths } from '../../metadata/version-paths.ts';
import { type ListQuery, placeOf, readListPage } from '../read-list-page.ts';
import { readSite } from '../read-site.ts';

type Props = { params: Promise<{ locale: string; section: string }>; searchParams: Promise<ListQuery> };

const readSection = cache((locale: string, slug: string) => findSection(reader(), { locale, slug }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, section: slug } = await params;
  const place = placeOf(await searchParams);
  const [site, section] = await Promise.all([readSite(locale), readSection(locale, slug)]);
  if (!site || !section) return {};
  return pageMetadata(site, {
    title: place ? site.messages.lists.olderTitle(section.name) : section.name,
    description: section.description,
    path: (edition) => sectionPath(edition, section.slug, place),
    versions: versionPaths(site, place ? [] : section.versions, (edition, version) =>
      sectionPath(fullEdition(edition), version.slug),
    ),
    // Older pages are only a way to the articles.
    isIndexed: !place,
    feeds: feedLinks(site, { kind: 'section', slug: section.slug }, section.name),
  });
}

/** A section with those under it: the newest articles, or another page of them. */
export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, section: slug } = await params;
  const [site, section] = await Promise.all([readSite(locale), readSection(locale, slug)]);
  if (!site || !section) notFound();
  const { edition } = site.masthead;
  if (section.slug !== slug) permanentRedirect(sectionPath(edition, section.slug));
  const sectionIds = [section.id, ...section.children.map((child) => child.id)];
  const { items, links } = await readListPage(await searchParams, {
    length: 20,
    read: (slice) => listSectionArticles(reader(), { locale, sectionIds, ...slice }),
    pathOf: (place) => sectionPath(edition, section.slug, place),
  });
  const paper = await readPaper(site);
  const described = { ...section, path: sectionPath(fullEdition(edition), section.slug) };
  return (
    <SitePage
      currentSlug={section.slug}
      site={site}
      versions={versionPaths(site, section.versions, (other, version) => sectionPath(other, version.slug))}
    >
      <LinkedData paper={paper} things={describeSection(paper, site, described, items)} />
      <SectionHead section={section} site={site} />
      <ArticleList cards={items} empty={site.messages.section.empty} links={links} site={site} />
    </SitePage>
  );
}
