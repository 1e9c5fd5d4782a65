const count = (amount: number) => amount.toLocaleString('fr');
const articles = (amount: number) => `${count(amount)} ${amount < 2 ? 'article' : 'articles'}`;

const reasons: Readonly<Record<string, string>> = {
  written: 'La rédaction a écrit ces phrases\u00a0: elles restent.',
  changed: 'La phrase a changé entre-temps.',
  open: 'Quelqu’un prépare une mise à jour de cet article.',
  withdrawn: 'L’article a été retiré.',
  outdated: 'La source a changé son texte, et l’article n’a pas encore suivi.',
  not_translated: 'Aucun moteur n’en a fait une phrase qui suive le glossaire.',
  not_found: 'Cette traduction n’existe plus.',
};

/** The texts of the screen on which a term is applied to what was published before it. */
export const repairTexts = {
  title: (term: string) => `Réparer\u00a0: ${term}`,
  prepare: 'Voir ce que cela changerait',
  earlier: 'Réparations de ce terme',
  line: (amount: number, name: string) => `${articles(amount)}, demandée par ${name}`,
  byCommand: 'une commande',
  back: 'Retour au terme',
  states: {
    preparing: 'En préparation',
    prepared: 'Prête',
    applying: 'En cours',
    done: 'Terminée',
  },
  sentences: {
    preparing:
      'Le fil regarde ce que deviendrait chaque phrase. Vous pouvez quitter cet écran\u00a0: il se retrouve depuis le terme. S’il n’avance pas, le processus qui traduit est arrêté.',
    prepared: 'Voici ce qui changerait. Rien n’a changé pour les lecteurs.',
    nothing: 'Rien ne peut être changé de cette façon\u00a0: chaque article dit ci-dessous pourquoi.',
    untouched: 'Aucun article publié n’est touché.',
    applying: 'Le fil change les articles l’un après l’autre. Vous pouvez quitter cet écran.',
    done: 'C’est fait.',
  },
  progress: (done: number, all: number) => `${count(done)} sur ${articles(all)}`,
  counts: {
    proposed: (amount: number) => `${articles(amount)} à changer`,
    repaired: (amount: number) => `${articles(amount)} ${amount < 2 ? 'changé' : 'changés'}`,
    kept: (amount: number) => `${articles(amount)} ${amount < 2 ? 'laissé tel quel' : 'laissés tels quels'}`,
    failed: (amount: number) => `${articles(amount)} sans solution`,
    unchanged: (amount: number) => `${articles(amount)} sans changement`,
  },
  outcomes: {
    waiting: 'En attente',
    unchanged: 'Suit déjà le glossaire',
    proposed: 'À changer',
    repaired: 'Changé',
    kept: 'Laissé tel quel',
    failed: 'Sans solution',
  },
  reason: (kind: string) => reasons[kind] ?? `Motif\u00a0: ${kind}.`,
  written: 'Écrite par la rédaction\u00a0: elle reste.',
  list: 'Article par article',
  gone: 'Un article qui n’existe plus',
  apply: {
    title: 'Appliquer',
    explanation:
      'Les lecteurs trouveront cette note sous chaque article changé, et sur la page des corrections. Dites ce qui était faux et ce qui est juste.',
    note: 'Note de correction',
    apply: (amount: number) => `Changer ${articles(amount)}`,
    begun: 'Le fil change les articles.',
    notAllowed: 'Seul un rédacteur en chef peut l’appliquer\u00a0: ce que disent des articles publiés en dépend.',
  },
  note: (words: string) => `Note aux lecteurs\u00a0: «\u00a0${words}\u00a0»`,
};
