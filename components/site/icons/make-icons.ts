import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Draws the icons of the paper as an app from its favicon: `node components/site/icons/make-icons.ts` writes them to
 * public/assets. A maskable icon keeps the letter within the circle that every phone leaves of it.
 */

const at = (path: string) => fileURLToPath(new URL(`../../../public/${path}`, import.meta.url));
const favicon = await readFile(at('favicon.svg'), 'utf8');
const inner = favicon.replace(/^<svg[^>]*>|<title>.*<\/title>|<\/svg>\s*$/g, '');
const [paper = ''] = inner.match(/(?<=<rect[^>]*fill=")[^"]+/) ?? [];

/** The letter at `scale` in the middle of the paper, with halftone dots that grow towards the lower edge. */
function draw(scale: number): Buffer {
  const offset = (32 - 32 * scale) / 2;
  const dots = Array.from({ length: 8 * 33 }, (_, index) => {
    const row = Math.floor(index / 33);
    return `<circle cx="${(index % 33) + (row % 2) / 2}" cy="${24.5 + row}" r="${0.04 * row + 0.04}"/>`;
  });
  const letter = inner.replace(/<rect[^>]*\/>/, '');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${paper}"/>` +
      `<g opacity=".16">${dots.join('')}</g><g transform="translate(${offset} ${offset}) scale(${scale})">${letter}</g></svg>`,
  );
}

const icons: [name: string, size: number, scale: number][] = [
  ['icon-192', 192, 0.86],
  ['icon-512', 512, 0.86],
  ['maskable-512', 512, 0.62],
  ['apple-touch-180', 180, 0.8],
];

for (const [name, size, scale] of icons) {
  const drawn = sharp(draw(scale), { density: (72 * size) / 32 }).resize(size, size);
  await drawn.png({ palette: true, colours: 32 }).toFile(at(`assets/${name}.png`));
}
