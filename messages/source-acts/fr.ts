import type { ChangeMessages, WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'Article retiré',
  on: (when) => `Cet article a été retiré le ${when}.`,
  bySource: (source, when) =>
    `Cet article a été retiré par sa source, ${source}, et nous l’avons retiré à notre tour le ${when}.`,
};

export const changes: ChangeMessages = {
  title: (count) => (count === 1 ? 'Ce qui a changé\u00a0: un passage' : `Ce qui a changé\u00a0: ${count} passages`),
  updated: (when) => `Article mis à jour le ${when}.`,
  source: (when) => `La source dit avoir changé le sien le ${when}.`,
  removed: 'retiré\u00a0:',
  added: 'ajouté\u00a0:',
};
