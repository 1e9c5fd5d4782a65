import { Node, nodeInputRule, textblockTypeInputRule } from '@tiptap/core';
import { articleMarks } from './article-marks.ts';

const doc = Node.create({ name: 'doc', topNode: true });

const text = Node.create({ name: 'text' });

const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') };
  },
});

const levels = [2, 3, 4];

const heading = Node.create({
  name: 'heading',
  parseHTML: () => levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    const set = (level: number) => () => this.editor.commands.toggleNode('heading', 'paragraph', { level });
    return Object.fromEntries(levels.map((level) => [`Mod-Alt-${level}`, set(level)]));
  },
  addInputRules() {
    const { type } = this;
    return levels.map((level) => {
      return textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type, getAttributes: { level } });
    });
  },
});

const codeBlock = Node.create({
  name: 'codeBlock',
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ node }) => ['pre', { 'data-language': node.attrs.language }, ['code', 0]],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^```\s$/, type: this.type })];
  },
});

const horizontalRule = Node.create({
  name: 'horizontalRule',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^---$/, type: this.type })];
  },
});

const hardBreak = Node.create({
  name: 'hardBreak',
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) };
  },
});

/** Running text: paragraphs, crossheads, program text, breaks, and the marks on it. */
export const textBlocks = [doc, text, paragraph, heading, codeBlock, horizontalRule, hardBreak, ...articleMarks];
