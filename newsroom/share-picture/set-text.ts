import { join } from 'node:path';
import sharp from 'sharp';

/** A colour of share pictures: red, green, blue. */
export type Ink = readonly [number, number, number];

/** A piece of text in one colour. */
export type Run = { text: string; ink: Ink };

/** Text that was set: a transparent picture that is as large as the text. */
export type SetText = { input: Buffer; width: number; height: number };

type Face = { family: string; file: string };

const fontFolder = join(process.cwd(), 'components/site/fonts');

/** The faces of share pictures, by the family names that stand in their files. */
export const faces = {
  serif: { family: 'Newsreader 16pt', file: 'share-newsreader.ttf' },
  sans: { family: 'Schibsted Grotesk', file: 'share-schibsted-grotesk.ttf' },
} satisfies Record<string, Face>;

type Setting = {
  face: Face;
  /** In pixels. */
  size: number;
  /** The width at which lines break, and whether words may; one line where it is left out. */
  measure?: { width: number; wrap: 'word' | 'word-char'; align: 'left' | 'right' };
  /** Between letters, as a share of the size. */
  tracking?: number;
};

/** Sets text with Pango: shaped, from right to left where its language is, with other fonts where a face lacks a sign. */
export async function setText(runs: readonly Run[], { face, size, measure, tracking = 0 }: Setting): Promise<SetText> {
  const spans = runs.map(({ text, ink }) => `<span foreground="${hex(ink)}">${escapeMarkup(text)}</span>`);
  // Pango counts letter spacing in 1024ths of a point; at 72 dots an inch a point is a pixel.
  const text = `<span letter_spacing="${Math.round(tracking * size * 1024)}">${spans.join('')}</span>`;
  const image = sharp({
    text: {
      text,
      font: `${face.family} ${size}`,
      fontfile: join(fontFolder, face.file),
      dpi: 72,
      rgba: true,
      ...measure,
    },
  });
  const { data, info } = await image.png().toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

function hex(ink: Ink): string {
  return `#${ink.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
