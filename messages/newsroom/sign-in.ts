/** The texts of what is shown to those who are not signed in. */
export const signInTexts = {
  forgotten: 'Mot de passe oublié\u202f?',
  backToSignIn: 'Revenir à la connexion',
  passwordIsSet: 'Votre nouveau mot de passe est enregistré. Connectez-vous.',
  code: {
    title: 'Code de vérification',
    explanation: 'Le code à six chiffres de votre application, ou un de vos codes de secours.',
    code: 'Code',
    confirm: 'Continuer',
  },
  provider: (name: string) => `Continuer avec ${name}`,
  providerFailed: 'La connexion n’a pas abouti. Réessayez, ou connectez-vous autrement.',
  providerRefused:
    'Personne n’a de compte ici avec cette adresse, ou elle n’a pas été vérifiée. Demandez un accès à l’administration.',
  passkey: {
    signIn: 'Utiliser une clé d’accès',
    failed: 'La connexion par clé d’accès n’a pas abouti. Réessayez, ou utilisez votre mot de passe.',
  },
  forgottenPassword: {
    title: 'Mot de passe oublié',
    explanation: 'Nous vous enverrons un lien pour en choisir un nouveau.',
    withoutLetters:
      'Ce journal n’envoie pas d’e-mail. Demandez un lien à l’administration, ou à la personne qui s’occupe du serveur.',
    send: 'Envoyer le lien',
    sent: 'Si cette adresse est celle d’un compte, un lien est en route. Il ne sert qu’une fois, dans les deux heures.',
  },
  newPassword: {
    title: 'Nouveau mot de passe',
    whose: (name: string, email: string) => `Pour ${name} (${email}).`,
    password: 'Nouveau mot de passe',
    hint: 'Quinze caractères au moins\u00a0: une phrase que vous seul connaissez. Vos sessions ouvertes seront terminées.',
    save: 'Enregistrer',
    spent: 'Ce lien a déjà servi, ou il est trop ancien.',
    askAgain: 'Demander un nouveau lien',
  },
};

/** These texts, in whatever language. */
export type SignInTexts = typeof signInTexts;
