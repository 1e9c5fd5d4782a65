import { explainFailure } from './failures.ts';

const count = (amount: number, unit: string) => `${amount.toLocaleString('fr')} ${unit}`;

const plural = (amount: number, one: string, many: string) =>
  `${amount.toLocaleString('fr')} ${amount < 2 ? one : many}`;

function lateness(seconds: number): string {
  if (seconds < 90) return count(seconds, seconds < 2 ? 'seconde' : 'secondes');
  if (seconds < 5400) return count(Math.round(seconds / 60), 'minutes');
  if (seconds < 129_600) return count(Math.round(seconds / 3600), 'heures');
  return count(Math.round(seconds / 86_400), 'jours');
}

const notices = {
  missed_schedule: ({ moment, late }: NoticeFacts) =>
    `Paru avec ${lateness(late)} de retard : l’heure prévue était le ${moment}, et personne n’était là pour publier.`,
  missed_withdrawal: ({ moment, late }: NoticeFacts) =>
    `Retiré avec ${lateness(late)} de retard : l’heure prévue était le ${moment}.`,
  failed_job: (facts: NoticeFacts) => {
    const { moment, act, reason } = facts;
    const told = ofSources[act];
    if (told) return told(facts);
    return `${act === 'withdraw' ? 'Devait être retiré' : 'Devait paraître'} le ${moment}, et ne le peut pas. ${explainFailure({ kind: reason })}`;
  },
};

// What sources do to our articles.
const ofSources: Readonly<Record<string, (facts: NoticeFacts) => string>> = {
  source_withdrew: ({ source }) =>
    `${source} a retiré cet article, et le fil l’a retiré à son tour. Si c’est une erreur, ouvrez-le et remettez-le en ligne ; s’il revient chez la source, il revient de lui-même.`,
  source_withdrew_kept: ({ source }) =>
    `${source} a retiré l’article dont celui-ci est fait. La rédaction l’a récrit, il reste donc en ligne : gardez-le, ou retirez-le.`,
  source_withdrew_unscheduled: ({ source }) =>
    `${source} a retiré l’article dont celui-ci est fait. Il n’est plus programmé, et ne peut paraître tant que la source ne le remet pas en ligne.`,
  source_returned: ({ source }) => `${source} a remis cet article en ligne, et le fil aussi.`,
  source_lost: ({ source }) =>
    `Beaucoup de pages de ${source} manquent à la fois. C’est peut-être un déménagement : rien n’a été retiré. Regardez chez la source, puis retirez vous-même ce qui doit l’être.`,
  engines_gone: ({ reason }) =>
    `Aucun moteur n’a traduit ses dépêches, essayées huit fois en plus d’un jour. La dernière réponse\u00a0: «\u00a0${reason}\u00a0». Traduisez-les à la main, ou relancez-les quand le moteur répond de nouveau.`,
  update_left: ({ source, left }) =>
    left.length === 0
      ? `${source} a changé l’article dont celui-ci est fait. Quelqu’un y travaille : rien n’a été touché, comparez avec l’original.`
      : `${source} a changé des passages que la rédaction a récrits : ils sont restés. À comparer : ${left.map((words) => `« ${words} »`).join(', ')}.`,
};

type NoticeFacts = {
  moment: string;
  late: number;
  act: string;
  reason: string;
  source: string;
  left: readonly string[];
};

/** The texts of the desk. */
export const deskTexts = {
  inReview: 'À relire',
  nothingInReview: 'Rien n’attend de relecture.',
  scheduled: 'Programmés',
  nothingScheduled: 'Rien n’est programmé.',
  leaving: 'À retirer',
  published: 'Parus récemment',
  nothingPublished: 'Rien n’a encore paru.',
  ownDrafts: 'Mes brouillons',
  noDrafts: 'Vous n’avez pas de brouillon. Commencez un article ci-dessus.',
  seeAll: 'Tout voir',
  notices: 'À savoir',
  seen: 'Vu',
  seenOf: (headline: string) => `Vu : ${headline}`,
  sourceOf: (source: string) => `La source ${source}`,
  wire: {
    title: 'Le fil',
    quiet: 'Rien n’attend sur le fil.',
    held: (amount: number) => plural(amount, 'traduction retenue', 'traductions retenues'),
    refused: (amount: number) => plural(amount, 'traduction refusée', 'traductions refusées'),
    untranslated: (amount: number) => plural(amount, 'dépêche à traduire', 'dépêches à traduire'),
    reports: (amount: number) => plural(amount, 'signalement de lecteur', 'signalements de lecteurs'),
    failing: (amount: number) => plural(amount, 'source en panne', 'sources en panne'),
    silent: (amount: number) => plural(amount, 'source silencieuse', 'sources silencieuses'),
    changed: (amount: number) => plural(amount, 'source aux pages changées', 'sources aux pages changées'),
    more: (amount: number) => `et ${amount.toLocaleString('fr')} de plus`,
  },
  noArticle: 'Un article qui n’existe plus',
  notice: (kind: keyof typeof notices, facts: NoticeFacts) => notices[kind](facts),
};
