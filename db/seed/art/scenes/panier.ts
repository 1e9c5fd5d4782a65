import { points, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

const BASKET = straight(points('520,560 1280,560 1190,930 610,930'), true);

function basket(): string {
  const weave = each(8, (row) =>
    each(12, (i) => stroke(`M${482 + i * 76 + (row % 2) * 38} ${606 + row * 44}q26 -34 52 0`, PAPER, 11)),
  );
  const handle = 'M600 560C600 120 1200 120 1200 560';
  return (
    stroke(handle, INK, 40) +
    stroke(handle, RED, 22) +
    groceries() +
    shape(BASKET, RED) +
    within(BASKET, weave) +
    rect(496, 536, 808, 50, INK) +
    rect(508, 546, 784, 24, RED) +
    rect(604, 920, 592, 22, INK)
  );
}

function groceries(): string {
  const bread = turned(
    -20,
    690,
    420,
    `<rect x="640" y="170" width="104" height="450" rx="52" fill="${INK}"/><rect x="650" y="180" width="84" height="430" rx="42" fill="${PAPER}"/>`,
    each(4, (i) =>
      line(
        [
          [664, 270 + i * 76],
          [720, 236 + i * 76],
        ],
        INK,
        10,
      ),
    ),
  );
  const bottle =
    rect(1010, 240, 54, 120, INK) +
    shape('M970 600V430C970 370 1010 370 1010 330H1064C1064 370 1104 370 1104 430V600Z', INK) +
    rect(970, 460, 134, 70, PAPER) +
    rect(1006, 216, 62, 34, RED);
  const leek = each(
    5,
    (i) =>
      stroke(
        through([
          [880, 560],
          [868 + i * 9, 380],
          [790 + i * 48, 200 + Math.abs(i - 2) * 30],
        ]),
        INK,
        30,
      ) +
      stroke(
        through([
          [880, 560],
          [868 + i * 9, 380],
          [790 + i * 48, 200 + Math.abs(i - 2) * 30],
        ]),
        i % 2 === 0 ? PAPER : RED,
        16,
      ),
  );
  const apples =
    disc(1190, 510, 66, INK) +
    disc(1190, 510, 56, RED) +
    line(points('1190,454 1204,420'), INK, 9) +
    disc(800, 540, 60, INK) +
    disc(800, 540, 50, PAPER);
  return bread + leek + bottle + apples;
}

/** The receipt leaves the basket and never ends: over the rim, along the floor, out towards the reader. */
function receipt(): string {
  const fall = 'M800 556C790 540 1010 540 1000 556V836C1000 900 1010 930 1060 950L820 960C800 930 800 900 800 836Z';
  const floor = straight(points('816,950 1056,950 1500,1240 180,1240'), true);
  const bars = each(
    7,
    (i) =>
      rect(832, 612 + i * 42, i % 3 === 0 ? 60 : 88, 11, INK) +
      rect(944, 612 + i * 42, 30, 11, i % 3 === 1 ? RED : INK),
  );
  const floorBars = each(5, (i) => {
    const y = 978 + i * i * 12 + i * 20;
    const spread = (y - 950) / 290;
    const [left, right] = [816 - spread * 636, 1056 + spread * 444];
    const width = right - left;
    const tall = 10 + i * 7;
    return (
      rect(left + width * 0.16, y, width * (i % 2 === 0 ? 0.36 : 0.28), tall, INK) +
      rect(left + width * 0.7, y, width * 0.16, tall, i === 2 ? RED : INK)
    );
  });
  return (
    polygon(points('860,960 1120,960 1640,1240 330,1240'), INK) +
    shape(floor, PAPER) +
    floorBars +
    shape(fall, PAPER) +
    within(
      fall,
      halftone(fade([0, 800], [0, 960], 0, 0.6), INK, { step: 15, box: { x: 780, y: 790, width: 300, height: 180 } }),
    ) +
    line(points('800,560 800,840'), INK, 7) +
    line(points('1000,560 1000,840'), INK, 7) +
    bars
  );
}

/** An ordinary basket, and a receipt longer than the room. */
export const scene: Scene = {
  key: 'panier',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      PAPER,
      within('M0 0H1800V880H0Z', halftone(fade([0, 0], [0, 880], 0.3, 0.03), INK, { step: 22 })),
      rect(0, 880, 1800, 320, RED),
      within(
        'M0 880H1800V1200H0Z',
        halftone(flat(0.22), INK, { step: 22, box: { x: 0, y: 870, width: 1800, height: 340 } }),
      ),
      ellipse(900, 944, 500, 40, INK),
      placed(-144, -148, 1.16, [basket(), receipt()]),
    ),
};
