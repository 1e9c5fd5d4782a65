import type { LinkMark } from '#document/article-document.ts';

/** A picture as a page or a feed shows it: `src` is an address, width and height are CSS pixels of the original. */
export type ImageView = {
  readonly kind: 'image';
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string | null;
};

/** A sound file. */
export type AudioView = { readonly kind: 'audio'; readonly src: string; readonly credit: string | null };

/** A film; `poster` is the address of a still, if there is one. `hasPreview`: its first frame is fetched before play. */
export type VideoView = {
  readonly kind: 'video';
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly poster?: string | null;
  readonly hasPreview?: boolean;
  readonly credit: string | null;
};

/**
 * What a renderer must be told, because a document holds ids only. Both functions are synchronous: the caller loads
 * what `mediaIn` and `articlesIn` (references.ts) name first. `media` answers null for what is gone or may not be shown
 * (nothing is rendered then), `article` answers null for an article that readers can't open (the words stay, the link goes).
 * `siteUrl` («https://site.example», without a final slash), where given, completes the paths of our own site, as a feed needs it.
 * The caller's own kind of image, with more fields, may take the place of `ImageView`; it reaches `renderPicture` as it is.
 */
export type RenderContext<Image extends ImageView = ImageView> = {
  media(id: string): Image | AudioView | VideoView | null;
  article(id: string): string | null;
  readonly siteUrl?: string;
};

/** The part of a context that links need. */
export type LinkContext = Pick<RenderContext, 'article' | 'siteUrl'>;

/** The address that a link leads to, or null where it leads nowhere now. */
export function hrefOf(link: LinkMark, context: LinkContext): string | null {
  const href = link.attrs.article === null ? link.attrs.href : context.article(link.attrs.article);
  return href?.startsWith('/') && context.siteUrl !== undefined ? context.siteUrl + href : href;
}
