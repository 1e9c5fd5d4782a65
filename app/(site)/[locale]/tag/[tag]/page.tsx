import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '#components/site/article-list.tsx';
import { describeList } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { findTag, listTagArticles } from '#db/queries/published-tags.ts';
import { fullEdition, tagPath } from '#paths.ts';
import { feedLinks } from '../../../feeds/feed-links.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { type ListQuery, placeOf, readListPage } from '../../read-list-page.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; tag: string }>; searchParams: Promise<ListQuery> };

const readTag = cache((locale: string, slug: string) => findTag(reader(), { locale, slug }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, tag: slug } = await params;
  const place = placeOf(await searchParams);
  const [site, tag] = await Promise.all([readSite(locale), readTag(locale, slug)]);
  if (!site || !tag) return {};
  const { lists } = site.messages;
  return pageMetadata(site, {
    title: place ? lists.olderTitle(tag.name) : tag.name,
    description: lists.tag.description(tag.name),
    path: (edition) => tagPath(edition, tag.slug, place),
    isIndexed: !place,
    feeds: feedLinks(site, { kind: 'tag', slug: tag.slug }, tag.name),
  });
}

/** The articles on a subject. */
export default async function TagPage({ params, searchParams }: Props) {
  const { locale, tag: slug } = await params;
  const [site, tag] = await Promise.all([readSite(locale), readTag(locale, slug)]);
  if (!site || !tag) notFound();
  const { items, links } = await readListPage(await searchParams, {
    length: 20,
    read: (slice) => listTagArticles(reader(), { locale, tagId: tag.id, ...slice }),
    pathOf: (place) => tagPath(site.masthead.edition, tag.slug, place),
  });
  // A subject that only drafts have is nothing that readers may know of.
  if (items.length === 0) notFound();
  if (tag.slug !== slug) permanentRedirect(tagPath(site.masthead.edition, tag.slug));
  const { lists, section } = site.messages;
  const paper = await readPaper(site);
  const described = { name: tag.name, path: tagPath(fullEdition(site.masthead.edition), tag.slug) };
  return (
    <SitePage currentSlug={null} site={site}>
      <LinkedData paper={paper} things={describeList(paper, site, described, items)} />
      <ListHead kicker={lists.tag.kicker} title={tag.name} />
      <ArticleList cards={items} empty={section.empty} links={links} site={site} />
    </SitePage>
  );
}
