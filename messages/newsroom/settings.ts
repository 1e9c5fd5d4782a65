/** The texts of the screen with the settings of the whole site. */
export const settingTexts = {
  title: 'Réglages',
  save: 'Enregistrer',
  saved: 'C’est enregistré, sur le site aussi.',
  publisher: {
    title: 'Éditeur',
    explanation: 'Qui répond du journal\u00a0: la loi veut que les lecteurs puissent le lire.',
    fields: {
      name: 'Nom du journal',
      legalForm: 'Forme juridique et capital',
      postalAddress: 'Adresse postale',
      director: 'Directeur ou directrice de la publication',
      host: 'Hébergeur',
      email: 'Adresse e-mail',
      sameAs: 'Pages du journal ailleurs, une adresse par ligne',
    },
  },
  rights: {
    title: 'Droits',
    explanation: 'Ce que d’autres peuvent faire, par machine, de ce que le journal publie.',
    fields: {
      isMiningReserved: 'La fouille de textes et de données est réservée',
      policyUrl: 'Page qui dit qui peut la faire quand même',
      blockedCrawlers: 'Robots que robots.txt tient à l’écart, un par ligne',
    },
  },
  discovery: {
    title: 'Découverte',
    explanation: 'Ce que le site dit aux moteurs de recherche et aux lecteurs de flux.',
    fields: {
      indexUnreviewed: 'Les traductions que personne n’a relues peuvent être indexées',
      hub: 'Serveur WebSub prévenu à chaque publication',
    },
  },
};
