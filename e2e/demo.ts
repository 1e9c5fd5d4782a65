/** The site that the tests read, as the global set-up started it. */
export const demo = {
  url: setting('E2E_SITE_URL'),
  dataDir: setting('E2E_DATA_DIR'),
  databaseUrl: setting('E2E_DATABASE_URL'),
  /** Foreign papers that the site's wire may ask: tests/fake-press.ts. */
  press: `http://${setting('E2E_PRESS')}`,
  /** First password of admin@depeche.example. */
  password: setting('E2E_PASSWORD'),
  /** A section with 45 articles, on three pages. */
  archive: `/${setting('E2E_ARCHIVE')}`,
  /** Its second page. */
  archiveOlder: setting('E2E_ARCHIVE_OLDER'),
  /** Where passages of the article that stands for those of the wire are reported. */
  reports: `/signaler/${setting('E2E_TRANSLATED')}`,
};

/** Pages of the demo edition that stand for a kind of page. */
export const pages = {
  front: '/',
  frontEnglish: '/en',
  section: '/monde',
  nestedSection: '/europe',
  sectionEnglish: '/en/world',
  /** About 1,000 words. */
  article: '/europe/mer-egee-nuit-accalmie',
  long: '/europe/ile-goulenec-dernier-facteur',
  brief: '/economie/bourg-bresse-caisses-enregistreuses-reprise',
  wire: '/monde/hambourg-onze-mille-chaussures-gauches',
  /** Every element that a body can have. */
  elements: '/culture/deux-encres-presse-saint-etienne',
  opinion: '/idees/traduction-automatique-dernier-relecteur',
  articleEnglish: '/en/europe/aegean-ferry-waits-out-gale',
  fil: '/fil',
  wireState: '/fil/etat',
  filEnglish: '/en/wire',
  tag: '/sujet/grece',
  author: '/auteur/lea-castellan',
  authorEnglish: '/en/author/lea-castellan',
  archive: '/archives',
  corrections: '/corrections',
  correctionsEnglish: '/en/corrections',
  withdrawn: '/politique/port-lazare-rues-tirage-sort',
  legal: '/infos/mentions-legales',
  translation: '/infos/comment-nous-traduisons',
  privacyEnglish: '/en/info/privacy',
  accessibility: '/infos/accessibilite',
  missing: '/europe/ce-qui-n-a-jamais-paru',
  missingEnglish: '/en/europe/what-never-appeared',
  signIn: '/admin/sign-in',
} as const;

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: e2e/start-demo.ts sets it`);
  return value;
}
