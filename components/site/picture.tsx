import type { Picture as PictureData } from '#db/queries/published-cards.ts';
import { picturePath, pictureWidths } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

type Props = {
  picture: PictureData;
  site: SiteContext;
  /** The `sizes` of the responsive image: how wide it is shown. */
  sizes: string;
  /** The widest file that is offered, in pixels: what the largest place needs on a fine screen. */
  widest?: number;
  className?: string;
  /** The picture of the first screen is fetched at once, the others when they come near. */
  isFirst?: boolean;
  /** Empty where the headline beside it says what matters. */
  alt?: string;
};

/**
 * A picture in modern formats at the width that the screen needs, with its place reserved. A light page has a link to it
 * instead, where the picture says something of its own.
 */
export function Picture({
  picture,
  site,
  sizes,
  widest = 1600,
  className = '',
  isFirst = false,
  alt = picture.alt,
}: Props) {
  const offered = pictureWidths.filter((width) => width <= Math.min(picture.width, widest));
  const fitting = offered.length > 0 ? offered : [picture.width];
  if (site.masthead.edition.isLite) {
    const small = picturePath(picture.id, fitting.findLast((width) => width <= 640) ?? picture.width, 'webp');
    const { seePhoto } = site.messages.comfort;
    return alt === '' ? null : (
      <a className="photo-link" href={small} rel="nofollow">
        {seePhoto} <span className="text-soft">{alt}</span>
      </a>
    );
  }
  const sources = (format: 'avif' | 'webp') =>
    fitting.map((width) => `${picturePath(picture.id, width, format)} ${width}w`).join(', ');
  // Classes instead of a style attribute, which the Content-Security-Policy would have to allow.
  const focus = `fx-${Math.round(picture.focalX * 10)} fy-${Math.round(picture.focalY * 10)}`;
  return (
    <picture>
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <img
        alt={alt}
        className={`bg-print ${focus} ${className}`}
        decoding="async"
        fetchPriority={isFirst ? 'high' : undefined}
        height={picture.height}
        loading={isFirst ? 'eager' : 'lazy'}
        sizes={sizes}
        src={picturePath(picture.id, fitting.at(-1) ?? picture.width, 'webp')}
        srcSet={sources('webp')}
        width={picture.width}
      />
    </picture>
  );
}
