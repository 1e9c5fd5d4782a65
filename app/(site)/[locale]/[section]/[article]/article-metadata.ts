import type { Metadata } from 'next';
import type { SiteContext } from '#components/site/site-context.ts';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Settings } from '#db/queries/published-settings.ts';
import { articlePath, fullEdition, picturePath } from '#paths.ts';
import { feedLinks } from '../../../feeds/feed-links.ts';
import { pageMetadata, type ShareImage } from '../../../metadata/page-metadata.ts';
import { versionPaths } from '../../../metadata/version-paths.ts';

/** What search engines, and whoever shows a link to the article, are told of it. */
export function articleMetadata(
  article: PublishedArticle,
  site: SiteContext,
  { indexUnreviewed }: Settings['discovery'],
): Metadata {
  const isUnreviewed = article.provenance !== null && article.provenance.review === null;
  return pageMetadata(site, {
    title: article.headline,
    description: article.standfirst,
    path: (edition) => articlePath(edition, article.section.slug, article.slug),
    versions: versionPaths(site, article.versions, (edition, { section, slug }) =>
      articlePath(fullEdition(edition), section, slug),
    ),
    isIndexed: indexUnreviewed || !isUnreviewed,
    image: shareImage(article),
    feeds: feedLinks(site, { kind: 'section', slug: article.section.slug }, article.section.name),
    article: {
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      section: article.section.name,
      authors: article.authors.map(({ name }) => name),
      tags: article.tags.map(({ name }) => name),
    },
  });
}

function shareImage({ picture }: PublishedArticle): ShareImage | null {
  if (!picture) return null;
  const width = Math.min(1280, picture.width);
  const height = Math.round((picture.height * width) / picture.width);
  return { path: picturePath(picture.id, width, 'jpeg'), width, height, alt: picture.alt };
}
