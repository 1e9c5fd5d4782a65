const counted = (count: number) => (count < 2 ? 'une fois' : `${count.toLocaleString('fr')} fois`);

const passages: Readonly<Record<string, string>> = {
  text: 'L’article entier',
  headline: 'Le titre',
  standfirst: 'Le chapeau',
};

/** The texts of the screen where reports of readers are settled. */
export const reportTexts = {
  title: 'Signalements',
  states: { open: 'À traiter', corrected: 'Corrigés', dismissed: 'Classés' },
  filter: 'État des signalements',
  ofArticle: 'Les signalements de cet article',
  none: {
    open: 'Aucun signalement n’attend. Ils arrivent d’ici dès qu’un lecteur trouve une erreur dans une traduction.',
    corrected: 'Aucun signalement n’a encore mené à une correction.',
    dismissed: 'Aucun signalement n’a été classé sans suite.',
    ofArticle: 'Aucun lecteur n’a rien signalé dans cet article.',
  },
  more: (shown: number) => `Les ${shown.toLocaleString('fr')} passages les plus récents sont montrés.`,
  passage: (passage: string) => passages[passage] ?? `Le passage ${(Number(passage) + 1).toLocaleString('fr')}`,
  reportedBy: (count: number) => `signalé ${counted(count)}`,
  published: 'Publié',
  original: 'Original',
  noOriginal: 'Non conservé\u00a0: la licence ne le permet pas, ou le passage n’a pas d’équivalent.',
  said: 'Ce que disent les lecteurs',
  proposed: 'Proposition\u00a0:',
  withoutRemark: 'Sans remarque.',
  correct: 'Corriger',
  correctOf: (passage: string, headline: string) => `Corriger\u00a0: ${passage}, «\u00a0${headline}\u00a0»`,
  markCorrected: 'C’est corrigé',
  markCorrectedOf: (passage: string, headline: string) => `C’est corrigé\u00a0: ${passage}, «\u00a0${headline}\u00a0»`,
  dismiss: 'Classer',
  dismissOf: (passage: string, headline: string) => `Classer\u00a0: ${passage}, «\u00a0${headline}\u00a0»`,
  reopen: 'Rouvrir',
  reopenOf: (passage: string, headline: string) => `Rouvrir\u00a0: ${passage}, «\u00a0${headline}\u00a0»`,
  settled: (state: 'corrected' | 'dismissed', by: string, when: string) =>
    `${state === 'corrected' ? 'Corrigé' : 'Classé'} par ${by}, ${when}`,
};
