import type { Card } from '#db/queries/published-cards.ts';
import { articlePath, authorPath, fullEdition } from '#paths.ts';
import { addressOf, type Paper, publisherReference, siteReference } from './paper.ts';
import { known, type Thing } from './thing.ts';

/** A page that is not an article; `path` is its full one. */
export type DescribedPage = { name: string; description?: string; path: string };

function pageProperties(paper: Paper, { name, description, path }: DescribedPage) {
  const address = addressOf(paper, path);
  const inLanguage = paper.edition.locale;
  return { '@id': address, url: address, name, description, inLanguage, isPartOf: siteReference(paper) };
}

/** A page that lists articles, with those of them that it shows (schema.org/CollectionPage). */
export function listThing(paper: Paper, page: DescribedPage, cards: readonly Card[]): Thing {
  const items = cards.map(({ section, slug, headline }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url: addressOf(paper, articlePath(fullEdition(paper.edition), section.slug, slug)),
    name: headline,
  }));
  return known({
    '@type': 'CollectionPage',
    ...pageProperties(paper, page),
    publisher: publisherReference(paper),
    mainEntity: { '@type': 'ItemList', numberOfItems: items.length, itemListElement: items },
  });
}

/** A page about the paper itself. */
export function aboutThing(paper: Paper, page: DescribedPage): Thing {
  return known({ '@type': 'AboutPage', ...pageProperties(paper, page), about: publisherReference(paper) });
}

/** The page of an author (schema.org/ProfilePage), with what it lists. */
export function profileThing(
  paper: Paper,
  author: { slug: string; name: string; profile: { role: string; bio: string } | null },
  cards: readonly Card[],
): Thing {
  const path = authorPath(fullEdition(paper.edition), author.slug);
  const address = addressOf(paper, path);
  return known({
    '@type': 'ProfilePage',
    ...pageProperties(paper, { name: author.name, path }),
    mainEntity: known({
      '@type': 'Person',
      '@id': `${address}#person`,
      name: author.name,
      url: address,
      jobTitle: author.profile?.role,
      description: author.profile?.bio,
      worksFor: publisherReference(paper),
    }),
    hasPart: cards.map(({ section, slug, headline, publishedAt }) => ({
      '@type': 'NewsArticle',
      headline,
      url: addressOf(paper, articlePath(fullEdition(paper.edition), section.slug, slug)),
      datePublished: publishedAt.toISOString(),
      author: { '@id': `${address}#person` },
    })),
  });
}
