import { between, chance } from '../hand/chance.ts';
import { arc, ground, type Point, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const POLE: Point = [1130, 330];

/** An hour of the sky: each star drags its light around the pole. */
function trails(): string {
  const next = chance(39);
  return each(150, (i) => {
    const r = 26 + i * 9.6 + between(next, -4, 4);
    const start = between(next, 0, 360);
    const width = between(next, 2, 6.5);
    const sweep = between(next, 24, 52);
    return (
      stroke(arc(POLE[0], POLE[1], r, start, start + sweep), i % 17 === 5 ? RED : PAPER, i % 17 === 5 ? 9 : width) +
      (i > 20 ? stroke(arc(POLE[0], POLE[1], r + 3, start + 150, start + 150 + sweep), PAPER, width) : '')
    );
  });
}

function dome(): string {
  const cap = 'M500 880A340 340 0 0 1 1180 880Z';
  const ribs = each(5, (i) => stroke(`M${500 + i * 62} 880Q${560 + i * 54} ${640 - i * 18} 840 540`, INK, 5));
  const slit = 'M800 880C820 740 850 620 872 541L1002 580C1010 690 1004 790 990 880Z';
  return (
    stroke(cap, INK, 26) +
    shape(cap, PAPER) +
    within(cap, halftone(fade([500, 900], [900, 600], 0.95, 0.02), INK, { step: 17 }), ribs) +
    shape(slit, INK) +
    stroke(slit, PAPER, 12) +
    turned(
      24,
      900,
      800,
      rect(842, 420, 116, 420, RED) +
        rect(830, 400, 140, 40, RED) +
        rect(842, 520, 116, 16, INK) +
        rect(842, 700, 116, 16, INK),
    ) +
    stroke(slit, PAPER, 12)
  );
}

function house(): string {
  const wall = 'M470 900H1210V1090H470Z';
  return (
    shape(wall, PAPER) +
    within(wall, halftone(fade([470, 1000], [1000, 960], 0.9, 0.03), INK, { step: 17 })) +
    rect(452, 872, 776, 34, INK) +
    rect(452, 872, 776, 7, PAPER) +
    each(12, (i) => rect(486 + i * 62, 906, 8, 30, INK)) +
    rect(1046, 962, 84, 140, INK) +
    rect(1058, 974, 60, 130, RED)
  );
}

function mountain(): string {
  const ridge: Point[] = pairs([-40, 1090, 240, 1070, 460, 1066, 840, 1076, 1220, 1066, 1440, 1090, 1840, 1030]);
  const path = through(pairs([1090, 1090, 1180, 1120, 1330, 1126, 1360, 1160, 1240, 1210]));
  const far = (x: number, y: number, s: number) =>
    shape(`M${x - s} ${y}A${s} ${s} 0 0 1 ${x + s} ${y}V${y + s * 0.8}H${x - s}Z`, PAPER) +
    polygon(pairs([x + s * 0.05, y, x + s * 0.12, y - s, x + s * 0.5, y - s, x + s * 0.55, y]), INK) +
    rect(x - s, y - 4, s * 2, 8, INK);
  return (
    shape(ground(pairs([-40, 1010, 180, 950, 420, 1010, 700, 1040]), 1200), INK) +
    far(1520, 990, 84) +
    far(200, 920, 46) +
    shape(ground(ridge, 1240), INK) +
    stroke(path, PAPER, 12)
  );
}

function astronomer(): string {
  return (
    shape('M1250 1106L1254 1040Q1274 1012 1294 1040L1300 1106Z', PAPER) +
    disc(1274, 1006, 17, PAPER) +
    line(pairs([1292, 1048, 1320, 1070]), PAPER, 9) +
    disc(1324, 1074, 10, RED)
  );
}

/** One hour of night above the open dome, and the astronomer who has stepped outside. */
export const scene: Scene = {
  key: 'telescope-dome',
  focal: { x: 0.5, y: 0.55 },
  draw: () => sheet(INK, trails(), disc(POLE[0], POLE[1], 9, RED), mountain(), dome(), house(), astronomer()),
};
