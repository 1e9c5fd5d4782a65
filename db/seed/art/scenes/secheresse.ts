import { between, chance } from '../hand/chance.ts';
import { type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

const HORIZON = 800;

/** A place on the lake bed, `depth` 0 at the lower edge of the picture and 1 at the far shore. */
function onBed(across: number, depth: number): Point {
  const nearness = 1 / (1 + depth * 9);
  return [900 + across * nearness, HORIZON + (nearness - 0.1) * 470];
}

/** Mud cracks: a honeycomb whose corners have slipped, laid flat. */
function mud(): string {
  const next = chance(44);
  const [rows, columns, size] = [26, 42, 230];
  const corners = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Point => {
      const shift = (column + row) % 2 ? 0.18 : -0.18;
      return onBed(
        (column - columns / 2 + between(next, -0.24, 0.24)) * size * 0.9,
        Math.max(-0.06, (row + shift + between(next, -0.24, 0.24)) / 26) ** 1 * 1,
      );
    }),
  );
  const cracks: string[] = [];
  for (const [row, line_] of corners.entries()) {
    const width = Math.max(2.5, 15 * (1 / (1 + (row / 26) * 9)));
    for (const [column, point] of line_.entries()) {
      const right = line_[column + 1];
      const up = corners[row + 1]?.[column];
      if (right) cracks.push(line([point, right], INK, width));
      if (up && (column + row) % 2) cracks.push(line([point, up], INK, width));
    }
  }
  const bed = `M-20 ${HORIZON}H1820V1240H-20Z`;
  return shape(bed, PAPER) + within(bed, ...cracks, halftone(fade([200, 1240], [900, 900], 0.5, 0), INK, { step: 17 }));
}

/** The shores still show every level at which the water stood. */
function shores(): string {
  const left = straight(pairs([-20, 470, 160, 520, 330, 610, 520, 700, 640, HORIZON, -20, HORIZON]), true);
  const right = straight(pairs([1820, 400, 1620, 480, 1480, 600, 1310, 690, 1180, HORIZON, 1820, HORIZON]), true);
  const rings = each(6, (i) => line(pairs([-20, 620 + i * 32, 1820, 620 + i * 32]), PAPER, 8 - i));
  return shape(left, INK) + shape(right, INK) + within(left, rings) + within(right, rings);
}

function church(): string {
  const tower = straight(pairs([760, 840, 760, 420, 980, 420, 980, 840]), true);
  const spire =
    polygon(pairs([736, 420, 870, 70, 1004, 420]), INK) +
    polygon(pairs([870, 70, 1004, 420, 900, 420]), PAPER) +
    within(straight(pairs([870, 70, 1004, 420, 900, 420]), true), halftone(flat(0.28), INK, { step: 15 }));
  const cross = line(pairs([870, 76, 870, 0]), INK, 11) + line(pairs([844, 28, 896, 28]), INK, 11);
  const stain = halftone(fade([0, 640], [0, 850], 0.15, 0.85), INK, { step: 15 });
  const bells =
    shape('M778 570V490A28 28 0 0 1 834 490V570Z', PAPER) +
    shape('M884 570V490A34 34 0 0 1 952 490V570Z', INK) +
    shape('M892 548Q900 500 918 494Q936 500 944 548Z', PAPER);
  return (
    shape(tower, PAPER) +
    within(tower, rect(760, 420, 76, 430, INK), stain) +
    stroke(tower, INK, 10) +
    spire +
    stroke('M736 420L870 70L1004 420Z', INK, 9) +
    cross +
    bells +
    disc(912, 634, 38, INK) +
    disc(912, 634, 29, PAPER) +
    line(pairs([912, 634, 912, 612]), INK, 6) +
    line(pairs([912, 634, 928, 642]), INK, 6) +
    rect(728, 408, 284, 18, INK)
  );
}

function village(): string {
  return (
    polygon(pairs([980, 850, 980, 700, 1090, 660, 1200, 720, 1200, 850]), INK) +
    polygon(pairs([1080, 850, 1080, 790, 1120, 790, 1120, 850]), PAPER) +
    polygon(pairs([560, 850, 560, 770, 610, 740, 640, 780, 690, 730, 760, 760, 760, 850]), INK) +
    rect(600, 794, 36, 56, PAPER) +
    rect(686, 794, 30, 30, PAPER)
  );
}

function boat(): string {
  return (
    polygon(pairs([1250, 1100, 1430, 1100, 1340, 1140, 1120, 1140]), INK) +
    shape('M1170 990Q1380 1040 1600 960Q1560 1090 1440 1112H1270Q1190 1070 1170 990Z', RED) +
    stroke('M1170 990Q1380 1040 1600 960', INK, 11) +
    line(pairs([1300, 1028, 1250, 1140]), INK, 11) +
    stroke('M1210 1052Q1400 1090 1566 1030', PAPER, 7)
  );
}

/** The lake is gone; the drowned church stands in the mud again, a boat lies beside it. */
export const scene: Scene = {
  key: 'secheresse',
  focal: { x: 0.5, y: 0.48 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, -60], [0, 800], 0.05, 0.6), RED, { step: 18, angle: 50 }),
      disc(1150, 330, 210, RED),
      shores(),
      mud(),
      village(),
      church(),
      boat(),
    ),
};
