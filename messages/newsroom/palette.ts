/** Texts of the command palette and of the map of keys. */
export const paletteTexts = {
  open: 'Aller à…',
  key: 'Ctrl K',
  title: 'Aller à…',
  field: 'Un écran, une action ou les mots d’un titre',
  results: 'Ce que l’on peut ouvrir',
  screens: 'Écrans',
  commands: 'Sur cette page',
  articles: 'Articles',
  lastSaved: 'Derniers articles enregistrés',
  nothing: 'Rien ne s’appelle ainsi.',
  count: (count: number) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  newArticle: 'Commencer un article',
  keys: {
    open: 'Raccourcis clavier',
    title: 'Raccourcis clavier',
    close: 'Fermer',
    rows: [
      [['Ctrl K', '⌘ K'], 'Aller à un écran, un article, une action'],
      [['Ctrl S', '⌘ S'], 'Enregistrer l’article, comme version à part'],
      [['?'], 'Montrer ces raccourcis'],
      [['Échap'], 'Fermer ce qui est ouvert'],
      [['Tab', 'Maj Tab'], 'Champ suivant, champ précédent'],
    ] satisfies [keys: string[], what: string][],
  },
};
