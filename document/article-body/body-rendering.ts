import type { ReactNode } from 'react';
import type { Embed } from '#document/article-document.ts';
import type { ImageView, RenderContext } from '#document/render-context.ts';

/** The site's own picture element: `sizes` is for the `sizes` attribute, `alt` is the text that this article wants. */
export type RenderPicture<Image extends ImageView> = (media: Image, sizes: string, alt: string) => ReactNode;

/** The site's own way to show something of another site; `id` is for its outermost element. */
export type RenderEmbed = (embed: Embed['attrs'], id: string | undefined) => ReactNode;

/** What every block of a body needs to be rendered. */
export type BodyRendering<Image extends ImageView = ImageView> = {
  readonly context: RenderContext<Image>;
  readonly renderPicture?: RenderPicture<Image> | undefined;
  readonly renderEmbed?: RenderEmbed | undefined;
  readonly hasPictureLinks?: boolean | undefined;
};
