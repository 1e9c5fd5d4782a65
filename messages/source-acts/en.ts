import type { ChangeMessages, WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'Article withdrawn',
  on: (when) => `This article was withdrawn on ${when}.`,
  bySource: (source, when) => `This article was withdrawn by its source, ${source}, and by us in turn on ${when}.`,
};

export const changes: ChangeMessages = {
  title: (count) => (count === 1 ? 'What has changed: one passage' : `What has changed: ${count} passages`),
  updated: (when) => `Article updated on ${when}.`,
  source: (when) => `The source says that it changed its own on ${when}.`,
  removed: 'removed:',
  added: 'added:',
};
