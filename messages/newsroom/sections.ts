/** The texts of the screens where sections are arranged. */
export const sectionTexts = {
  title: 'Rubriques',
  add: 'Nouvelle rubrique',
  columns: { name: 'Rubrique', articles: 'Articles', order: 'Ordre' },
  none: 'Il n’y a pas encore de rubrique.',
  notNamed: 'sans nom',
  notShown: '—',
  up: 'Monter',
  upThis: (name: string) => `Monter\u00a0: ${name}`,
  down: 'Descendre',
  downThis: (name: string) => `Descendre\u00a0: ${name}`,
  form: {
    explanation: 'Une édition sans nom ne montre pas la rubrique.',
    addresses: 'Une adresse laissée vide se fait du nom. Les anciennes adresses continuent de mener à la rubrique.',
    name: 'Nom',
    slug: 'Adresse',
    description: 'Description',
    place: 'Place',
    parent: 'Dans la rubrique',
    noParent: 'Aucune\u00a0: rubrique principale',
    hasChildren: 'Cette rubrique en contient d’autres\u00a0: elle reste une rubrique principale.',
    save: 'Enregistrer',
    add: 'Ajouter la rubrique',
    saved: 'La rubrique est enregistrée. Le site la montre ainsi.',
  },
  removal: {
    title: 'Suppression',
    explanation: 'Une rubrique vide peut disparaître, avec toutes ses adresses.',
    inUse: (articles: number) =>
      articles < 2
        ? 'Un article est dans cette rubrique\u00a0: elle ne peut pas être supprimée.'
        : `${articles.toLocaleString('fr')} articles sont dans cette rubrique\u00a0: elle ne peut pas être supprimée.`,
    remove: 'Supprimer la rubrique',
  },
  back: 'Toutes les rubriques',
};
