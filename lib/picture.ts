import sharp from 'sharp';
import type { Crop } from './picture-crop.ts';

/** What a picture's bytes say: pixels as shown (orientation applied), and the colour that dominates it. */
export type PictureFacts = { width: number; height: number; mimeType: string; extension: string; colour: string };

const formats: Record<string, { mimeType: string; extension: string }> = {
  png: { mimeType: 'image/png', extension: 'png' },
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
};

// A picture of 100 megapixels is more than any camera of a newsroom makes; beyond, somebody wants our memory.
const input = { limitInputPixels: 100_000_000, failOn: 'error' } as const;

/** Reads what a picture is; null for bytes that are no picture that we can show. SVG is refused: it can carry script. */
export async function readPicture(bytes: Uint8Array): Promise<PictureFacts | null> {
  try {
    const image = sharp(bytes, input);
    const { format, autoOrient } = await image.metadata();
    const known = format ? formats[format] : undefined;
    if (!known) return null;
    const { dominant } = await image.stats();
    const hex = [dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, '0')).join('');
    return { ...known, width: autoOrient.width, height: autoOrient.height, colour: `#${hex}` };
  } catch {
    return null;
  }
}

/** Formats that pictures are served in. */
export type ServedFormat = 'avif' | 'webp' | 'jpeg';

/** The picture at `width` pixels, never enlarged, in `format`, without metadata (places and cameras stay private). */
export async function renderPicture(bytes: Uint8Array, width: number, format: ServedFormat): Promise<Buffer> {
  const image = sharp(bytes, input).autoOrient().resize({ width, withoutEnlargement: true });
  switch (format) {
    case 'avif':
      return image.avif({ quality: 55, effort: 2, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'webp':
      return image.webp({ quality: 80, effort: 4 }).toBuffer();
    case 'jpeg':
      return image.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
  }
}

/** A part of the picture as JPEG, without metadata. */
export async function renderCrop(bytes: Uint8Array, { servedWidth, ...area }: Crop): Promise<Buffer> {
  const image = sharp(bytes, input).autoOrient().extract(area).resize({ width: servedWidth });
  return image.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
