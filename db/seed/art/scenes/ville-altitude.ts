import { between, chance } from '../hand/chance.ts';
import { along, type Point, points, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { each, line, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const CABLE: readonly [Point, Point] = [
  [-60, 40],
  [1860, 700],
];

function mountain(): string {
  const peak = straight(points('520,640 900,230 980,290 1130,90 1240,230 1330,180 1820,660 1820,960 520,960'), true);
  const snow = straight(
    points(
      '760,380 900,230 980,290 1130,90 1240,230 1330,180 1490,342 1400,330 1330,390 1260,320 1150,400 1080,300 990,410 920,330 850,410',
    ),
    true,
  );
  return (
    shape(peak, INK) +
    shape(snow, PAPER) +
    within(snow, halftone(fade([1120, 200], [1420, 330], 0, 0.5), INK, { step: 16 }))
  );
}

/** One of the brick boxes of the slope: a lit face, a dark side, a door or a window. */
function house(x: number, y: number, size: number, wall: Ink, side: Ink, windows: number): string {
  const height = size * 0.86;
  const opening = wall === PAPER ? INK : PAPER;
  return (
    rect(x, y - height, size, height, wall) +
    polygon(
      [
        [x + size, y - height],
        [x + size * 1.32, y - height * 0.82],
        [x + size * 1.32, y + height * 0.1],
        [x + size, y],
      ],
      side,
    ) +
    each(windows, (i) => rect(x + size * (0.16 + i * 0.42), y - height * 0.7, size * 0.22, size * 0.26, opening)) +
    line(
      [
        [x, y - height],
        [x + size, y - height],
        [x + size * 1.32, y - height * 0.82],
      ],
      INK,
      5,
    )
  );
}

function slope(): string {
  const next = chance(41);
  const hill = shape(
    straight(points('-20,420 300,470 700,600 1100,700 1500,800 1820,850 1820,1220 -20,1220'), true),
    INK,
  );
  const rows = each(8, (row) => {
    const size = 74 + row * 13;
    const count = Math.ceil(1900 / (size * 1.42)) + 1;
    return each(count, (i) => {
      const x = -70 + i * size * 1.42 + (row % 2) * size * 0.7;
      const y = 452 + row * 104 + x * 0.235 + between(next, -16, 16);
      const draw = next();
      const wall = draw < 0.14 ? RED : draw < 0.8 ? PAPER : INK;
      return house(x, y, size * between(next, 0.92, 1.08), wall, INK, next() < 0.7 ? 2 : 1);
    });
  });
  return hill + rows;
}

function cabin(t: number, scale: number): string {
  const [x, y] = along(CABLE[0], CABLE[1], t);
  const w = 210 * scale;
  const h = 196 * scale;
  const top = y + 92 * scale;
  return (
    line(
      [
        [x, y],
        [x, top],
      ],
      PAPER,
      31 * scale,
    ) +
    line(
      [
        [x, y],
        [x, top],
      ],
      INK,
      15 * scale,
    ) +
    rect(x - 46 * scale, y - 13 * scale, 92 * scale, 26 * scale, INK) +
    `<rect x="${x - w / 2 - 9}" y="${top - 9}" width="${w + 18}" height="${h + 18}" rx="${42 * scale}" fill="${PAPER}"/>` +
    `<rect x="${x - w / 2}" y="${top}" width="${w}" height="${h}" rx="${36 * scale}" fill="${RED}"/>` +
    rect(x - w * 0.39, top + h * 0.18, w * 0.36, h * 0.42, PAPER) +
    rect(x + w * 0.03, top + h * 0.18, w * 0.36, h * 0.42, PAPER) +
    rect(x - w * 0.3, top + h * 0.36, w * 0.15, h * 0.24, INK) +
    rect(x + w * 0.12, top + h * 0.32, w * 0.17, h * 0.28, INK) +
    rect(x - w / 2, top + h * 0.76, w, 9 * scale, PAPER)
  );
}

function cables(): string {
  return line(CABLE, PAPER, 26) + line(CABLE, INK, 11) + line(points('-60,-10 1860,650'), INK, 5);
}

/** Red cabins glide over the brick houses of a city built at four thousand metres, the white summit behind. */
export const scene: Scene = {
  key: 'ville-altitude',
  focal: { x: 0.5, y: 0.42 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 600], 0.55, 0.03), RED, { angle: 50 }),
      mountain(),
      slope(),
      cables(),
      cabin(0.13, 0.72),
      cabin(0.5, 1.75),
      cabin(0.87, 0.9),
    ),
};
