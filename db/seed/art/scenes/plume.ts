import { type Point, straight, through } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const HORIZON = 760;
const SUN: readonly [number, number, number] = [520, 690, 250];

function sun(): string {
  const rise = straight(pairs([0, 0, 1040, 0, 1040, HORIZON, 0, HORIZON]), true);
  return (
    within(rise, disc(...SUN, RED)) +
    within(
      rise,
      halftone(
        (x, y) =>
          Math.max(0, 0.75 - Math.abs(Math.hypot(x - 520, y - 690) - 330) / 420) *
          (Math.hypot(x - 520, y - 690) > 262 ? 1 : 0) *
          Math.max(0, 1 - x / 1000),
        RED,
        { step: 18, angle: 50 },
      ),
    )
  );
}

/** The one line: from the left edge, over hills, a village and a boat, to the point of the nib. */
function drawnLine(): string {
  const hills = through(pairs([-20, 690, 90, 640, 210, 610, 330, 660, 430, 720, 520, HORIZON]));
  const land = `${hills}L-20 ${HORIZON}Z`;
  return (
    shape(land, INK) +
    within(
      land,
      each(7, (i) =>
        stroke(through(pairs([-20, 720 + i * 16, 120, 668 + i * 20, 260, 664 + i * 22, 420, 730 + i * 18])), PAPER, 4),
      ),
    ) +
    line(pairs([-20, HORIZON, 1060, HORIZON]), INK, 16) +
    houses() +
    boat()
  );
}

function houses(): string {
  return (
    polygon(pairs([130, 640, 130, 570, 166, 530, 202, 570, 202, 630]), INK) +
    rect(156, 580, 20, 26, RED) +
    polygon(pairs([214, 626, 214, 500, 232, 440, 250, 500, 250, 640]), INK) +
    polygon(pairs([262, 650, 262, 600, 300, 570, 338, 600, 338, 680]), INK) +
    rect(288, 616, 18, 22, PAPER)
  );
}

function boat(): string {
  return placed(760, HORIZON, 1, [
    shape('M-90 -30H96L66 6H-58Z', INK),
    polygon(pairs([-4, -220, -4, -44, -92, -44]), INK),
    polygon(pairs([14, -190, 14, -44, 84, -44]), PAPER),
    stroke(straight(pairs([14, -190, 14, -44, 84, -44]), true), INK, 8),
    line(pairs([4, -230, 4, -30]), INK, 8),
  ]);
}

function sea(): string {
  const glitter = linescreen(
    (x, y) => {
      const reach = 250 - (y - HORIZON) * 0.12;
      const edge = Math.abs(x - 520) / reach;
      return Math.max(0, 0.62 - edge * edge * 0.5 + Math.sin(x / 37 + y / 11) * 0.16);
    },
    RED,
    { step: 30, box: { x: 180, y: HORIZON + 26, width: 680, height: 330 } },
  );
  const ripples =
    each(6, (i) =>
      line(
        [
          [60 + ((i * 277) % 500), 820 + i * 56],
          [220 + ((i * 277) % 500) + (i % 3) * 90, 820 + i * 56],
        ],
        INK,
        8,
      ),
    ) +
    each(5, (i) => line(pairs([700 + ((i * 131) % 240), 806 + i * 60, 800 + ((i * 131) % 240), 806 + i * 60]), INK, 8));
  return glitter + ripples;
}

/** The pen upright, its point at 0,0. */
function pen(): string {
  const nib =
    'M0 0C-30 -90 -130 -210 -140 -330C-140 -420 -96 -470 -84 -540H84C96 -470 140 -420 140 -330C130 -210 30 -90 0 0Z';
  const shade = halftone(fade([140, 0], [-10, 0], 0.95, 0.05), PAPER, {
    step: 15,
    box: { x: -150, y: -560, width: 300, height: 570 },
  });
  const barrel = 'M-84 -540H84L120 -700Q132 -800 128 -1500H-128Q-132 -800 -120 -700Z';
  const nextTo: readonly Point[] = pairs([-106, -640, 106, -640]);
  return (
    stroke(nib, PAPER, 26) +
    stroke(barrel, PAPER, 26) +
    shape(nib, INK) +
    within(nib, shade) +
    stroke(nib, INK, 13) +
    line(pairs([0, -12, 0, -290]), PAPER, 9) +
    disc(0, -312, 34, PAPER) +
    disc(0, -312, 18, INK) +
    stroke('M-84 -420Q0 -490 84 -420', PAPER, 8) +
    shape(barrel, RED) +
    within(
      barrel,
      halftone(fade([140, 0], [-40, 0], 0.85, 0), INK, {
        step: 17,
        box: { x: -140, y: -1500, width: 280, height: 970 },
      }),
    ) +
    line([...nextTo], INK, 22) +
    line(pairs([-92, -566, 92, -566]), INK, 14) +
    stroke('M-70 -760V-1500', PAPER, 16)
  );
}

function shadow(): string {
  return polygon(pairs([1064, HORIZON + 4, 1300, 800, 1840, 900, 1840, 1080, 1340, 880]), INK);
}

/** A pen draws the line of the horizon; to the right of it the world is still white. */
export const scene: Scene = {
  key: 'plume',
  focal: { x: 0.52, y: 0.58 },
  draw: () =>
    sheet(
      PAPER,
      halftone(glow(1800, 1250, 900, 0.3), INK, { step: 20 }),
      sun(),
      sea(),
      drawnLine(),
      within(straight(pairs([1000, 700, 1840, 700, 1840, 1240, 1000, 1240]), true), shadow()),
      placed(1064, HORIZON, 1, [turned(52, 0, 0, pen())]),
    ),
};
