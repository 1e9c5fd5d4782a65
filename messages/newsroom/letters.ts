/** A letter about a password: to somebody new, or to somebody who has forgotten theirs. */
export type PasswordLetter = { purpose: 'reset' | 'invitation'; name: string; link: string; hours: number };

/** The letters that the newsroom sends to its own people. */
export function passwordLetter({ purpose, name, link, hours }: PasswordLetter): { subject: string; text: string } {
  const lines = purpose === 'reset' ? forgotten(hours) : invited(hours);
  const subject =
    purpose === 'reset' ? 'Dépêche\u00a0: nouveau mot de passe' : 'Dépêche\u00a0: votre accès à la rédaction';
  return { subject, text: [`Bonjour ${name},`, lines[0], link, ...lines.slice(1)].join('\n\n').concat('\n') };
}

function forgotten(hours: number): string[] {
  return [
    'Vous pouvez choisir un nouveau mot de passe pour la rédaction en suivant ce lien\u00a0:',
    `Il ne sert qu’une fois, dans les ${hours} heures. Vos sessions ouvertes seront alors terminées.`,
    'Si vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe reste le même.',
  ];
}

function invited(hours: number): string[] {
  return [
    'Un accès à la rédaction vous attend. Choisissez votre mot de passe en suivant ce lien\u00a0:',
    `Il ne sert qu’une fois, dans les ${Math.round(hours / 24)} jours. Vous vous connecterez ensuite avec votre adresse e-mail.`,
  ];
}
