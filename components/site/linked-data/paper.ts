import type { Edition } from '#db/queries/published-editions.ts';
import type { Publisher } from '#db/queries/published-settings.ts';
import { absolute, correctionsPath, frontPath, fullEdition, logoPath, searchTemplatePath } from '#paths.ts';
import { known, type Reference, type Thing } from './thing.ts';

/** What all descriptions of an edition's pages need to know. */
export type Paper = {
  siteUrl: string;
  edition: Edition;
  publisher: Publisher;
  tagline: string;
  /** The page that says how the paper works, or null where there is none. */
  principlesPath: string | null;
};

const name = 'Dépêche';
const logoSize = 512;

/** A path of ours as a whole address. */
export function addressOf({ siteUrl }: Paper, path: string): string {
  return absolute(siteUrl, path);
}

/** The one who publishes, wherever it is named. */
export function publisherReference(paper: Paper): Reference {
  return { '@id': addressOf(paper, '/#publisher') };
}

/** The site in the language of an edition. */
export function siteReference(paper: Paper): Reference {
  return { '@id': `${addressOf(paper, frontPath(fullEdition(paper.edition)))}#site` };
}

/** The paper as an organisation of news (schema.org/NewsMediaOrganization), with the policies that it keeps to. */
export function publisherThing(paper: Paper): Thing {
  const { publisher, principlesPath, edition } = paper;
  const full = fullEdition(edition);
  return known({
    '@type': 'NewsMediaOrganization',
    ...publisherReference(paper),
    name,
    legalName: publisher.name === name ? '' : publisher.name,
    url: addressOf(paper, '/'),
    logo: { '@type': 'ImageObject', url: addressOf(paper, logoPath), width: logoSize, height: logoSize },
    email: publisher.email,
    address: publisher.postalAddress,
    sameAs: publisher.sameAs,
    publishingPrinciples: principlesPath && addressOf(paper, principlesPath),
    correctionsPolicy: addressOf(paper, correctionsPath(full)),
  });
}

/** The site, and how to search it. */
export function siteThing(paper: Paper): Thing {
  const full = fullEdition(paper.edition);
  return known({
    '@type': 'WebSite',
    ...siteReference(paper),
    name,
    alternateName: paper.tagline,
    url: addressOf(paper, frontPath(full)),
    inLanguage: paper.edition.locale,
    publisher: publisherReference(paper),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: addressOf(paper, searchTemplatePath(full)) },
      'query-input': 'required name=search_term_string',
    },
  });
}
