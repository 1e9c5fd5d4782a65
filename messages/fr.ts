import type { Messages } from './catalogue.ts';

export const messages: Messages = {
  locale: 'fr',
  dateLocale: 'fr-FR',
  name: 'Français',
  direction: 'ltr',
  site: {
    tagline: 'L’actualité d’ici et d’ailleurs, traduite et relue',
    skipToContent: 'Aller au contenu',
    sections: 'Rubriques',
    menu: 'Menu',
    editions: 'Éditions',
    frontPage: 'À la une',
    backToTop: 'Retour en haut de la page',
  },
  front: {
    wire: 'Le fil',
    wireLive: 'en direct',
    wholeSection: 'Toute la rubrique',
    wholeSectionOf: (section) => `Toute la rubrique ${section}`,
    empty: 'La première édition se prépare. Revenez dans un moment.',
  },
  section: {
    empty: 'Rien n’a encore paru dans cette rubrique.',
    older: 'Articles plus anciens',
    newest: 'Retour aux derniers articles',
    olderTitle: (section) => `${section}, articles plus anciens`,
  },
  article: {
    kinds: {
      news: null,
      brief: 'En bref',
      report: 'Reportage',
      analysis: 'Analyse',
      interview: 'Entretien',
      opinion: 'Point de vue',
    },
    byline: 'Par',
    translatedBy: ', traduit par ',
    published: (when) => `Publié le ${when}`,
    updated: (when) => `Mis à jour le ${when}`,
    updatedToday: (time) => `Mis à jour à ${time}`,
    readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
    oldNews: (years) =>
      years < 2
        ? 'Cet article a plus d’un an.'
        : `Cet article a plus de ${['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'][years] ?? years} ans.`,
    corrections: 'Corrections',
    tags: 'Sujets',
    related: 'À lire aussi',
    otherEditions: 'Cet article dans une autre langue',
  },
  provenance: {
    label: 'Provenance de cet article',
    mark: (language) => `Traduit automatiquement ${language}`,
    reviewed: (language, by) => `Traduit automatiquement ${language}, relu par ${by}.`,
    unreviewed: (language) => `Traduction automatique ${language}, non relue.`,
    source: 'Source',
    readOriginal: 'Lire l’original',
    dates: (translated, reviewed) =>
      reviewed ? `Traduit le ${translated}, relu le ${reviewed}.` : `Traduit le ${translated}.`,
    languages: {
      en: 'de l’anglais',
      es: 'de l’espagnol',
      ca: 'du catalan',
      de: 'de l’allemand',
      it: 'de l’italien',
      fr: 'du français',
    },
  },
  missing: {
    title: 'Page introuvable',
    text: 'Rien ne paraît à cette adresse. Le lien est peut-être incomplet, ou la page n’a jamais existé.',
    toFront: 'Aller à la une',
    latest: 'Les derniers articles',
  },
  withdrawn: {
    title: 'Article retiré',
    on: (when) => `Cet article a été retiré le ${when}.`,
  },
  failure: {
    title: 'La page n’a pas pu s’afficher',
    text: 'L’erreur est de notre côté. Elle est signalée ; réessayez dans un instant.',
  },
  footer: {
    translation:
      'Certaines nouvelles de ce site sont traduites automatiquement ; chacune dit d’où elle vient et qui l’a relue.',
    newsroom: 'Rédaction',
  },
  comfort: {
    lite: 'Version légère',
    full: 'Version complète',
    liteNow: 'Vous lisez la version légère.',
    liteOffer: 'Vous économisez vos données\u202f?',
    seePhoto: 'Voir la photo',
  },
};
