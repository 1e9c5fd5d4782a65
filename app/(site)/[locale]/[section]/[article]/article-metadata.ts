import type { Metadata } from 'next';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Masthead } from '#db/queries/published-editions.ts';
import type { Settings } from '#db/queries/published-settings.ts';
import { articlePath, fullEdition, picturePath } from '#paths.ts';

/** What search engines, and whoever shows a link to the article, are told of it. */
export function articleMetadata(
  article: PublishedArticle,
  masthead: Masthead,
  { indexUnreviewed }: Settings['discovery'],
): Metadata {
  const edition = fullEdition(masthead.edition);
  const path = articlePath(edition, article.section.slug, article.slug);
  const versions = article.versions.flatMap((version) => {
    const other = masthead.editions.find(({ locale }) => locale === version.locale);
    return other ? [[version.locale, articlePath(fullEdition(other), version.section, version.slug)] as const] : [];
  });
  const isUnreviewed = article.provenance !== null && article.provenance.review === null;
  return {
    title: article.headline,
    description: article.standfirst,
    authors: article.authors.map(({ name }) => ({ name })),
    alternates: {
      canonical: path,
      ...(versions.length > 0 && { languages: Object.fromEntries([[edition.locale, path], ...versions]) }),
    },
    robots: { index: indexUnreviewed || !isUnreviewed, 'max-image-preview': 'large' },
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
