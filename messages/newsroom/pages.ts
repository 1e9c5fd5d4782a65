/** The texts of the screens where the pages about the paper are written. */
export const pageTexts = {
  title: 'Pages',
  explanation:
    'Ce que le journal dit de lui-même, au pied de chaque page du site. Ce qui est enregistré ici paraît aussitôt.',
  columns: { page: 'Page', address: 'Adresse', saved: 'Enregistrée' },
  keys: {
    about: 'À propos',
    translation: 'Comment nous traduisons',
    legal: 'Mentions légales',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
  },
  notWritten: 'pas encore écrite',
  form: {
    title: 'Titre',
    standfirst: 'Chapeau',
    slug: 'Adresse',
    body: 'Texte de la page',
    tools: 'Mise en forme',
    save: 'Enregistrer et faire paraître',
    saved: 'La page est enregistrée. Les lecteurs la voient ainsi.',
    link: { open: 'Lien', address: 'Adresse', set: 'Poser le lien', remove: 'Retirer le lien', cancel: 'Annuler' },
    opening: 'Le texte s’ouvre…',
    noFiles: 'Une page du journal ne montre ni image, ni son, ni film.',
    pasted: 'Collé, sans ce que ces pages ne montrent pas.',
  },
  facts: {
    legal: 'Le nom de l’éditeur et les autres mentions des Réglages s’affichent d’eux-mêmes au-dessus du texte.',
    translation: 'Les chiffres de la traduction s’affichent d’eux-mêmes au-dessus du texte.',
  } as Partial<Record<string, string>>, // only some pages have any
  readers: 'Voir la page sur le site',
  back: 'Toutes les pages',
};
