/** The texts of the screens where the administration looks after people. */
export const userTexts = {
  title: 'Équipe',
  roles: {
    administrator: 'Administration',
    editor: 'Rédaction en chef',
    reporter: 'Rédaction',
    translator: 'Traduction',
  },
  states: { active: 'Actif', invited: 'Invité', suspended: 'Suspendu' },
  columns: { name: 'Nom', role: 'Rôle', state: 'État', protection: 'Protection', seen: 'Vu pour la dernière fois' },
  never: 'jamais',
  protections: { password: 'mot de passe', code: 'code', passkey: 'clé d’accès', none: 'aucune' },
  invite: {
    title: 'Inviter quelqu’un',
    name: 'Nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    send: 'Inviter',
    sent: (name: string) => `${name} recevra un lien par e-mail.`,
    handOn: (name: string) =>
      `${name} a un compte. Transmettez-lui ce lien\u00a0; il sert une fois, dans les sept jours\u00a0:`,
  },
  role: {
    title: 'Rôle',
    explanation: 'Ce que cette personne peut faire. Le changement vaut dès sa prochaine action.',
    label: 'Rôle',
    change: 'Changer de rôle',
    changed: 'Le rôle est changé.',
  },
  access: {
    title: 'Accès',
    explanation: 'Pour qui a oublié son mot de passe ou perdu son téléphone.',
    makeLink: 'Créer un lien de mot de passe',
    link: 'Transmettez ce lien\u00a0; il sert une fois, dans les deux heures\u00a0:',
    clearFactor: 'Retirer la double authentification',
    cleared: 'La double authentification est retirée, et ses sessions sont terminées.',
  },
  suspension: {
    title: 'Suspension',
    explanation: 'Une personne suspendue ne peut plus se connecter. Ce qu’elle a écrit reste.',
    suspend: 'Suspendre',
    suspended: 'Cette personne est suspendue, et ses sessions sont terminées.',
    reinstate: 'Rétablir l’accès',
    reinstated: 'L’accès est rétabli.',
  },
  back: 'Toute l’équipe',
};

/** These texts, in whatever language. */
export type UserTexts = typeof userTexts;
