import type { ShownMedium } from '#newsroom/upload-media.ts';
import { picturePath, pictureWidths } from '#paths.ts';

type Props = { medium: ShownMedium; alt: string; onClick?: () => void };

/** A picture of the media library at about the width of the text. */
export function ShownPicture({ medium, alt, onClick }: Props) {
  const { id, width, height } = medium;
  const shown = pictureWidths.findLast((offered) => offered <= Math.min(width ?? 0, 960)) ?? width ?? 0;
  const source = picturePath(id, shown, 'webp');
  return (
    // biome-ignore lint/performance/noImgElement: the media store serves its own widths
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses blocks with the arrow keys
    <img
      alt={alt}
      contentEditable={false}
      draggable
      height={height ?? undefined}
      onClick={onClick}
      src={source}
      width={width ?? undefined}
    />
  );
}
