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
  secondFactor: {
    title: 'Double authentification',
    explanation: 'Après le mot de passe, un code que seul votre téléphone connaît.',
    isOff: 'Inactive',
    isOn: 'Active',
    turnOn: 'Activer',
    turnOff: 'Désactiver',
    turnedOff: 'La double authentification est désactivée.',
    code: 'Code de l’application ou de secours',
    codesLeft: (count: number) => `Il vous reste ${counted(count, 'code de secours', 'codes de secours')}.`,
    renew: 'Nouveaux codes de secours',
    scan: 'Scannez ce code avec votre application d’authentification, puis tapez le code à six chiffres qu’elle affiche.',
    secret: 'Sans appareil photo, tapez cette clé dans l’application :',
    qr: 'Code QR de la clé',
    setUpCode: 'Code à six chiffres',
    confirm: 'Activer',
    codes:
      'Vos codes de secours. Chacun remplace une fois votre téléphone. Notez-les maintenant : ils ne seront plus affichés.',
    copy: 'Copier',
    noted: 'C’est noté',
    expired: 'Le temps est passé. Recommencez depuis votre compte.',
    back: 'Revenir à mon compte',
  },
  passkeys: {
    title: 'Clés d’accès',
    explanation:
      'Se connecter d’un doigt, d’un regard ou d’un code, sans mot de passe. Rien ne peut être deviné ni envoyé au mauvais site.',
    name: 'Nom de la clé, par exemple l’appareil',
    add: 'Ajouter une clé d’accès',
    added: (date: string) => `Ajoutée le ${date}`,
    used: (moment: string) => `utilisée le ${moment}`,
    neverUsed: 'pas encore utilisée',
    remove: 'Retirer',
    removeThis: (name: string) => `Retirer la clé : ${name}`,
    removed: 'La clé est retirée.',
    done: 'La clé d’accès est enregistrée.',
    failed: 'L’appareil n’a pas créé de clé. Réessayez, ou prenez un autre appareil.',
    withoutScript: 'Les clés d’accès ont besoin de JavaScript.',
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
