import { points } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade, glow, plus } from '../hand/tone.ts';

/** A container seen from its long side; the ribs are what makes it one. */
function container(x: number, y: number, width: number, height: number, ink: Ink): string {
  const rib = ink === PAPER ? INK : ink === RED ? INK : PAPER;
  const ribs = Math.round(width / 26);
  return (
    rect(x, y, width, height, INK) +
    rect(x + 5, y + 5, width - 10, height - 10, ink) +
    each(ribs - 1, (i) => rect(x + (width * (i + 1)) / ribs - 2, y + height * 0.2, 4, height * 0.6, rib))
  );
}

/** A gantry crane: portal legs, a boom over the water, stays to the apex. Drawn around its seaward leg's foot. */
function crane(x: number, y: number, scale: number, ink: Ink): string {
  return placed(x, y, scale, [
    polygon(points('-20,0 -14,-760 22,-760 20,0'), ink),
    polygon(points('290,0 296,-560 330,-560 334,0'), ink),
    rect(-20, -330, 350, 26, ink),
    rect(-720, -566, 1250, 34, ink),
    line(points('0,-750 -690,-560'), ink, 11),
    line(points('0,-750 -340,-560'), ink, 9),
    line(points('4,-750 500,-560'), ink, 11),
    line(points('0,-310 310,-540'), ink, 13),
    line(points('0,-540 310,-310'), ink, 9),
    rect(330, -640, 130, 76, ink),
    rect(-60, -530, 76, 62, ink),
    each(14, (i) =>
      line(
        [
          [-700 + i * 88, -536],
          [-656 + i * 88, -564],
          [-612 + i * 88, -536],
        ],
        PAPER,
        4,
      ),
    ),
    disc(4, -774, 15, RED),
  ]);
}

function lifted(): string {
  return (
    line(points('690,330 600,468'), INK, 6) +
    line(points('760,330 850,468'), INK, 6) +
    rect(670, 306, 110, 34, INK) +
    rect(590, 460, 270, 18, INK) +
    container(560, 480, 330, 150, RED)
  );
}

function ship(): string {
  const inks: readonly Ink[] = [PAPER, INK, RED, PAPER, PAPER, INK, PAPER, RED, INK, PAPER, INK];
  const rows = [5, 5, 3, 2];
  const stacks = rows
    .map((count, row) =>
      each(count, (i) =>
        container(20 + i * 196, 792 - row * 78, 190, 74, inks[(row * 3 + i * 4) % inks.length] ?? INK),
      ),
    )
    .join('');
  const hull = 'M-20 868H1120L1236 810L1176 1090H-20Z';
  return (
    stacks +
    shape(hull, INK) +
    rect(-20, 1010, 1206, 16, RED) +
    line(points('1120,880 1214,834'), PAPER, 6) +
    disc(1120, 930, 16, PAPER)
  );
}

function quay(): string {
  const stack = each(3, (row) =>
    each(3, (i) =>
      container(
        1490 + i * 170 - row * 30,
        960 - row * 84,
        166,
        80,
        (row + i) % 3 === 0 ? RED : (row + i) % 3 === 1 ? PAPER : INK,
      ),
    ),
  );
  return rect(1270, 1040, 560, 180, INK) + rect(1270, 1052, 560, 8, PAPER) + stack;
}

/** One red container hangs between ship and quay, in the empty sky under the crane. */
export const scene: Scene = {
  key: 'port-conteneurs',
  focal: { x: 0.42, y: 0.46 },
  draw: () =>
    sheet(
      PAPER,
      halftone(plus(fade([0, 0], [0, 900], 0.36, 0.06), glow(1240, 700, 500, 0.18)), INK),
      crane(170, 1040, 0.52, INK),
      crane(1370, 1050, 1.3, INK),
      within(
        'M0 1050H1800V1200H0Z',
        rect(0, 1050, 1800, 150, PAPER),
        linescreen(fade([0, 1040], [0, 1200], 0.35, 0.9), INK, {
          step: 24,
          box: { x: 0, y: 1050, width: 1800, height: 160 },
        }),
      ),
      ship(),
      quay(),
      lifted(),
    ),
};
