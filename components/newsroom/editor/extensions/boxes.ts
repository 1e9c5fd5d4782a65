import { Node, wrappingInputRule } from '@tiptap/core';

const blockquote = Node.create({
  name: 'blockquote',
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^>\s$/, type: this.type })];
  },
});

const pullquote = Node.create({
  name: 'pullquote',
  parseHTML: () => [{ tag: 'aside.pullquote' }],
  renderHTML: () => ['aside', { class: 'pullquote' }, 0],
});

const attribution = Node.create({
  name: 'attribution',
  parseHTML: () => [{ tag: 'p.attribution', priority: 60 }],
  renderHTML: () => ['p', { class: 'attribution' }, 0],
});

const infobox = Node.create({
  name: 'infobox',
  parseHTML: () => [{ tag: 'aside.infobox' }],
  renderHTML: () => ['aside', { class: 'infobox' }, 0],
});

const infoboxTitle = Node.create({
  name: 'infoboxTitle',
  parseHTML: () => [{ tag: 'h2.infobox-title', priority: 60 }],
  renderHTML: () => ['h2', { class: 'infobox-title' }, 0],
});

/** Quotations, pull quotes and boxes, with who said them and what they are called. */
export const boxes = [blockquote, pullquote, attribution, infobox, infoboxTitle];
