import { chance } from '../hand/chance.ts';
import { along, type Point, points } from '../hand/curves.ts';
import { person } from '../hand/figure.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const VANISHING: Point = [900, 640];
const RACKS = 9;

/** Depth of the front edge of rack `i`, 0 at the picture's edge, 1 at the vanishing point. */
function depth(index: number): number {
  return 1 - 0.74 ** index;
}

/** A patch of the left wall of cabinets: `t` along the aisle, `v` from the ceiling (0) to the floor (1). */
function patch(side: 1 | -1, from: number, to: number, top: number, foot: number, ink: Ink): string {
  const edge = (v: number, t: number): Point => {
    const start: Point = [900 - side * 1040, -330 + v * 1860];
    return along(start, VANISHING, t);
  };
  return polygon([edge(top, from), edge(top, to), edge(foot, to), edge(foot, from)], ink);
}

function rack(side: 1 | -1, index: number, next: () => number): string {
  const [from, to] = [depth(index), depth(index + 1)];
  const width = to - from;
  const face = patch(side, from, to - width * 0.1, 0.02, 0.98, INK);
  const units = each(15, (row) => {
    const top = 0.07 + row * 0.059;
    const fill = next();
    const length = fill < 0.3 ? 0.36 : 0.72;
    const start = from + width * 0.1;
    const light = next() < 0.13 ? RED : PAPER;
    return (
      patch(side, start, start + width * length, top, top + 0.017, light) +
      (next() < 0.5 ? patch(side, start, start + width * 0.14, top + 0.026, top + 0.04, light) : '')
    );
  });
  return patch(side, from, to, 0, 1, PAPER) + face + units;
}

function floor(): string {
  const outline = 'M-140 1530L900 640L1940 1530Z';
  const tiles = each(9, (i) => {
    const [left] = [along([-140, 1530], VANISHING, depth(i + 0.6))];
    return line([left, [1800 - left[0], left[1]]], INK, 8 * (1 - depth(i)) + 1);
  });
  return (
    polygon(points('-140,1530 900,640 1940,1530'), PAPER) +
    within(
      outline,
      polygon(points('420,1530 900,640 1380,1530'), RED),
      halftone(fade([0, 720], [0, 1200], 0, 0.5), INK, { step: 20, box: { x: 0, y: 640, width: 1800, height: 570 } }),
      tiles,
    )
  );
}

function walls(): string {
  const next = chance(64);
  return each(RACKS, (i) => rack(1, RACKS - 1 - i, next) + rack(-1, RACKS - 1 - i, next));
}

/** Two walls of servers, and at the end of the aisle a red moon that seems to run on the same current. */
export const scene: Scene = {
  key: 'centre-donnees',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      INK,
      halftone(glow(900, 470, 900, 0.6), PAPER, { step: 22 }),
      floor(),
      walls(),
      disc(900, 440, 268, INK),
      disc(900, 440, 250, RED),
      person(900, 900, 250, { coat: INK, isWalking: false }),
    ),
};
