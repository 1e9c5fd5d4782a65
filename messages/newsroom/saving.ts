const counted = (count: number, one: string, many: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;
const kept = (count: number, isKept: boolean) =>
  `${counted(count, 'modification gardée', 'modifications gardées')} ${isKept ? 'sur cet appareil' : 'dans cet onglet'}`;

/** The texts of saving: what is saved, what is not, and who wrote what. */
export const savingTexts = {
  saveNow: 'Enregistrer',
  saving: 'Enregistrement…',
  waiting: 'Modifications à enregistrer…',
  savedAt: (moment: string) => `Enregistré à ${moment}`,
  savedOn: (moment: string) => `Enregistré le ${moment}`,
  offline: (count: number, isKept: boolean) => `Hors ligne\u00a0: ${kept(count, isKept)}`,
  unreachable: (count: number, isKept: boolean) => `Le serveur ne répond pas\u00a0: ${kept(count, isKept)}`,
  refused: (count: number, isKept: boolean) =>
    `Pas encore enregistré\u00a0: ${kept(count, isKept)}. Voyez les champs marqués.`,
  failed: (failure: string, count: number, isKept: boolean) => `${failure} ${kept(count, isKept)}.`,
  signedOut: (count: number, isKept: boolean) => `Session terminée\u00a0: ${kept(count, isKept)}`,
  conflict: 'Deux textes se recouvrent\u00a0: choisissez plus bas ce qui reste.',
  mergedWith: (name: string, moment: string) => `Réuni avec ce que ${name} a enregistré à ${moment}.`,
  mergedElsewhere: (moment: string) => `Réuni avec ce qui a été enregistré ailleurs à ${moment}.`,
  tryAgain: 'Réessayer',
  signIn: {
    title: 'Votre session est terminée',
    keepWriting: 'Rien n’est perdu\u00a0: continuez d’écrire, ou connectez-vous ici pour que tout soit enregistré.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se reconnecter',
    otherWay: 'Se connecter autrement, dans un autre onglet',
    needsCode: 'Ce compte demande un second facteur\u00a0: connectez-vous dans un autre onglet, puis revenez ici.',
    unreachable: 'Le serveur ne répond pas. Réessayez dans un moment.',
  },
  overlap: {
    title: 'Deux textes se recouvrent',
    intro: (name: string, moment: string) =>
      `${name} a enregistré une autre version à ${moment}. Tout ce qui pouvait être réuni l’est\u00a0; choisissez pour le reste. D’ici là, rien n’est publié.`,
    somebody: 'Quelqu’un',
    mine: 'Le vôtre',
    theirs: (name: string) => `Enregistré par ${name}`,
    keepMine: 'Garder le mien',
    takeTheirs: 'Prendre l’autre',
    keepBoth: 'Garder les deux',
    write: 'Écrire autrement',
    written: 'Votre texte',
    apply: 'Enregistrer ces choix',
    left: (count: number) => `Encore ${counted(count, 'choix à faire', 'choix à faire')}`,
    passage: (number: number) => `Passage ${number}`,
    fields: {
      headline: 'Titre',
      standfirst: 'Chapeau',
      slug: 'Adresse',
      kind: 'Genre',
      sectionId: 'Rubrique',
      leadMediaId: 'Photo principale et légende',
    },
    withPicture: 'Une photo',
    withoutPicture: 'Pas de photo',
  },
  difference: {
    removed: 'supprimé',
    added: 'ajouté',
    nothing: 'Rien\u00a0: le passage est supprimé.',
    elsewise: 'Le texte est le même\u00a0; la mise en forme ou les réglages ont changé.',
    blocks: {
      figure: 'Image',
      gallery: 'Galerie d’images',
      audio: 'Son',
      video: 'Vidéo',
      embed: 'Contenu intégré',
      horizontalRule: 'Filet',
    } as Readonly<Record<string, string>>, // any block without words of its own may be looked up
  },
};
