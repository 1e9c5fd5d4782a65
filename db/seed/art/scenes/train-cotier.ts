import { arch, points, straight } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow, plus } from '../hand/tone.ts';
import { swellBody, swellLine } from '../hand/waves.ts';

const CLIFF = straight(
  points('-20,150 300,130 640,150 700,190 820,210 850,280 980,320 1010,440 1120,490 1150,640 1150,760 -20,760'),
  true,
);

function seaAndSky(): string {
  return (
    halftone(plus(fade([0, 0], [0, 640], 0.34, 0.05), glow(1360, 560, 520, 0.3)), RED, { angle: 50 }) +
    disc(1370, 470, 190, RED) +
    within(
      'M0 600H1800V1200H0Z',
      rect(0, 600, 1800, 600, PAPER),
      linescreen(fade([0, 600], [0, 1200], 0.2, 0.94), INK, {
        step: 26,
        box: { x: 0, y: 600, width: 1800, height: 610 },
      }),
    ) +
    each(7, (i) =>
      line(
        [
          [1370 - 170 + i * 18, 624 + i * 24],
          [1370 + 170 - i * 20, 624 + i * 24],
        ],
        RED,
        12,
      ),
    )
  );
}

function cliff(): string {
  const strata = each(9, (i) =>
    line(
      [
        [60 + i * 124, 210 + i * 12],
        [-60 + i * 130, 520],
      ],
      PAPER,
      5,
    ),
  );
  return (
    shape(CLIFF, INK) +
    within(CLIFF, strata, halftone(fade([1150, 300], [560, 420], 0.6, 0), PAPER, { step: 20 })) +
    shape('M0 700V590A150 150 0 0 1 300 590V700Z', INK) +
    rect(-20, 684, 1180, 34, INK)
  );
}

function village(): string {
  const heights = [64, 96, 50, 124, 70, 90];
  return heights
    .map((height, i) => {
      const x = 90 + i * 92;
      const ink = i === 3 ? RED : INK;
      return (
        rect(x, 160 - height, 74, height, ink) +
        polygon(
          [
            [x - 10, 162 - height],
            [x + 37, 120 - height],
            [x + 84, 162 - height],
          ],
          ink,
        ) +
        rect(x + 24, 184 - height, 22, 30, PAPER)
      );
    })
    .join('');
}

function viaduct(): string {
  const openings = each(8, (i) => arch(60 + i * 226, 800, 160, 330));
  const wall = `M-20 700H1820V1220H-20Z`;
  return (
    shape(wall + openings, INK) +
    each(8, (i) => stroke(`M${44 + i * 226} 880A96 96 0 0 1 ${236 + i * 226} 880`, PAPER, 6)) +
    rect(-20, 716, 1840, 10, PAPER)
  );
}

function train(): string {
  const coach = (x: number, width: number) =>
    rect(x, 536, width, 150, RED) +
    each(Math.floor(width / 78), (i) => rect(x + 26 + i * 78, 568, 50, 54, PAPER)) +
    rect(x, 646, width, 10, INK);
  const nose =
    shape(`M1120 536H1290C1370 540 1420 600 1436 660V686H1120Z`, RED) +
    shape('M1296 566C1340 570 1370 596 1384 626H1296Z', INK) +
    each(2, (i) => rect(1150 + i * 70, 568, 48, 54, PAPER)) +
    rect(1120, 646, 312, 10, INK);
  const wheels = each(15, (i) => disc(40 + i * 98, 690, 20, INK));
  return (
    wheels + coach(246, 420) + coach(684, 420) + nose + rect(664, 560, 22, 110, INK) + rect(1102, 560, 20, 110, INK)
  );
}

function tunnel(): string {
  return (
    shape(`M-20 700V330H330V700H300V590A150 150 0 0 0 0 590V700Z`, INK) +
    stroke('M300 700V590A150 150 0 0 0 0 590V700', PAPER, 16) +
    rect(-20, 690, 320, 12, INK)
  );
}

/** Foam at the foot of the piers, then the calmer water on this side of them. */
function surf(): string {
  const foot = { y: 1078, length: 452, height: 26, phase: 0.1 };
  const near = { y: 1148, length: 640, height: 34, phase: 0.6 };
  return (
    shape(swellBody(foot, 1220), PAPER) +
    shape(swellBody({ ...foot, y: 1098 }, 1220), INK) +
    stroke(swellLine(near), PAPER, 12) +
    stroke(swellLine({ ...near, y: 1184, phase: 0.75 }), PAPER, 7)
  );
}

/** A red train leaves the tunnel on its viaduct, between the cliff and the evening sea. */
export const scene: Scene = {
  key: 'train-cotier',
  focal: { x: 0.55, y: 0.52 },
  draw: () => sheet(PAPER, seaAndSky(), cliff(), village(), viaduct(), train(), tunnel(), surf()),
};
