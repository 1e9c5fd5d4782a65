import type { Provenance, PublishedArticle } from '#db/queries/published-articles.ts';
import type { Edition } from '#db/queries/published-editions.ts';
import { type CropRatio, cropOf, cropRatios, servedHeight } from '#lib/picture-crop.ts';
import { articlePath, authorPath, fullEdition, pictureCropPath } from '#paths.ts';
import { digitalSourceType } from '../translation-label.ts';
import { addressOf, type Paper, publisherReference, siteReference } from './paper.ts';
import { known, type Thing } from './thing.ts';

// Search engines look for NewsArticle; the second word says what kind of it.
const kinds: Partial<Record<PublishedArticle['kind'], string>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
};

/** An article with all that is on record of it: who wrote, translated, reviewed and corrected it (schema.org/NewsArticle). */
export function articleThing(paper: Paper, article: PublishedArticle, editions: readonly Edition[]): Thing {
  const { provenance } = article;
  const address = addressOf(paper, articlePath(fullEdition(paper.edition), article.section.slug, article.slug));
  const kind = kinds[article.kind];
  return known({
    '@type': kind ? ['NewsArticle', kind] : 'NewsArticle',
    '@id': `${address}#article`,
    url: address,
    mainEntityOfPage: pageOf(paper, article, address),
    isPartOf: siteReference(paper),
    headline: article.headline,
    description: article.standfirst,
    image: article.picture && pictures(paper, article.picture),
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    inLanguage: paper.edition.locale,
    author: authors(paper, article),
    publisher: publisherReference(paper),
    copyrightHolder: provenance ? sourceThing(provenance) : publisherReference(paper),
    copyrightYear: (provenance?.sourcePublishedAt ?? article.publishedAt).getUTCFullYear(),
    creditText: provenance?.source.name,
    digitalSourceType: provenance && sourceType(provenance),
    articleSection: article.section.name,
    keywords: article.tags.map(({ name }) => name),
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    correction: article.corrections.map(({ note, correctedAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: correctedAt.toISOString(),
    })),
    ...(provenance ? translation(paper, provenance, address) : { workTranslation: versions(paper, article, editions) }),
  });
}

/** The page, and who answers for its translation. */
function pageOf(paper: Paper, { provenance, headline }: PublishedArticle, address: string): Thing {
  const review = provenance?.review;
  return known({
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: headline,
    isPartOf: siteReference(paper),
    reviewedBy: review && { '@type': 'Person', name: review.by },
    lastReviewed: review?.at.toISOString(),
  });
}

function pictures(paper: Paper, picture: NonNullable<PublishedArticle['picture']>): Thing[] {
  return Object.entries(cropRatios).map(([name, ratio]) => {
    const crop = cropOf(picture, ratio);
    return known({
      '@type': 'ImageObject',
      url: addressOf(paper, pictureCropPath(picture.id, name as CropRatio)), // the keys of cropRatios
      width: crop.servedWidth,
      height: servedHeight(crop),
      creditText: picture.credit,
      description: picture.alt,
    });
  });
}

function authors(paper: Paper, article: PublishedArticle) {
  const { provenance } = article;
  if (provenance) {
    const source = sourceThing(provenance);
    return provenance.byline === '' ? source : { '@type': 'Person', name: provenance.byline, affiliation: source };
  }
  if (article.authors.length === 0) return publisherReference(paper);
  return article.authors.map(({ name, role, slug }) =>
    known({
      '@type': 'Person',
      name,
      url: addressOf(paper, authorPath(fullEdition(paper.edition), slug)),
      jobTitle: role,
    }),
  );
}

function sourceThing({ source }: Provenance): Thing {
  return known({ '@type': 'NewsMediaOrganization', name: source.name, url: source.homepage });
}

// schema.org has a member of an enumeration for each code of the IPTC (schema.org/IPTCDigitalSourceEnumeration).
function sourceType(provenance: Provenance): string | null {
  const code = digitalSourceType(provenance);
  return code && `https://schema.org/${code[0]?.toUpperCase()}${code.slice(1)}DigitalSource`;
}

/** Of what the article is a translation, and whose. */
function translation(paper: Paper, provenance: Provenance, address: string) {
  const original = known({
    '@type': 'NewsArticle',
    '@id': provenance.url,
    url: provenance.url,
    headline: provenance.headline,
    inLanguage: provenance.language,
    datePublished: provenance.sourcePublishedAt?.toISOString(),
    dateModified: provenance.sourceUpdatedAt?.toISOString(),
    author: provenance.byline === '' ? null : { '@type': 'Person', name: provenance.byline },
    publisher: sourceThing(provenance),
    workTranslation: { '@id': `${address}#article` },
  });
  return {
    translationOfWork: original,
    isBasedOn: { '@id': provenance.url },
    translator: publisherReference(paper),
  };
}

/** The article in other languages. */
function versions(paper: Paper, article: PublishedArticle, editions: readonly Edition[]): Thing[] {
  return article.versions.flatMap((version) => {
    const edition = editions.find(({ locale }) => locale === version.locale);
    if (!edition) return [];
    const address = addressOf(paper, articlePath(fullEdition(edition), version.section, version.slug));
    const headline = version.headline;
    return [
      { '@type': 'NewsArticle', '@id': `${address}#article`, url: address, headline, inLanguage: version.locale },
    ];
  });
}
