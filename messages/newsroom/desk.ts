import { explainFailure } from './failures.ts';

const count = (amount: number, unit: string) => `${amount.toLocaleString('fr')} ${unit}`;

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
  failed_job: ({ moment, act, reason }: NoticeFacts) =>
    `${act === 'withdraw' ? 'Devait être retiré' : 'Devait paraître'} le ${moment}, et ne le peut pas. ${explainFailure({ kind: reason })}`,
};

type NoticeFacts = { moment: string; late: number; act: string; reason: string };

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
  noArticle: 'Un article qui n’existe plus',
  notice: (kind: keyof typeof notices, facts: NoticeFacts) => notices[kind](facts),
};
