import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '#components/site/article-list.tsx';
import { describeAuthor } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import type { SiteContext } from '#components/site/site-context.ts';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { type Author, findAuthor, listAuthorArticles } from '#db/queries/published-authors.ts';
import { authorPath, fullEdition } from '#paths.ts';
import { feedLinks } from '../../../feeds/feed-links.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { type ListQuery, placeOf, readListPage } from '../../read-list-page.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; author: string }>; searchParams: Promise<ListQuery> };

const readAuthor = cache((locale: string, slug: string) => findAuthor(reader(), { locale, slug }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, author: slug } = await params;
  const place = placeOf(await searchParams);
  const [site, author] = await Promise.all([readSite(locale), readAuthor(locale, slug)]);
  if (!site || !author) return {};
  const { lists } = site.messages;
  return pageMetadata(site, {
    title: place ? lists.olderTitle(author.name) : author.name,
    description: author.profile?.bio || lists.author.description(author.name),
    path: (edition) => authorPath(edition, author.slug, place),
    versions: place ? {} : versionPaths(author, site),
    isIndexed: !place,
    feeds: feedLinks(site, { kind: 'author', slug: author.slug }, author.name),
  });
}

function versionPaths(author: Author, { masthead }: SiteContext): Record<string, string> {
  const editions = masthead.editions.filter(({ locale }) => author.locales.includes(locale));
  return Object.fromEntries(editions.map((edition) => [edition.locale, authorPath(fullEdition(edition), author.slug)]));
}

/** Who signs, and what they wrote. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const { locale, author: slug } = await params;
  const [site, author] = await Promise.all([readSite(locale), readAuthor(locale, slug)]);
  if (!site || !author) notFound();
  const { items, links } = await readListPage(await searchParams, {
    length: 20,
    read: (slice) => listAuthorArticles(reader(), { locale, authorId: author.id, ...slice }),
    pathOf: (place) => authorPath(site.masthead.edition, author.slug, place),
  });
  // An edition that neither presents an author nor shows anything of theirs has no page about them.
  if (items.length === 0 && !author.profile) notFound();
  if (author.slug !== slug) permanentRedirect(authorPath(site.masthead.edition, author.slug));
  const { lists } = site.messages;
  const paper = await readPaper(site);
  return (
    <SitePage currentSlug={null} site={site}>
      <LinkedData paper={paper} things={describeAuthor(paper, site, author, items)} />
      <ListHead
        description={author.profile?.bio ?? ''}
        kicker={author.profile?.role ?? lists.author.kicker}
        title={author.name}
      />
      <ArticleList cards={items} empty={lists.author.empty(author.name)} links={links} site={site} />
    </SitePage>
  );
}
