/** The texts of the screens that say who signs. */
export const authorTexts = {
  title: 'Signatures',
  add: 'Nouvelle signature',
  columns: { name: 'Nom', role: 'Fonction', articles: 'Articles' },
  search: { form: 'Chercher une signature', q: 'Nom', search: 'Chercher', clear: 'Tout montrer' },
  none: 'Aucune signature ne correspond.',
  more: (shown: number) =>
    `Les ${shown.toLocaleString('fr')} premières sont montrées\u00a0: cherchez pour voir les autres.`,
  form: {
    person: 'Personne',
    personExplanation:
      'L’adresse est celle de sa page et de ses flux\u00a0: si elle change, l’ancienne y mène. Laissée vide, elle se fait du nom.',
    name: 'Nom',
    slug: 'Adresse',
    email: 'Adresse e-mail',
    user: 'Compte de la rédaction',
    noUser: 'Aucun',
    editionExplanation: 'Une édition sans fonction ne dit rien de cette personne.',
    role: 'Fonction',
    bio: 'Biographie',
    save: 'Enregistrer',
    add: 'Ajouter la signature',
    saved: 'La signature est enregistrée, sur le site aussi.',
  },
  back: 'Toutes les signatures',
};
