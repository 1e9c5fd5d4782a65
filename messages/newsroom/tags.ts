const counted = (count: number) => `${count.toLocaleString('fr')} ${count < 2 ? 'article' : 'articles'}`;

/** The texts of the screens where subjects are kept in order. */
export const tagTexts = {
  title: 'Sujets',
  columns: { name: 'Sujet', address: 'Adresse', articles: 'Articles' },
  search: { form: 'Chercher un sujet', q: 'Nom', language: 'Édition', search: 'Chercher', clear: 'Tout montrer' },
  none: 'Aucun sujet ne correspond. Les sujets naissent dans les articles.',
  more: (shown: number) =>
    `Les ${shown.toLocaleString('fr')} premiers sont montrés\u00a0: cherchez pour voir les autres.`,
  counted,
  rename: {
    title: 'Nom',
    explanation: 'L’adresse ne change pas\u00a0: d’autres y mènent.',
    name: 'Nom',
    rename: 'Renommer',
    renamed: 'Le sujet est renommé, sur le site aussi.',
  },
  merge: {
    title: 'Fusion',
    explanation: 'Deux sujets qui disent la même chose n’en font plus qu’un. L’autre garde son nom et son adresse.',
    into: 'Fusionner avec',
    choose: 'Choisissez un sujet',
    merge: 'Fusionner…',
    question: (from: string, into: string) => `Fusionner «\u00a0${from}\u00a0» avec «\u00a0${into}\u00a0»\u202f?`,
    consequence: (from: string, articles: number, into: string) =>
      `${articles === 0 ? 'Aucun article n’est concerné' : `${counted(articles)} ${articles < 2 ? 'passe' : 'passent'} au sujet «\u00a0${into}\u00a0»`}. ` +
      `«\u00a0${from}\u00a0» disparaîtra avec son adresse, et cela ne peut pas être défait.`,
    confirm: 'Fusionner',
    cancel: 'Annuler',
    merged: (articles: number) => `C’est fait\u00a0: ${counted(articles)} de l’autre sujet sont maintenant ici.`,
  },
  removal: {
    title: 'Suppression',
    explanation: 'Aucun article ne porte ce sujet.',
    remove: 'Supprimer le sujet',
  },
  back: 'Tous les sujets',
};
