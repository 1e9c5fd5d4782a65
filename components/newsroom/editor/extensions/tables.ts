import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';

const table = Node.create({
  name: 'table',
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'table-scroll' }, ['table', 0]],
});

const tableCaption = Node.create({
  name: 'tableCaption',
  parseHTML: () => [{ tag: 'caption' }],
  renderHTML: () => ['caption', 0],
});

const tableRow = Node.create({
  name: 'tableRow',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const tableHeader = Node.create({
  name: 'tableHeader',
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ node }) => ['th', spans(node), 0],
});

const tableCell = Node.create({
  name: 'tableCell',
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ node }) => ['td', spans(node), 0],
});

function spans({ attrs: { colspan, rowspan } }: DocumentNode): Record<string, number> {
  return { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
}

/** Tables, their captions, rows and cells. */
export const tables = [table, tableCaption, tableRow, tableHeader, tableCell];
