import { type Point, points, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, moved, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow, plus } from '../hand/tone.ts';
import { choppyBody } from '../hand/waves.ts';

const MIDDLE = 960;

/** A point and its mirror image across the ship's stem. */
function bothSides(points: readonly Point[]): Point[] {
  const mirrored = points.map(([x, y]): Point => [2 * MIDDLE - x, y]);
  return [...points, ...mirrored.reverse()];
}

function sky(): string {
  const rain = each(46, (i) => {
    const x = ((i * 331) % 2300) - 120;
    const y = (i * 197) % 620;
    const length = 90 + ((i * 53) % 110);
    return line(
      [
        [x, y],
        [x - length * 0.42, y + length],
      ],
      PAPER,
      5,
    );
  });
  return halftone(plus(fade([0, 0], [0, 700], 0.95, 0.1), glow(300, 120, 700, 0.3)), INK, { step: 22 }) + rain;
}

function sea(): string {
  return (
    shape(choppyBody({ y: 640, length: 260, height: 120, phase: 0.3 }, 1200), INK) +
    shape(choppyBody({ y: 716, length: 330, height: 96, phase: 0.75 }, 1200), PAPER) +
    shape(choppyBody({ y: 742, length: 330, height: 92, phase: 0.75 }, 1200), INK) +
    shape(choppyBody({ y: 846, length: 420, height: 70, phase: 0.1 }, 1200), PAPER) +
    shape(choppyBody({ y: 872, length: 420, height: 66, phase: 0.1 }, 1200), INK)
  );
}

function upperworks(): string {
  const decks = [polygon(bothSides(points('700,520 700,372 760,372 760,300')), PAPER), rect(790, 214, 340, 90, PAPER)];
  const bridge = each(7, (i) => rect(812 + i * 44, 238, 32, 34, INK));
  const cabins = each(9, (i) => rect(734 + i * 51, 408, 34, 40, i === 6 || i === 2 ? RED : INK));
  const funnel = polygon(points('880,214 896,92 1024,92 1040,214'), RED) + rect(896, 92, 128, 30, INK);
  const mast =
    line(
      [
        [MIDDLE, 92],
        [MIDDLE, 30],
      ],
      INK,
      9,
    ) + disc(MIDDLE, 30, 14, RED);
  return funnel + mast + decks.join('') + rect(760, 316, 400, 12, INK) + bridge + cabins;
}

function hull(): string {
  const side = through([
    [640, 470],
    [668, 620],
    [760, 800],
    [880, 930],
    [MIDDLE, 985],
    [1040, 930],
    [1160, 800],
    [1252, 620],
    [1280, 470],
  ]);
  const plating = `${side}L${MIDDLE} 552Z`;
  return (
    stroke(side, PAPER, 30) +
    shape(`${side}L${MIDDLE} 520Z`, PAPER) +
    within(`${side}L${MIDDLE} 520Z`, moved(0, 30, shape(plating, INK))) +
    line(
      [
        [MIDDLE, 590],
        [MIDDLE, 940],
      ],
      PAPER,
      7,
    ) +
    polygon(points('792,650 856,674 856,716 792,692'), PAPER) +
    polygon(points('1128,650 1064,674 1064,716 1128,692'), PAPER)
  );
}

function bollard(x: number): string {
  return (
    shape(
      straight(
        [
          [x - 58, 1200],
          [x - 44, 1040],
          [x + 44, 1040],
          [x + 58, 1200],
        ],
        true,
      ),
      RED,
    ) +
    rect(x - 82, 1004, 164, 50, RED) +
    each(3, (i) =>
      line(
        [
          [x - 52, 1076 + i * 24],
          [x + 52, 1086 + i * 24],
        ],
        PAPER,
        15,
      ),
    )
  );
}

function moorings(): string {
  const quay = shape('M0 1090L1800 1090V1200H0Z', PAPER) + rect(0, 1090, 1800, 14, INK) + rect(0, 1150, 1800, 50, INK);
  const ropes =
    stroke(through(points('830,680 600,900 420,1090')), PAPER, 16) +
    stroke(through(points('1090,680 1300,900 1470,1090')), PAPER, 16);
  return quay + ropes + bollard(410) + bollard(1480);
}

/** Seen from the quay: a ferry bow on, on the leash of two mooring lines, and the weather behind it. */
export const scene: Scene = {
  key: 'ferry-tempete',
  focal: { x: 0.53, y: 0.5 },
  draw: () => sheet(PAPER, sky(), sea(), upperworks(), hull(), moorings()),
};
