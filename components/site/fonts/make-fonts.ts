import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Cuts the paper's fonts down to what its pages use: `node components/site/fonts/make-fonts.ts` writes the three
 * woff2 files of this folder from the packages of @fontsource-variable, which together stay under 120 kB, and the two
 * ttf files that share pictures are set in.
 */

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

// Latin as western Europe writes it, the spaces and marks of typography, small figures for formulas, arrows.
const glyphs = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ŒœŸ\u2009\u200a\u202f‐\u2011‒–—‘’‚“”„•…′″‹›€™←↑→↓−≈≠≤≥₀₁₂₃⁰⁴',
].join('');

type Cut = {
  file: string;
  from: string;
  axes: Record<string, number | { min: number; max: number }>;
};

const cuts: Cut[] = [
  {
    file: 'newsreader.woff2',
    from: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    // The optical size axis is what gives headlines their contrast; beyond 60 nothing visible is gained.
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 60 } },
  },
  {
    file: 'newsreader-italic.woff2',
    from: 'newsreader/files/newsreader-latin-opsz-italic.woff2',
    axes: { wght: 400, opsz: 20 },
  },
  {
    file: 'schibsted-grotesk.woff2',
    from: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 800 } },
  },
];

// One instance each for share pictures, which the server sets itself; readers are never sent these two.
const instances: Cut[] = [
  {
    file: 'share-newsreader.ttf',
    from: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: 560, opsz: 60 },
  },
  {
    file: 'share-schibsted-grotesk.ttf',
    from: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    axes: { wght: 650 },
  },
];

for (const { file, from, axes } of [...cuts, ...instances]) {
  const original = await readFile(fileURLToPath(import.meta.resolve(`@fontsource-variable/${from}`)));
  const cut = await subsetFont(original, glyphs, {
    targetFormat: file.endsWith('.ttf') ? 'truetype' : 'woff2',
    variationAxes: axes,
    // Whoever sets type in the server is glad of ligatures.
    noLayoutClosure: !file.endsWith('.ttf'),
    noHinting: true,
  });
  await writeFile(new URL(file, import.meta.url), cut);
  process.stdout.write(`${file} ${Math.round(cut.length / 1000)} kB\n`);
}
