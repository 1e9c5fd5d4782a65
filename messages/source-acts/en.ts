import type { WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'Article withdrawn',
  on: (when) => `This article was withdrawn on ${when}.`,
  bySource: (source, when) => `This article was withdrawn by its source, ${source}, and by us in turn on ${when}.`,
};
