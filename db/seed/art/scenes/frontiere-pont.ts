import { arch, circle, type Point, points, through } from '../hand/curves.ts';
import { person } from '../hand/figure.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade, flat, times } from '../hand/tone.ts';

// The water line: what stands above it is mirrored below.
const WATER = 760;
const ARCHES: readonly Point[] = points('500,120 900,190 1300,120');

function house(x: number, base: number, width: number, height: number, wall: Ink, roof: Ink): string {
  const top = base - height;
  const light = wall === PAPER ? INK : PAPER;
  return (
    rect(x, top, width, height, wall) +
    polygon(
      [
        [x - 14, top],
        [x + width / 2, top - width * 0.62],
        [x + width + 14, top],
      ],
      roof,
    ) +
    rect(x + width * 0.2, top + 34, width * 0.2, width * 0.3, light) +
    rect(x + width * 0.6, top + 34, width * 0.2, width * 0.3, light)
  );
}

function leftTown(): string {
  return (
    rect(150, 210, 84, 460, INK) +
    polygon(points('136,210 192,40 248,210'), INK) +
    rect(180, 250, 24, 60, PAPER) +
    house(-30, 660, 150, 250, INK, INK) +
    house(250, 640, 130, 190, INK, INK) +
    house(110, 700, 150, 200, PAPER, INK)
  );
}

function rightTown(): string {
  return (
    rect(1560, 250, 110, 440, RED) +
    shape(arch(1560, 190, 110, 120), RED) +
    rect(1604, 120, 22, 90, RED) +
    rect(1600, 300, 30, 64, PAPER) +
    house(1680, 660, 150, 240, RED, RED) +
    house(1430, 640, 120, 170, RED, RED) +
    house(1530, 700, 150, 190, PAPER, RED)
  );
}

const DECK = through(points('-20,640 300,586 900,520 1500,586 1820,640'));

function bridge(): string {
  const stone = `${DECK}V${WATER}H-20Z`;
  const holes = ARCHES.map(([x, r]) => arch(x - r, WATER - r, 2 * r, r)).join('');
  const ribs = ARCHES.map(([x, r]) => shape(`${circle(x, WATER, r + 26)}${circle(x, WATER, r + 18)}`, PAPER)).join('');
  return shape(stone + holes, INK) + within(stone + holes, ribs);
}

function river(): string {
  const below = `M-20 ${WATER}H1820V1200H-20Z`;
  const holes = ARCHES.map(([x, r]) => `M${x - r} ${WATER}A${r} ${r} 0 0 0 ${x + r} ${WATER}Z`).join('');
  const mirrored = `M-20 ${WATER}H1820V880C1500 940 1200 990 900 1000C600 990 300 940 -20 880Z${holes}`;
  const ripple = linescreen(times(flat(0.85), fade([0, WATER - 60], [0, 1010], 1, 0.35)), INK, {
    box: { x: 0, y: WATER, width: 1800, height: 440 },
    step: 20,
  });
  return (
    within(below, rect(0, WATER, 1800, 440, PAPER)) +
    within(mirrored, ripple) +
    each(9, (i) =>
      line(
        [
          [860 - i * 14 + (i % 2) * 50, 970 + i * 26],
          [960 + i * 12, 970 + i * 26],
        ],
        RED,
        9,
      ),
    )
  );
}

/** The towers upside down, cut into strips by the current: each town keeps its colour in the water. */
function towersInWater(): string {
  const strips = (left: number, width: number, ink: Ink) =>
    each(11, (i) =>
      line(
        [
          [left + (i % 2) * 26 - i * 3, 916 + i * 27],
          [left + width + (i % 3) * 20 + i * 3, 916 + i * 27],
        ],
        ink,
        11,
      ),
    );
  return strips(150, 90, INK) + strips(1556, 100, RED);
}

/** Two towns, one bridge: its arches and their reflection close into circles, and one person is half way across. */
export const scene: Scene = {
  key: 'frontiere-pont',
  focal: { x: 0.5, y: 0.55 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 520], 0.34, 0.02), INK),
      disc(900, WATER, 165, RED),
      leftTown(),
      rightTown(),
      river(),
      within(
        `M0 ${WATER}H1800V1200H0Z`,
        disc(900, WATER, 165, RED),
        within(
          circle(900, WATER, 172),
          linescreen(flat(0.4), PAPER, { step: 26, box: { x: 700, y: WATER, width: 400, height: 200 } }),
        ),
      ),
      towersInWater(),
      bridge(),
      line(
        [
          [-20, WATER],
          [1820, WATER],
        ],
        PAPER,
        7,
      ),
      person(868, 526, 150, { coat: RED, body: INK }),
    ),
};
