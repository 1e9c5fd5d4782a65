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
  },
  lists: {
    older: 'Articles plus anciens',
    newer: 'Articles plus récents',
    newest: 'Retour aux derniers articles',
    pages: 'Pages de la liste',
    olderTitle: (list) => `${list}, articles plus anciens`,
    tag: {
      kicker: 'Sujet',
      description: (name) =>
        `Tous les articles de Dépêche sur le sujet «\u00a0${name}\u00a0», les plus récents d’abord.`,
    },
    author: {
      kicker: 'Signature',
      description: (name) => `Les articles de ${name} dans Dépêche, les plus récents d’abord.`,
      empty: (name) => `Rien n’a encore paru ici sous la signature de ${name}.`,
    },
    wire: {
      description: 'Toutes les nouvelles, minute par minute, les plus récentes d’abord.',
      empty: 'Rien n’est encore arrivé sur le fil.',
    },
    archive: {
      title: 'Archives',
      description: 'Tout ce qui a paru dans Dépêche, jour par jour.',
      empty: 'Rien n’a encore paru.',
      ofDay: (day) => `Tout ce qui a paru le ${day}.`,
      ofMonth: (month) => `Ce qui a paru en ${month}, jour par jour.`,
      year: (year) => `Année ${year}`,
      emptyDay: 'Rien n’a paru ce jour-là.',
      emptyMonth: 'Rien n’a paru ce mois-là.',
      days: 'D’un jour à l’autre',
      months: 'D’un mois à l’autre',
      previousDay: 'Jour précédent',
      nextDay: 'Jour suivant',
      previousMonth: 'Mois précédent',
      nextMonth: 'Mois suivant',
    },
    corrections: {
      title: 'Corrections',
      description:
        'Ce que nous avons dû rectifier, le plus récent d’abord. Chaque note reste aussi au bas de son article.',
      empty: 'Aucune correction n’a été publiée jusqu’ici.',
      all: 'Toutes les corrections',
    },
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
  reading: {
    dates: { publishedAgo: 'Publié %', updatedAgo: 'Mis à jour %' },
    provenance: {
      sourcePublished: 'Publié par la source',
      sourceUpdated: 'Mis à jour par la source',
      translated: 'Traduit',
      reviewed: 'Relu',
      notReviewed: 'pas encore',
    },
    originals: {
      showAll: 'Afficher l’original',
      hideAll: 'Masquer l’original',
      passage: (from) => `Passage original, traduit ${from}`,
      whole: (from) => `Texte original, traduit ${from}`,
      quotation: 'Dans le texte',
      readPassage: (source) => `Lire ce passage dans ${source}`,
    },
    otherSources: 'La même histoire, vue d’ailleurs',
    embed: {
      kinds: { video: 'Vidéo', audio: 'Son', graphic: 'Carte ou graphique' },
      elsewhere: (provider) => `À voir sur ${provider}`,
      waits: (provider) => `Rien n’est chargé de ${provider} avant votre clic.`,
    },
    gallery: { label: 'Galerie', previous: 'Image précédente', next: 'Image suivante', close: 'Fermer' },
    share: {
      title: 'Partager',
      apps: 'Autres applications',
      email: 'E-mail',
      copyLink: 'Copier le lien',
      cite: 'Citer cet article',
      copyCitation: 'Copier la citation',
      copied: 'Copié',
    },
    // Inside guillemets, the inner ones are curly (Imprimerie nationale, «Guillemets»).
    quoted: (headline) => `«\u00a0${headline.replace(/«\u00a0/g, '“').replace(/\u00a0»/g, '”')}\u00a0»`,
    listen: {
      start: 'Écouter',
      label: 'Lecture à voix haute',
      pause: 'Pause',
      resume: 'Reprendre',
      stop: 'Arrêter',
      speed: 'Vitesse',
    },
    place: { resume: 'Reprendre la lecture', dismiss: 'Ignorer' },
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
  feeds: {
    explanation:
      'Ceci est un flux\u00a0: copiez son adresse dans un lecteur de flux, et les articles y arriveront dès leur parution. La page correspondante\u00a0:',
    link: 'Flux RSS',
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
  info: {
    label: 'À propos du journal',
    saved: (when) => `Page mise à jour le ${when}.`,
    facts: {
      publisher: 'Éditeur',
      legalForm: 'Forme juridique',
      address: 'Adresse',
      director: 'Directeur ou directrice de la publication',
      host: 'Hébergement',
      email: 'Nous écrire',
    },
    figures: {
      title: 'En chiffres',
      of: (articles, since) =>
        articles < 2
          ? `Un seul article a paru dans cette édition, le ${since}.`
          : `Sur les ${articles.toLocaleString('fr')} derniers articles parus dans cette édition, depuis le ${since}\u00a0:`,
      written: 'Écrits par la rédaction',
      translated: 'Traduits par une machine',
      languages: 'Langues d’origine',
      reviewed: 'Traductions relues',
      corrected: 'Traductions corrigées depuis',
      withdrawn: 'Traductions retirées',
    },
  },
};
