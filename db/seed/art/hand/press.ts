import sharp from 'sharp';
import { between, chance, noise, seedOf } from './chance.ts';
import { HEIGHT, INK, PAPER, RED, WIDTH } from './inks.ts';

/** A plate: how much of one ink lies on each pixel, 0 to 255, row by row. */
type Plate = Uint8Array;

/** Size of a print in pixels; the sheet is scaled to fill the width. */
export interface PrintSize {
  readonly width: number;
  readonly height: number;
}

const SHEET: PrintSize = { width: WIDTH, height: HEIGHT };

/** A print before it is encoded: three bytes a pixel. */
export interface Print extends PrintSize {
  readonly pixels: Uint8Array;
}

/**
 * Prints an SVG of the three inks as a risograph would: two plates, the red one a little off register, pinholes in the solids.
 * `key` decides the misregister and the grain, so that a picture is the same at every run.
 */
export async function print(svg: string, key: string, size: PrintSize = SHEET): Promise<Print> {
  const black = await plate(svg, { [INK]: '#000', [RED]: '#fff', [PAPER]: '#fff' }, size);
  const red = await plate(svg, { [INK]: 'none', [RED]: '#000', [PAPER]: '#fff' }, size);
  const next = chance(seedOf(key));
  prick(black, size, next, 900);
  prick(red, size, next, 2200);
  const scale = size.width / WIDTH;
  const dx = Math.round(between(next, 4, 7) * scale) * (next() < 0.7 ? 1 : -1);
  const dy = Math.round(between(next, 2, 5) * scale) * (next() < 0.5 ? 1 : -1);
  return { ...size, pixels: overprint(black, shifted(red, size, dx, dy)) };
}

/** A print as a small palette PNG. */
export async function asPng(printed: Print): Promise<Buffer> {
  const { width, height } = printed;
  return sharp(printed.pixels, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

async function plate(svg: string, separation: Record<string, string>, size: PrintSize): Promise<Plate> {
  let separated = svg;
  for (const [ink, plateColour] of Object.entries(separation)) separated = separated.replaceAll(ink, plateColour);
  const { data } = await sharp(Buffer.from(separated))
    .resize(size.width, size.height)
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.map((lightness) => 255 - lightness);
}

/** Pinholes gather in drifts, as on a drum that is not evenly inked. */
function prick(target: Plate, size: PrintSize, next: () => number, count: number): void {
  const seed = Math.floor(next() * 1e6);
  for (let i = 0; i < count; i++) {
    const x = Math.floor(next() * size.width);
    const y = Math.floor(next() * size.height);
    const radius = between(next, 0.5, 1.9);
    if (next() > noise(seed, x / 260, y / 260) ** 2 * 1.6) continue;
    for (let row = -2; row <= 2; row++) {
      for (let column = -2; column <= 2; column++) {
        const isOnSheet = x + column >= 0 && x + column < size.width && y + row >= 0 && y + row < size.height;
        if (isOnSheet && Math.hypot(row, column) <= radius) target[(y + row) * size.width + x + column] = 0;
      }
    }
  }
}

function shifted(source: Plate, size: PrintSize, dx: number, dy: number): Plate {
  const target = new Uint8Array(source.length);
  for (let y = 0; y < size.height; y++) {
    const fromY = Math.max(0, Math.min(size.height - 1, y - dy));
    for (let x = 0; x < size.width; x++) {
      const fromX = Math.max(0, Math.min(size.width - 1, x - dx));
      target[y * size.width + x] = source[fromY * size.width + fromX] ?? 0;
    }
  }
  return target;
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function overprint(black: Plate, red: Plate): Uint8Array {
  const pixels = new Uint8Array(black.length * 3);
  const [paperRgb, redRgb, inkRgb] = [channels(PAPER), channels(RED), channels(INK)];
  // Four steps of each ink keep edges soft and the palette within sixteen colours, half a byte a pixel.
  const step = (coverage: number) => Math.round((coverage / 255) * 3) / 3;
  for (let i = 0; i < black.length; i++) {
    const blackness = step(black[i] ?? 0);
    const redness = step(red[i] ?? 0);
    for (const channel of [0, 1, 2] as const) {
      const under = paperRgb[channel] + (redRgb[channel] - paperRgb[channel]) * redness;
      pixels[i * 3 + channel] = Math.round(under + (inkRgb[channel] - under) * blackness);
    }
  }
  return pixels;
}
