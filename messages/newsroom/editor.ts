/** The texts of the screen where an article is written. */
export const editorTexts = {
  headline: 'Titre',
  standfirst: 'Chapeau',
  section: 'Rubrique',
  kind: 'Genre',
  slug: 'Adresse',
  body: 'Texte',
  beside: 'À propos de l’article',
  unreachable: 'Le serveur ne répond pas. Votre texte est toujours là\u00a0: réessayez dans un moment.',
  readOnly: 'Vous pouvez lire cet article, mais pas le modifier.',
  kinds: {
    news: 'Actualité',
    brief: 'Brève',
    report: 'Reportage',
    analysis: 'Analyse',
    interview: 'Entretien',
    opinion: 'Opinion',
  },
};
