import { Node, type NodeViewRenderer } from '@tiptap/core';

/** How the screen shows blocks that are more than text; without them (in tests) they have no view. */
export type MediaViews = Record<'figure' | 'player' | 'embed', NodeViewRenderer>;

const caption = Node.create({
  name: 'caption',
  parseHTML: () => [{ tag: 'figcaption' }],
  renderHTML: () => ['figcaption', 0],
});

const gallery = Node.create({
  name: 'gallery',
  parseHTML: () => [{ tag: 'div.gallery' }],
  renderHTML: () => ['div', { class: 'gallery' }, 0],
});

/** Figures, galleries, sounds, films and embeds. */
export function mediaBlocks(views: MediaViews | null) {
  return [
    caption,
    gallery,
    figureLike('figure', views?.figure),
    figureLike('audio', views?.player),
    figureLike('video', views?.player),
    embedded(views?.embed),
  ];
}

function figureLike(name: 'figure' | 'audio' | 'video', view: NodeViewRenderer | undefined) {
  return Node.create({
    name,
    parseHTML: () => [{ tag: `figure[data-${name}]`, getAttrs: (element) => attributesIn(element, name) }],
    renderHTML: ({ node }) => ['figure', { [`data-${name}`]: JSON.stringify(node.attrs) }, 0],
    ...(view && { addNodeView: () => view }),
  });
}

function embedded(view: NodeViewRenderer | undefined) {
  return Node.create({
    name: 'embed',
    parseHTML: () => [{ tag: 'p[data-embed]', priority: 60, getAttrs: (element) => attributesIn(element, 'embed') }],
    renderHTML: ({ node: { attrs } }) => {
      return ['p', { 'data-embed': JSON.stringify(attrs) }, ['a', { href: attrs.url }, attrs.title || attrs.url]];
    },
    ...(view && { addNodeView: () => view }),
  });
}

// What our own clipboard carries; whatever it says is checked against the schema before it enters the text.
function attributesIn(element: HTMLElement, name: string): Record<string, unknown> | false {
  try {
    const attributes: unknown = JSON.parse(element.dataset[name] ?? '');
    return typeof attributes === 'object' && attributes !== null ? { ...attributes } : false;
  } catch {
    return false;
  }
}
