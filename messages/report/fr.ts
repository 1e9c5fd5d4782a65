import type { ReportMessages } from './report-messages.ts';

export const report: ReportMessages = {
  link: 'Signaler une erreur de traduction',
  ofPassage: 'Signaler une erreur',
  ofThisPassage: (place) => `Signaler une erreur de traduction\u00a0: ${place}`,
  title: 'Signaler une erreur de traduction',
  explanation: 'Votre remarque arrive à la rédaction avec ce passage. Ni compte, ni adresse e-mail, ni cookie.',
  passages: { text: 'l’article entier', headline: 'le titre', standfirst: 'le chapeau', block: 'le passage %' },
  choose: 'Un passage en particulier\u202f?',
  published: 'Ce que nous avons publié',
  original: (from) => `L’original, traduit ${from}`,
  withoutOriginal: (source) => `${source} ne nous permet pas de reproduire l’original ici.`,
  remark: 'Qu’est-ce qui ne va pas\u202f?',
  remarkHint: 'Un contresens, un nom traduit, un chiffre faux\u2026 1\u202f000\u00a0signes au plus.',
  proposal: 'Comment le diriez-vous\u202f? (facultatif)',
  proposalHint: 'Votre version du passage. 2\u202f000\u00a0signes au plus.',
  honeypot: 'Laissez ce champ vide',
  send: 'Envoyer à la rédaction',
  privacy:
    'Contre les abus, nous gardons pendant un jour une empreinte de votre adresse IP, que nous ne pouvons pas relire. Rien d’autre.',
  back: 'Revenir à l’article',
  thanks: {
    title: 'Merci',
    text: 'Votre signalement est arrivé à la rédaction. Quelqu’un le lira en regard de l’original\u202f; si nous nous sommes trompés, l’article sera corrigé, et la correction y sera dite.',
  },
  flood: {
    title: 'Trop de signalements à la fois',
    text: 'Il en arrive trop d’un coup pour qu’on les lise. Revenez en arrière\u00a0: votre texte y est encore. Renvoyez-le dans dix minutes.',
  },
  problems: {
    stale:
      'Ce passage a changé depuis que vous l’avez ouvert. Le voici tel qu’il se lit maintenant\u00a0: votre remarque vaut-elle encore\u202f?',
    empty: 'Dites ce qui ne va pas, ou comment vous le diriez.',
    too_long: 'C’est trop long\u00a0: 1\u202f000\u00a0signes pour la remarque, 2\u202f000 pour la proposition.',
    too_many:
      'Nous avons reçu beaucoup de signalements, et prenons celui-ci un peu plus tard. Gardez cette page ouverte, et renvoyez-le dans une heure.',
    article_full:
      'La rédaction a déjà de nombreux signalements sur cet article, et les lit. Gardez cette page ouverte si le vôtre dit autre chose, et renvoyez-le dans une heure.',
  },
};
