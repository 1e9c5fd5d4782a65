import { arabic } from './arabic-edition.ts';
import { awkward } from './awkward-content.ts';
import { demo, pages } from './demo.ts';

/** A kind of page that somebody can come to, by one example of it. */
export type KindOfPage = {
  /** The subject of a sentence. */
  what: string;
  address: string;
  /** What it answers; 200 where nothing is said. */
  status?: number;
};

/**
 * Every kind of page, once: accessibility, reflow, weight, layout shift, markup and screenshots go through this list.
 *
 * Whoever makes a new page adds a line here: what it is, an address of the demo (or of `awkward-content.ts`) where it
 * stands, and its status where that is not 200. A page that looks different when it has nothing to show, or a lot, is
 * two kinds. Nothing else is to be done; `npm run screenshots` takes its picture.
 */
export const kindsOfPages: readonly KindOfPage[] = [
  { what: 'the front page', address: pages.front },
  { what: 'the English front page', address: pages.frontEnglish },
  { what: 'a section', address: pages.section },
  { what: 'an English section', address: pages.sectionEnglish },
  { what: 'a nested section', address: pages.nestedSection },
  { what: 'an older page of a section', address: demo.archiveOlder },
  { what: 'the wire', address: pages.fil },
  { what: 'the English wire', address: pages.filEnglish },
  { what: 'the state of the wire', address: pages.wireState },
  { what: 'the English state of the wire', address: '/en/wire/status' },
  { what: 'the light state of the wire', address: `/lite${pages.wireState}` },
  { what: 'a subject', address: pages.tag },
  { what: 'an author', address: pages.author },
  { what: 'an English author', address: pages.authorEnglish },
  { what: 'the archive', address: pages.archive },
  { what: 'a month of the archive', address: `${pages.archive}/2015-05` },
  { what: 'a day of the archive', address: `${pages.archive}/2015-05-20` },
  { what: 'the list of corrections', address: pages.corrections },
  { what: 'the English list of corrections', address: pages.correctionsEnglish },
  { what: 'the search before a word is typed', address: '/recherche' },
  { what: 'results of a search', address: '/recherche?q=mer' },
  { what: 'English results of a search with filters', address: '/en/search?kind=report&q=island' },
  { what: 'a search that was corrected', address: '/recherche?q=glaceir' },
  { what: 'a search that finds nothing', address: '/recherche?q=xqzw' },
  { what: 'light results of a search', address: '/lite/recherche?q=mer' },
  { what: 'a section of awkward articles', address: awkward.section },
  { what: 'a section with one article', address: awkward.oneArticle },
  { what: 'an empty section', address: awkward.empty },
  { what: 'a news article with sound', address: pages.article },
  { what: 'an English article', address: pages.articleEnglish },
  { what: 'a long report with a gallery', address: pages.long },
  { what: 'a brief', address: pages.brief },
  { what: 'an analysis with a table', address: '/energie/horloges-four-retard-reseau-europeen' },
  { what: 'an interview', address: '/scenes/souffleuse-geneve-derniere-saison' },
  { what: 'an opinion', address: pages.opinion },
  { what: 'an article with a correction', address: '/culture/musee-rouen-demenage-reserves' },
  {
    what: 'an article with program text',
    address: '/intelligence-artificielle/anticonstitutionnellement-decoupe-modele-langue',
  },
  { what: 'an article with a film', address: '/tech/telephone-demonte-saint-etienne' },
  { what: 'an article with an embed', address: '/espace/satellite-aurige-muet-1983-emet' },
  { what: 'an article with every element', address: pages.elements },
  { what: 'a light article with every element', address: `/lite${pages.elements}` },
  { what: 'an article that a machine translated', address: pages.wire },
  { what: 'the report of a passage', address: `${demo.reports}/p-1` },
  { what: 'the report of a whole translation', address: `${demo.reports}/texte` },
  { what: 'the light report of a whole translation', address: `/lite${demo.reports}/texte` },
  { what: 'the thanks for a report', address: `${demo.reports}/merci` },
  { what: 'a headline of 120 signs', address: awkward.longHeadline },
  { what: 'an article without a picture', address: awkward.withoutPicture },
  { what: 'an article of 4,000 words', address: awkward.longRead },
  { what: 'a gallery of twelve', address: awkward.gallery },
  { what: 'an article of very long words', address: awkward.longWords },
  { what: 'a headline with quotes in quotes', address: awkward.quotes },
  { what: 'the legal notice', address: pages.legal },
  { what: 'the page about translation', address: pages.translation },
  { what: 'the English page about privacy', address: pages.privacyEnglish },
  { what: 'the statement on accessibility', address: pages.accessibility },
  { what: 'the Arabic front page', address: arabic.front },
  { what: 'an Arabic section', address: arabic.section },
  { what: 'an Arabic report', address: arabic.article },
  { what: 'an Arabic article with a table', address: arabic.withTable },
  { what: 'an Arabic article that a machine translated', address: arabic.wire },
  { what: 'an Arabic headline of 120 signs', address: arabic.longHeadline },
  { what: 'an Arabic page about the paper', address: arabic.info },
  { what: 'what was never there in Arabic', address: arabic.missing, status: 404 },
  { what: 'a withdrawn article', address: pages.withdrawn, status: 410 },
  { what: 'what was never there', address: pages.missing, status: 404 },
  { what: 'what was never there in English', address: pages.missingEnglish, status: 404 },
  { what: 'a page that broke', address: awkward.broken, status: 500 },
  { what: 'the light front page', address: '/lite' },
  { what: 'a light section', address: `/lite${pages.section}` },
  { what: 'a light article', address: `/lite${pages.article}` },
  { what: 'a light long report with a gallery', address: `/lite${pages.long}` },
  { what: 'a light article that a machine translated', address: `/lite${pages.wire}` },
  { what: 'a light page that was never there', address: `/lite${pages.missing}`, status: 404 },
  { what: 'the offline page', address: '/hors-ligne' },
  { what: 'the English offline page', address: '/en/offline' },
  { what: 'the sign-in', address: pages.signIn },
];
