import type { AttributeSpec, NodeSpec } from 'prosemirror-model';
import { isSafeEmbedUrl, isUuid } from '#document/schema/addresses.ts';

// The empty default fails the check; it exists because ProseMirror wants to be able to make the figures of a gallery.
const media: AttributeSpec = {
  default: '',
  validate: check('a media id (a UUID in lower case)', (v) => isString(v) && isUuid(v)),
};
const span: AttributeSpec = { default: 1, validate: check('a whole number from 1 to 100', (v) => isWhole(v, 1, 100)) };
const layouts: readonly unknown[] = ['column', 'wide', 'inset'];
const inline = { content: 'inline*' };

const textNodes = {
  paragraph: { ...inline, group: 'block boxable itemBlock' },
  heading: {
    ...inline,
    group: 'block boxable',
    attrs: { level: { default: 2, validate: check('2, 3 or 4', (v) => isWhole(v, 2, 4)) } },
    defining: true,
  },
  codeBlock: {
    content: 'text*',
    marks: '',
    group: 'block boxable itemBlock',
    code: true,
    defining: true,
    attrs: { language: { default: null, validate: check('a language name or null', isCodeLanguage) } },
  },
  horizontalRule: { group: 'block boxable' },
} satisfies Record<string, NodeSpec>;

const listNodes = {
  bulletList: { content: 'listItem+', group: 'block boxable itemBlock' },
  orderedList: {
    content: 'listItem+',
    group: 'block boxable itemBlock',
    attrs: { start: { default: 1, validate: check('a whole number up to 999,999', (v) => isWhole(v, 0, 999_999)) } },
  },
  listItem: { content: 'paragraph itemBlock*', defining: true },
} satisfies Record<string, NodeSpec>;

const boxNodes = {
  blockquote: { content: 'paragraph+ attribution?', group: 'block boxable', defining: true },
  pullquote: { content: 'paragraph attribution?', group: 'block boxable', defining: true },
  attribution: { ...inline, defining: true },
  infobox: { content: 'infoboxTitle? boxable+', group: 'block', defining: true, isolating: true },
  infoboxTitle: { ...inline, defining: true },
} satisfies Record<string, NodeSpec>;

const mediaNodes = {
  figure: {
    content: 'caption?',
    group: 'block boxable itemBlock',
    isolating: true,
    attrs: {
      media,
      layout: { default: 'column', validate: check('column, wide or inset', (v) => layouts.includes(v)) },
      alt: {
        default: null,
        validate: check('a text up to 2,000 characters or null', (v) => v === null || isText(v, 2000)),
      },
    },
  },
  caption: { ...inline, defining: true },
  gallery: { content: 'figure{2,}', group: 'block boxable', isolating: true },
  audio: { content: 'caption?', group: 'block boxable', isolating: true, attrs: { media } },
  video: { content: 'caption?', group: 'block boxable', isolating: true, attrs: { media } },
  embed: {
    group: 'block boxable',
    attrs: {
      url: { validate: check('an https address', (v) => isString(v) && isSafeEmbedUrl(v)) },
      provider: { validate: check('a name up to 200 characters', (v) => isText(v, 200) && v !== '') },
      title: { default: '', validate: check('a text up to 500 characters', (v) => isText(v, 500)) },
    },
  },
} satisfies Record<string, NodeSpec>;

const tableNodes = {
  table: { content: 'tableCaption? tableRow+', group: 'block boxable', isolating: true, tableRole: 'table' },
  tableCaption: { ...inline, defining: true },
  tableRow: { content: '(tableHeader | tableCell)+', tableRole: 'row' },
  tableHeader: {
    content: 'paragraph+',
    attrs: { colspan: span, rowspan: span },
    isolating: true,
    tableRole: 'header_cell',
  },
  tableCell: { content: 'paragraph+', attrs: { colspan: span, rowspan: span }, isolating: true, tableRole: 'cell' },
} satisfies Record<string, NodeSpec>;

/**
 * The node specs of an article, with Tiptap 3's names, in ProseMirror's order of preference (paragraph first). Groups:
 * `block` may stand at the top, `boxable` also in an infobox, `itemBlock` also in a list item.
 */
export const nodeSpecs = {
  doc: { content: 'block+' },
  ...textNodes,
  ...listNodes,
  ...boxNodes,
  ...mediaNodes,
  ...tableNodes,
  hardBreak: { inline: true, group: 'inline', selectable: false },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

/** Makes a ProseMirror attribute check that throws a sentence naming what was expected. */
export function check(expected: string, isValid: (value: unknown) => boolean): (value: unknown) => void {
  return (value) => {
    if (!isValid(value)) throw new RangeError(`Expected ${expected}, got ${JSON.stringify(value)?.slice(0, 100)}`);
  };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isText(value: unknown, longest: number): boolean {
  return isString(value) && value.length <= longest && value.isWellFormed() && !value.includes('\0');
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isCodeLanguage(value: unknown): boolean {
  return value === null || (isString(value) && /^[a-z0-9][a-z0-9+#._-]{0,39}$/i.test(value));
}
