import type { Metadata } from 'next';
import type { SiteContext } from '#components/site/site-context.ts';
import { digitalSourceType } from '#components/site/translation-label.ts';
import type { Provenance, PublishedArticle } from '#db/queries/published-articles.ts';
import type { Settings } from '#db/queries/published-settings.ts';
import { languageMark, shareHash } from '#newsroom/share-picture/share-content.ts';
import { articlePath, fullEdition, sharePicturePath } from '#paths.ts';
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
    image: shareImage(article, site),
    ...(article.provenance && { more: translationMarks(article.provenance) }),
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

// For programs that read no linked data: the original (DCMI, «Expressing Dublin Core metadata using HTML») and the kind of
// source by the IPTC's code.
function translationMarks(provenance: Provenance): Record<string, string> {
  const kind = digitalSourceType(provenance);
  return {
    'dcterms.source': provenance.url,
    ...(kind && { 'iptc.digitalsourcetype': `http://cv.iptc.org/newscodes/digitalsourcetype/${kind}` }),
  };
}

function shareImage(article: PublishedArticle, { masthead, messages }: SiteContext): ShareImage {
  const { headline, section, translatedFrom, picture } = article;
  const mark = languageMark(translatedFrom, masthead.edition.locale);
  const hash = shareHash({ headline, section: section.name, mark, direction: messages.direction, picture });
  return { path: sharePicturePath(article.id, hash), alt: headline };
}
