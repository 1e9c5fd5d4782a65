import type { WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'Article retiré',
  on: (when) => `Cet article a été retiré le ${when}.`,
  bySource: (source, when) =>
    `Cet article a été retiré par sa source, ${source}, et nous l’avons retiré à notre tour le ${when}.`,
};
