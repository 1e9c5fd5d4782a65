import { Mark } from '@tiptap/core';

/** A mark without attributes: an element, what else says the same, and its keys. */
function plainMark(name: string, element: string, aliases: readonly string[], keys: readonly string[]) {
  return Mark.create({
    name,
    parseHTML: () => [element, ...aliases].map((tag) => ({ tag })),
    renderHTML: () => [element, 0],
    addKeyboardShortcuts() {
      const toggle = () => this.editor.commands.toggleMark(name);
      return Object.fromEntries(keys.map((key) => [key, toggle]));
    },
  });
}

const link = Mark.create({
  name: 'link',
  parseHTML: () => [
    { tag: 'a[data-article]', getAttrs: (element) => ({ article: element.dataset.article ?? null }) },
    { tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) },
  ],
  renderHTML: ({ mark }) => {
    const { href, article } = mark.attrs;
    // Of our own articles the screen knows ids: there is nothing to follow here.
    return ['a', article ? { 'data-article': article } : { href, rel: 'noopener' }, 0];
  },
});

const language = Mark.create({
  name: 'language',
  parseHTML: () => [{ tag: 'span[lang]', getAttrs: (element) => ({ lang: element.lang }) }],
  renderHTML: ({ mark }) => ['span', { lang: mark.attrs.lang, dir: 'auto' }, 0],
});

/** The marks of an article, with the keys that set them. */
export const articleMarks = [
  link,
  language,
  plainMark('bold', 'strong', ['b'], ['Mod-b']),
  plainMark('italic', 'em', ['i'], ['Mod-i']),
  plainMark('strike', 's', ['del', 'strike'], ['Mod-Shift-x']),
  plainMark('superscript', 'sup', [], ['Mod-.']),
  plainMark('subscript', 'sub', [], ['Mod-,']),
  plainMark('code', 'code', [], ['Mod-e']),
];
