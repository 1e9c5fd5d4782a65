import type { BodyRendering } from '#document/article-body/body-rendering.ts';
import { MediaCaption } from '#document/article-body/media-caption.tsx';
import type { Figure } from '#document/article-document.ts';
import type { ImageView } from '#document/render-context.ts';

const sizesOf = {
  column: '(min-width: 48rem) 44rem, 100vw',
  wide: '(min-width: 75rem) 72rem, 100vw',
  inset: '(min-width: 48rem) 20rem, 100vw',
  gallery: '(min-width: 48rem) 22rem, 50vw',
} as const;

type FigureBlockProps<Image extends ImageView> = {
  figure: Figure;
  id?: string | undefined;
  isInGallery?: boolean;
  rendering: BodyRendering<Image>;
};

/** A picture with caption and credit; nothing where the media is gone. In a gallery it links to the whole picture. */
export function FigureBlock<Image extends ImageView>(props: FigureBlockProps<Image>) {
  const { figure, id, isInGallery = false, rendering } = props;
  const media = rendering.context.media(figure.attrs.media);
  if (media?.kind !== 'image') return null;
  const { layout } = figure.attrs;
  const alt = figure.attrs.alt ?? media.alt;
  const picture = rendering.renderPicture?.(media, sizesOf[isInGallery ? 'gallery' : layout], alt) ?? (
    // biome-ignore lint/performance/noImgElement: this is what stands in where the site hands in no picture component
    <img src={media.src} alt={alt} width={media.width} height={media.height} loading="lazy" decoding="async" />
  );
  // A link needs a name: without an alternative text there is none.
  const isLink = isInGallery && alt !== '' && rendering.hasPictureLinks !== false;
  return (
    <figure className={isInGallery ? undefined : `figure-${layout}`} id={id}>
      {isLink ? (
        <a className="gallery-link" href={media.src}>
          {picture}
        </a>
      ) : (
        picture
      )}
      <MediaCaption caption={figure.content?.[0]} credit={media.credit} context={rendering.context} />
    </figure>
  );
}
