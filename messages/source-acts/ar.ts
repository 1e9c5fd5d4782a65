import type { WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'مقال مسحوب',
  on: (when) => `سُحب هذا المقال في ${when}.`,
  bySource: (source, when) => `سحب المصدر ${source} هذا المقال، فسحبناه بدورنا في ${when}.`,
};
