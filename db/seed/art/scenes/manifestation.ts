import { between, chance } from '../hand/chance.ts';
import { type Point, points, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

function street(): string {
  const facade = (outline: string) => shape(outline, INK);
  const left = each(4, (row) =>
    each(5, (i) =>
      polygon(
        [
          [30 + i * 92, 90 + row * 130 + i * 22],
          [84 + i * 92, 104 + row * 130 + i * 22],
          [84 + i * 92, 184 + row * 122 + i * 20],
          [30 + i * 92, 180 + row * 126 + i * 20],
        ],
        PAPER,
      ),
    ),
  );
  const right = each(4, (row) =>
    each(5, (i) =>
      polygon(
        [
          [1770 - i * 92, 90 + row * 130 + i * 22],
          [1716 - i * 92, 104 + row * 130 + i * 22],
          [1716 - i * 92, 184 + row * 122 + i * 20],
          [1770 - i * 92, 180 + row * 126 + i * 20],
        ],
        PAPER,
      ),
    ),
  );
  return facade('M-20 -20H200L560 130V900H-20Z') + facade('M1820 -20H1600L1240 130V900H1820Z') + left + right;
}

function placard(x: number, y: number, width: number, tilt: number, ink: Ink): string {
  const height = width * 0.66;
  return turned(
    tilt,
    x,
    y + 260,
    rect(x - 8, y, 16, 420, INK),
    rect(x - width / 2 - 9, y - height / 2 - 9, width + 18, height + 18, INK),
    rect(x - width / 2, y - height / 2, width, height, ink),
  );
}

/** Head and shoulders, with a paper contour that sets each one off from the crowd behind. */
function head(x: number, y: number, size: number, ink: Ink, contour: number): string {
  const [half, top] = [size * 1.75, y + size * 0.9];
  const body = `M${x - half} ${y + size * 5}V${y + size * 2.3}C${x - half} ${top} ${x + half} ${top} ${x + half} ${y + size * 2.3}V${y + size * 5}Z`;
  return (
    stroke(body, PAPER, contour) + disc(x, y, size + contour / 2, PAPER) + shape(body, ink) + disc(x, y, size, ink)
  );
}

function farCrowd(): string {
  const next = chance(8);
  return each(5, (row) => {
    const size = 13 + row * 6;
    const count = Math.ceil((780 + row * 300) / (size * 2.7));
    return each(count, (i) =>
      head(
        510 - row * 150 + i * size * 2.7 + between(next, -5, 5),
        560 + row * 46 + between(next, -8, 8),
        size,
        next() < 0.14 ? RED : INK,
        4 + row * 1.5,
      ),
    );
  });
}

interface Marcher {
  readonly x: number;
  readonly y: number;
  readonly look: 'cap' | 'bun' | 'scarf' | 'bare';
}

const FRONT_ROW: readonly Marcher[] = [
  { x: 40, y: 800, look: 'bare' },
  { x: 300, y: 770, look: 'cap' },
  { x: 580, y: 790, look: 'bun' },
  { x: 880, y: 748, look: 'scarf' },
  { x: 1180, y: 786, look: 'bare' },
  { x: 1450, y: 766, look: 'cap' },
  { x: 1740, y: 796, look: 'scarf' },
];

function dress({ x, y, look }: Marcher): string {
  if (look === 'cap')
    return (
      shape(`M${x - 80} ${y - 14}C${x - 80} ${y - 116} ${x + 80} ${y - 116} ${x + 80} ${y - 14}Z`, RED) +
      disc(x, y - 96, 20, RED)
    );
  if (look === 'scarf') return rect(x - 74, y + 74, 148, 50, RED) + rect(x + 24, y + 100, 46, 120, RED);
  return '';
}

function marcher(one: Marcher): string {
  const { x, y, look } = one;
  const bun = look === 'bun' ? disc(x, y - 92, 46, PAPER) + disc(x, y - 92, 36, INK) : '';
  return head(x, y, 76, INK, 20) + bun + disc(x, y, 76, INK) + dress(one);
}

function banner(): string {
  const cloth = `${through(points('-40,930 300,900 620,944 900,912 1200,946 1500,904 1840,934'))}L1840 1220H-40Z`;
  const folds: readonly Point[] = points('270,915 780,930 1050,930 1530,915');
  return (
    shape(cloth, RED) +
    within(
      cloth,
      halftone(fade([0, 930], [0, 1220], 0, 0.45), INK, { step: 20, box: { x: 0, y: 880, width: 1800, height: 330 } }),
    ) +
    folds
      .map(([x, y]) => stroke(`M${x} ${y + 40}C${x + 30} ${y + 100} ${x - 10} ${y + 160} ${x + 24} ${y + 230}`, INK, 8))
      .join('') +
    FRONT_ROW.map(
      ({ x }) =>
        stroke(`M${x - 120} 902V944M${x + 120} 902V944`, PAPER, 78) +
        stroke(`M${x - 120} 902V944M${x + 120} 902V944`, INK, 58),
    ).join('')
  );
}

/** A march fills the street between two rows of façades, behind a long red banner on which nothing is written yet. */
export const scene: Scene = {
  key: 'manifestation',
  focal: { x: 0.5, y: 0.55 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 560], 0.5, 0.04), RED, { angle: 50 }),
      street(),
      farCrowd(),
      placard(700, 430, 190, -7, PAPER),
      placard(1085, 400, 200, 6, RED),
      placard(470, 330, 260, 5, RED),
      placard(890, 270, 300, -3, PAPER),
      placard(1340, 320, 270, 8, PAPER),
      FRONT_ROW.map(marcher).join(''),
      banner(),
    ),
};
