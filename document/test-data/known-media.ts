import type { HtmlOptions } from '#document/from-html/input.ts';
import type { RenderContext } from '#document/render-context.ts';

/** For tests: a context that knows every id; the last letter of a media id says what it is (a picture, b sound, c film). */
export const knownMedia: RenderContext = {
  media: (id) => {
    const src = `https://media.example/${id}`;
    if (id.endsWith('b')) return { kind: 'audio', src, credit: null };
    if (id.endsWith('c')) return { kind: 'video', src, width: 640, height: 360, poster: null, credit: 'Régie & fils' };
    return { kind: 'image', src, width: 1200, height: 800, alt: 'Une image "vue"', credit: 'Photo <Dépêche>' };
  },
  article: (id) => `/article/${id}`,
};

/** For tests: the resolvers that undo `knownMedia`. */
export const knownAddresses: HtmlOptions = {
  resolveMedia: (src) => src.match(/^https:\/\/media\.example\/([0-9a-f-]{36})$/)?.[1] ?? null,
  resolveArticle: (href) => href.match(/^\/article\/([0-9a-f-]{36})$/)?.[1] ?? null,
};
