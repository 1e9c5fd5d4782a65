import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticlePage } from '#components/site/article-page.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { Tombstone } from '#components/site/tombstone.tsx';
import { reader } from '#db/process-connections.ts';
import { type AddressedArticle, findAtAddress } from '#db/queries/published-articles.ts';
import { listRelated } from '#db/queries/published-lists.ts';
import { setPageStatus } from '#lib/page-record.ts';
import { articlePath, picturePath } from '#paths.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; section: string; article: string }> };

const findArticle = cache((locale: string, section: string, slug: string) =>
  findAtAddress(reader(), { locale, section, slug }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section, article: slug } = await params;
  const [site, found] = await Promise.all([readSite(locale), findArticle(locale, section, slug)]);
  if (!site || !found || found.kind === 'moved') return {};
  if (found.kind === 'withdrawn') return { title: site.messages.withdrawn.title, robots: { index: false } };
  return articleMetadata(found, site.masthead);
}

/** An article; the way to its present address; or the trace of a withdrawn one. */
export default async function ArticleRoute({ params }: Props) {
  const { locale, section, article: slug } = await params;
  const [site, found] = await Promise.all([readSite(locale), findArticle(locale, section, slug)]);
  if (!site || !found) notFound();
  if (found.kind === 'moved') permanentRedirect(articlePath(site.masthead.edition, found.section, found.slug));
  if (found.kind === 'withdrawn') {
    setPageStatus(410);
    return (
      <SitePage currentSlug={found.section.slug} site={site}>
        <Tombstone article={found} site={site} />
      </SitePage>
    );
  }
  const { article } = found;
  const related = await listRelated(reader(), {
    articleId: article.id,
    sectionId: article.section.id,
    locale,
    limit: 4,
  });
  return (
    <SitePage currentSlug={article.section.slug} site={site}>
      <ArticlePage article={article} related={related} site={site} />
    </SitePage>
  );
}

function articleMetadata(
  { article }: Extract<AddressedArticle, { kind: 'published' }>,
  {
    edition,
    editions,
  }: { edition: { locale: string; isDefault: boolean }; editions: { locale: string; isDefault: boolean }[] },
): Metadata {
  const path = articlePath(edition, article.section.slug, article.slug);
  const versions = article.versions.flatMap((version) => {
    const other = editions.find(({ locale }) => locale === version.locale);
    return other ? [[version.locale, articlePath(other, version.section, version.slug)] as const] : [];
  });
  // A translation that nobody has read is not for search engines.
  const isUnreviewed = article.provenance !== null && article.provenance.review === null;
  return {
    title: article.headline,
    description: article.standfirst,
    authors: article.authors.map(({ name }) => ({ name })),
    alternates: {
      canonical: path,
      ...(versions.length > 0 && { languages: Object.fromEntries([[edition.locale, path], ...versions]) }),
    },
    robots: { index: !isUnreviewed, 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      title: article.headline,
      description: article.standfirst,
      url: path,
      locale: edition.locale,
      siteName: 'Dépêche',
      publishedTime: article.publishedAt.toISOString(),
      ...(article.updatedAt && { modifiedTime: article.updatedAt.toISOString() }),
      section: article.section.name,
      ...(article.picture && {
        images: [
          {
            url: picturePath(article.picture.id, Math.min(1280, article.picture.width), 'jpeg'),
            alt: article.picture.alt,
          },
        ],
      }),
    },
  };
}
