import type { ChangeMessages, WithdrawnMessages } from './source-act-messages.ts';

export const withdrawn: WithdrawnMessages = {
  title: 'مقال مسحوب',
  on: (when) => `سُحب هذا المقال في ${when}.`,
  bySource: (source, when) => `سحب المصدر ${source} هذا المقال، فسحبناه بدورنا في ${when}.`,
};

export const changes: ChangeMessages = {
  title: (count) => `ما الذي تغيّر (${count})`,
  updated: (when) => `حُدّث المقال في ${when}.`,
  source: (when) => `يقول المصدر إنه عدّل مقاله في ${when}.`,
  removed: 'حُذف:',
  added: 'أُضيف:',
};
