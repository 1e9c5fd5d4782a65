const counted = (count: number, one: string, many: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** Every text of the newsroom; it speaks French. */
export const newsroom = {
  title: 'Rédaction',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  desk: 'Le bureau',
  article: 'Article',
  articles: 'Derniers articles',
  headline: 'Titre',
  section: 'Rubrique',
  status: 'État',
  saved: 'Enregistré',
  statuses: {
    draft: 'Brouillon',
    in_review: 'En relecture',
    scheduled: 'Programmé',
    published: 'Publié',
    withdrawn: 'Retiré',
  },
  newArticle: {
    headline: 'Titre d’un nouvel article',
    place: 'Rubrique',
    begin: 'Commencer',
  },
  counts: (count: number) => counted(count, 'article', 'articles'),
  notFound: {
    title: 'Rien à cette adresse',
    text: 'Cet écran n’existe pas ou n’existe plus, ou votre rôle ne l’ouvre pas.',
    back: 'Aller au bureau',
  },
  publicSite: 'Voir le site',
  skipToContent: 'Aller au contenu',
  screens: 'Écrans de la rédaction',
};

/** The texts of the newsroom, in whatever language. */
export type NewsroomTexts = typeof newsroom;
