/** Shapes that search engines want a picture in, by the names that they have in addresses. */
export const cropRatios = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;

export type CropRatio = keyof typeof cropRatios;

/** What decides where a picture is cut: its pixels as shown, and the point that every crop keeps. */
export type Croppable = { width: number; height: number; focalX: number; focalY: number };

/** A part of a picture in pixels of the original, and the size at which it is served. */
export type Crop = { left: number; top: number; width: number; height: number; servedWidth: number };

const widest = 1200;

/**
 * The largest part of a picture in a shape (width by height), with the focal point as near to its middle as the edges
 * allow. It is served at `mostWidth` pixels, or smaller where the picture has not as many.
 */
export function cropOf({ width, height, focalX, focalY }: Croppable, ratio: number, mostWidth = widest): Crop {
  const isWider = width / height > ratio;
  const cutWidth = isWider ? Math.max(1, Math.round(height * ratio)) : width;
  const cutHeight = isWider ? height : Math.max(1, Math.round(width / ratio));
  return {
    left: startOf(width, cutWidth, focalX),
    top: startOf(height, cutHeight, focalY),
    width: cutWidth,
    height: cutHeight,
    servedWidth: Math.min(mostWidth, cutWidth),
  };
}

function startOf(whole: number, part: number, focal: number): number {
  return Math.round(Math.min(Math.max(focal * whole - part / 2, 0), whole - part));
}

/** The height at which a crop is served. */
export function servedHeight({ width, height, servedWidth }: Crop): number {
  return Math.max(1, Math.round((height * servedWidth) / width));
}
