import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { SectionEntry } from '#components/site/section-entry.tsx';
import { SectionHead } from '#components/site/section-head.tsx';
import { SectionLead } from '#components/site/section-lead.tsx';
import type { SiteContext } from '#components/site/site-context.ts';
import { SitePage } from '#components/site/site-page.tsx';
import { readCursor, writeCursor } from '#db/list-cursor.ts';
import { reader } from '#db/process-connections.ts';
import { listSectionArticles } from '#db/queries/published-lists.ts';
import { findSection, type Section } from '#db/queries/published-sections.ts';
import { fullEdition, sectionPath } from '#paths.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { readSite } from '../read-site.ts';

type Props = {
  params: Promise<{ locale: string; section: string }>;
  searchParams: Promise<{ before?: string }>;
};

const pageLength = 20;

const readSection = cache((locale: string, slug: string) => findSection(reader(), { locale, slug }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, section: slug } = await params;
  const { before } = await searchParams;
  const [site, section] = await Promise.all([readSite(locale), readSection(locale, slug)]);
  if (!site || !section) return {};
  return pageMetadata(site, {
    title: before ? site.messages.section.olderTitle(section.name) : section.name,
    description: section.description,
    path: (edition) => sectionPath(edition, section.slug, before ?? null),
    versions: before === undefined ? versionPaths(section, site) : {},
    // Older pages are only a way to the articles.
    isIndexed: before === undefined,
  });
}

function versionPaths(section: Section, { masthead }: SiteContext): Record<string, string> {
  const found = section.versions.flatMap(({ locale, slug }) => {
    const other = masthead.editions.find((edition) => edition.locale === locale);
    return other ? [[locale, sectionPath(fullEdition(other), slug)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A section with those under it: the newest articles, or those before a cursor. */
export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, section: slug } = await params;
  const { before } = await searchParams;
  const [site, section] = await Promise.all([readSite(locale), readSection(locale, slug)]);
  if (!site || !section) notFound();
  const { edition } = site.masthead;
  if (section.slug !== slug) permanentRedirect(sectionPath(edition, section.slug));
  const cursor = before === undefined ? null : readCursor(before);
  if (before !== undefined && !cursor) notFound();

  const cards = await listSectionArticles(reader(), {
    locale,
    sectionIds: [section.id, ...section.children.map((child) => child.id)],
    before: cursor,
    limit: pageLength + 1,
  });
  const shown = cards.slice(0, pageLength);
  const last = cards.length > pageLength ? shown.at(-1) : undefined;
  const { messages } = site;
  const [first, ...others] = shown;
  const hasLead = cursor === null && first?.picture;
  return (
    <SitePage currentSlug={section.slug} site={site}>
      <SectionHead section={section} site={site} />
      {hasLead && first && <SectionLead card={first} site={site} />}
      {(hasLead ? others : shown).map((card) => (
        <SectionEntry key={card.id} card={card} site={site} />
      ))}
      {shown.length === 0 && <p className="border-t py-8 text-standfirst">{messages.section.empty}</p>}
      <nav className="flex flex-wrap gap-x-8 border-t border-ink font-sans text-label font-bold">
        {last && (
          <a className="py-4 hover:underline" href={sectionPath(edition, section.slug, writeCursor(last))} rel="next">
            {messages.section.older}{' '}
            <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
              →
            </span>
          </a>
        )}
        {cursor && (
          <a className="py-4 hover:underline" href={sectionPath(edition, section.slug)}>
            {messages.section.newest}
          </a>
        )}
      </nav>
    </SitePage>
  );
}
