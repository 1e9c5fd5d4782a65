const counted = (count: number, one: string, many: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** The texts of one's own account. */
export const accountTexts = {
  title: 'Mon compte',
  password: {
    title: 'Mot de passe',
    explanation: 'Quinze caractères au moins. Une phrase que vous seul connaissez est plus sûre qu’un mot compliqué.',
    current: 'Mot de passe actuel',
    password: 'Nouveau mot de passe',
    change: 'Changer de mot de passe',
    changed: 'C’est fait. Vos autres sessions sont terminées.',
  },
  sessions: {
    title: 'Sessions',
    explanation: 'Les navigateurs où vous êtes connecté. Une session dure douze heures au plus.',
    here: 'Cet appareil',
    unknownDevice: 'Navigateur inconnu',
    device: (browser: string, system: string) => `${browser} sur ${system}`,
    seen: (moment: string) => `Vue pour la dernière fois le ${moment}`,
    end: 'Terminer',
    endThis: (device: string) => `Terminer la session\u00a0: ${device}`,
    endOthers: 'Terminer toutes les autres sessions',
    ended: 'La session est terminée.',
    othersEnded: (count: number) =>
      count === 0 ? 'Il n’y en avait pas d’autre.' : `${counted(count, 'session terminée', 'sessions terminées')}.`,
  },
};

/** These texts, in whatever language. */
export type AccountTexts = typeof accountTexts;
