import { points, through } from '../hand/curves.ts';
import { longShadow, person } from '../hand/figure.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, placed, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const PANELS = 6;

/** A rib runs from the top of the parasol to its rim; ribs stand closer together where the cloth turns away. */
function ribX(index: number): number {
  return -100 * Math.cos((index / PANELS) * Math.PI);
}

/** A market parasol seen from the side, 200 units wide around the foot of its cloth. */
function parasol(x: number, y: number, scale: number, inks: readonly [Ink, Ink], foot: number): string {
  const panel = (i: number) => {
    const [left, right] = [ribX(i), ribX(i + 1)];
    return `M0 -84Q${left * 0.96} -74 ${left} 0Q${(left + right) / 2} -15 ${right} 0Q${right * 0.96} -74 0 -84Z`;
  };
  const cloth = each(PANELS, (i) => shape(panel(i), inks[i % 2 === 0 ? 0 : 1]) + stroke(panel(i), INK, 4));
  const dusk = each(PANELS, (i) =>
    within(
      panel(i),
      halftone(fade([-10, 0], [100, 0], 0, 0.7), INK, {
        step: 15 / scale,
        box: { x: -100, y: -90, width: 200, height: 92 },
      }),
    ),
  );
  return placed(x, y, scale, [
    line(
      [
        [0, -90],
        [0, (foot - y) / scale],
      ],
      INK,
      5,
    ),
    cloth,
    dusk,
    disc(0, -87, 5, INK),
  ]);
}

function stall(x: number, y: number, width: number, fruit: Ink): string {
  const size = width / 9;
  const heap = each(3, (row) =>
    each(
      6 - row * 2,
      (i) =>
        disc(x + (i - (5 - row * 2) / 2) * size * 1.36, y - size * 0.6 - row * size * 1.1, size * 0.76, INK) +
        disc(x + (i - (5 - row * 2) / 2) * size * 1.36, y - size * 0.6 - row * size * 1.1, size * 0.62, fruit),
    ),
  );
  return (
    heap +
    rect(x - width / 2, y, width, 26, INK) +
    rect(x - width / 2 + 16, y + 26, 20, width * 0.42, INK) +
    rect(x + width / 2 - 36, y + 26, 20, width * 0.42, INK)
  );
}

const ROBE = through(
  points('872,470 820,500 780,640 742,820 700,1010 800,1036 930,1030 1090,1000 1046,820 1010,640 972,500 930,468'),
  true,
);

/** Robe and basin carry the picture: a tall triangle, a small head, a bowl as wide as the shoulders. */
function woman(): string {
  const motif = each(9, (row) =>
    each(6, (i) => disc(700 + i * 76 + (row % 2) * 38, 540 + row * 58, 17, row % 3 === 1 ? RED : INK)),
  );
  const feet = shape('M770 1020L752 1096H836V1078L812 1020ZM960 1010L990 1080H1076V1064L1010 1004Z', INK);
  const basin = 'M716 250H1084C1070 330 1000 372 960 372H840C800 372 730 330 716 250Z';
  const fruit = each(
    5,
    (i) =>
      disc(780 + i * 60, 236 - (i % 2) * 34, 44, INK) +
      disc(780 + i * 60, 236 - (i % 2) * 34, 35, i % 2 === 0 ? PAPER : RED),
  );
  const raised = through(points('940,540 1070,500 1110,410 1040,320'));
  const akimbo = through(points('850,520 730,590 690,680 790,770'));
  return (
    feet +
    stroke(raised, PAPER, 66) +
    stroke(akimbo, PAPER, 66) +
    stroke(raised, INK, 44) +
    stroke(akimbo, INK, 44) +
    stroke(ROBE, PAPER, 34) +
    stroke(ROBE, INK, 14) +
    shape(ROBE, PAPER) +
    within(
      ROBE,
      motif,
      halftone(fade([900, 0], [1060, 0], 0, 0.85), INK, { step: 16, box: { x: 690, y: 460, width: 420, height: 590 } }),
    ) +
    rect(872, 430, 56, 60, INK) +
    disc(900, 410, 62, PAPER) +
    disc(900, 410, 54, INK) +
    fruit +
    stroke(basin, PAPER, 20) +
    shape(basin, INK) +
    stroke('M734 290Q900 312 1066 290', PAPER, 8) +
    ellipse(900, 366, 66, 20, RED)
  );
}

function farStalls(): string {
  const crowd = [
    [470, 150],
    [540, 164],
    [690, 140],
    [1180, 150],
    [1250, 136],
    [1340, 158],
  ] as const;
  return (
    crowd
      .map(([x, tall], i) =>
        person(x, 800, tall, { coat: i % 3 === 1 ? RED : INK, body: INK, facing: i % 2 === 0 ? 1 : -1 }),
      )
      .join('') +
    parasol(600, 560, 1.25, [PAPER, INK], 800) +
    parasol(1270, 560, 1.2, [INK, PAPER], 800) +
    parasol(380, 590, 1.0, [RED, PAPER], 800) +
    parasol(1480, 590, 1.05, [RED, PAPER], 800)
  );
}

function ground(): string {
  const rays = [300, 620, 1240, 1560].map((x) => longShadow(x, 800, (x - 900) * 0.9, 420, 44, INK)).join('');
  return (
    rect(-10, 790, 1820, 420, PAPER) +
    within(
      'M0 790H1800V1200H0Z',
      halftone(fade([0, 790], [0, 1200], 0.06, 0.4), RED, {
        angle: 50,
        box: { x: -20, y: 780, width: 1840, height: 440 },
      }),
    ) +
    rays +
    ellipse(910, 1098, 230, 24, INK)
  );
}

/** A Dakar market against the low sun: parasols on both sides, and a woman who carries the best fruit home. */
export const scene: Scene = {
  key: 'marche-dakar',
  focal: { x: 0.5, y: 0.48 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 800], 0.12, 0.5), RED, { angle: 50, step: 22 }),
      disc(900, 500, 390, PAPER),
      disc(900, 500, 368, RED),
      ground(),
      farStalls(),
      stall(150, 900, 420, RED),
      stall(1650, 900, 420, PAPER),
      parasol(170, 420, 2.7, [RED, PAPER], 1100),
      parasol(1640, 400, 2.8, [INK, PAPER], 1100),
      woman(),
    ),
};
