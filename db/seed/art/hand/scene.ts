import { HEIGHT, type Ink, WIDTH } from './inks.ts';

/** One picture of the edition. */
export interface Scene {
  /** The picture key, which is also the file name of the scene and of its picture. */
  readonly key: string;
  /** Where the eye must land, as fractions of width and height: crops are cut around it. */
  readonly focal: { readonly x: number; readonly y: number };
  /** The complete SVG, 1800 × 1200, the same at every call. */
  draw(): string;
}

/** A whole sheet in one ground colour with its layers printed back to front. */
export function sheet(ground: Ink, ...layers: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>${layers.join('')}</svg>`
  );
}
