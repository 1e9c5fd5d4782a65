type Failure = { kind: string; [detail: string]: unknown };

const sentences: Readonly<Record<string, (failure: Failure) => string>> = {
  bad_address: ({ address }) => `«\u00a0${address}\u00a0» n’est pas une adresse web.`,
  closed_address: () => 'Cette adresse mène à un réseau privé\u00a0: le fil n’y va pas.',
  unreachable: ({ reason }) => `Le serveur ne répond pas (${reasonOf(reason)}).`,
  timed_out: ({ seconds }) => `Le serveur n’a pas répondu en ${seconds}\u00a0secondes.`,
  too_large: () => 'La réponse est trop grosse\u00a0: le fil l’a laissée.',
  too_many_redirects: () => 'Le serveur renvoie sans fin d’une adresse à l’autre.',
  answered: ({ status }) => answerOf(Number(status)),
  gone: ({ status }) => answerOf(Number(status)),
  forbidden: ({ status }) => answerOf(Number(status)),
  refused: ({ status }) => answerOf(Number(status)),
  length: () => 'Ses textes n’ont plus leur longueur habituelle.',
  paragraphs: () => 'Ses textes ne sont plus coupés en paragraphes comme d’habitude.',
  language: () => 'Ses textes semblent écrits dans une autre langue.',
  paywall: () => 'Un mur payant semble cacher ses textes.',
  fault: () => 'Le programme s’est arrêté sur ce flux\u00a0: prévenez l’administration.',
  robots_refuse: () =>
    'Le serveur demande aux robots de ne pas lire cette adresse (robots.txt)\u00a0: le fil s’y tient.',
  robots_unreadable: () => 'Le robots.txt du serveur ne peut pas être lu\u00a0: le fil attend qu’il le soit.',
  host_closed: () => 'Le serveur demande d’attendre avant la prochaine lecture.',
  no_feed: () =>
    'Ce n’est pas un flux, la page n’en nomme aucun, il n’y en a pas là où les sites en ont d’ordinaire, et rien sur la page ne ressemble à une liste d’articles.',
  not_a_feed: ({ found }) =>
    found === 'html' ? 'L’adresse montre une page, et non un flux.' : 'Ce que l’adresse contient n’est pas un flux.',
  empty: () => 'La réponse est vide.',
  hub_refused: ({ status, reason }) =>
    `Son serveur de notification ne veut pas nous prévenir (${status}${said(reason)})\u00a0: le fil le redemandera dans une semaine et continue à la relever.`,
  hub_denied: ({ reason }) =>
    `Son serveur de notification a mis fin à l’abonnement${said(reason)}\u00a0: le fil le redemandera dans une semaine et continue à la relever.`,
  hub_broken: ({ status }) =>
    `Son serveur de notification est en panne (${status})\u00a0: le fil réessaiera et continue à la relever.`,
  hub_silent: () => 'Son serveur de notification n’a pas confirmé l’abonnement\u00a0: le fil continue à la relever.',
  no_article: () => 'La page ne montre aucun article.',
  no_match: ({ selector }) =>
    `Rien sur la page ne répond à «\u00a0${selector}\u00a0»\u00a0: le site a peut-être changé.`,
  bad_selector: ({ selector }) => `«\u00a0${selector}\u00a0» n’est pas un sélecteur CSS.`,
};

const statuses: Readonly<Record<number, string>> = {
  401: 'il demande un mot de passe',
  403: 'il nous refuse l’accès',
  404: 'cette adresse n’existe pas',
  410: 'cette adresse n’existe plus',
  429: 'nous demandons trop souvent',
};

/** What the wire met with, as a sentence that an editor understands. */
export function explainWireFailure(failure: Failure): string {
  return sentences[failure.kind]?.(failure) ?? `Le fil s’est arrêté là-dessus (${failure.kind}).`;
}

function said(reason: unknown): string {
  return typeof reason === 'string' && reason !== '' ? `, «\u00a0${reason}\u00a0»` : '';
}

function answerOf(status: number): string {
  const said = statuses[status] ?? (status >= 500 ? 'il est en panne' : 'il ne donne rien');
  return `Le serveur a répondu ${status}\u00a0: ${said}.`;
}

function reasonOf(reason: unknown): string {
  if (reason === 'ENOTFOUND') return 'ce nom n’existe pas';
  if (reason === 'ECONNREFUSED') return 'connexion refusée';
  if (reason === 'ECONNRESET') return 'connexion coupée';
  return String(reason);
}
