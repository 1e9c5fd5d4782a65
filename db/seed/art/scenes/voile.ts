import { straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, moved, placed, polygon, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';
import { choppyBody, swellLine } from '../hand/waves.ts';

interface Rig {
  readonly main: Ink;
  readonly jib: Ink;
  readonly hull: Ink;
}

/** A boat upright with its bow to the right; the waterline is y = 0, the mast 700 tall. */
function boat(rig: Rig): string {
  const main = 'M-8 -720Q-60 -420 -250 -96Q-120 -70 -4 -84Z';
  const jib = 'M18 -640Q150 -360 262 -60Q140 -96 30 -84Q60 -330 18 -640Z';
  const hull = 'M-290 -60H300Q250 30 120 46H-180Q-260 40 -290 -60Z';
  const battens = each(5, (i) =>
    line(pairs([-8, -580 + i * 100, -74 - i * 34, -560 + i * 106]), rig.main === INK ? PAPER : INK, 6),
  );
  const crew = each(
    4,
    (i) =>
      line(pairs([-150 + i * 62, -64, -190 + i * 62, -104]), INK, 26) +
      disc(-202 + i * 62, -122, 19, i === 1 ? RED : INK),
  );
  return (
    stroke(main, PAPER, 18) +
    stroke(jib, PAPER, 18) +
    stroke(hull, PAPER, 18) +
    shape(main, rig.main) +
    within(
      main,
      rig.main === INK
        ? ''
        : halftone(fade([-250, 0], [-40, 0], 0.6, 0), INK, {
            step: 16,
            box: { x: -280, y: -740, width: 300, height: 680 },
          }),
      battens,
    ) +
    shape(jib, rig.jib) +
    stroke(main, INK, 7) +
    stroke(jib, INK, 7) +
    line(pairs([0, -760, 4, -50]), INK, 14) +
    polygon(pairs([0, -770, 0, -740, -70, -755]), RED) +
    line(pairs([0, -78, -256, -90]), INK, 13) +
    shape(hull, rig.hull) +
    line(pairs([-270, -22, 280, -22]), rig.hull === INK ? PAPER : INK, 9) +
    crew
  );
}

function sky(): string {
  return halftone(fade([1800, -100], [500, 700], 0.85, 0), INK, { step: 21 });
}

function rival(): string {
  return placed(1400, 690, 0.68, [turned(19, 0, 0, boat({ main: INK, jib: PAPER, hull: INK }))]);
}

function sea(): string {
  const near = choppyBody({ y: 880, length: 420, height: 90, phase: 0.62 }, 1240);
  return (
    shape(choppyBody({ y: 690, length: 230, height: 46, phase: 0.2 }, 1240), INK) +
    each(3, (i) =>
      stroke(swellLine({ y: 726 + i * 40, length: 260 + i * 40, height: 16 + i * 4, phase: i * 0.37 }), PAPER, 5 + i),
    ) +
    placed(800, 850, 1.04, [turned(21, 0, 0, boat({ main: PAPER, jib: RED, hull: INK }))]) +
    shape(near, PAPER) +
    shape(choppyBody({ y: 906, length: 420, height: 88, phase: 0.62 }, 1240), INK) +
    shape(choppyBody({ y: 1030, length: 520, height: 96, phase: 0.1 }, 1240), PAPER) +
    shape(choppyBody({ y: 1060, length: 520, height: 92, phase: 0.1 }, 1240), INK)
  );
}

function spray(): string {
  const drops = [
    [1190, 930, 20],
    [1240, 880, 15],
    [1286, 850, 11],
    [1216, 840, 9],
    [1300, 910, 13],
    [1340, 870, 8],
    [1160, 880, 10],
    [1350, 930, 9],
    [1390, 890, 6],
    [1270, 810, 7],
  ];
  return (
    shape('M1090 950Q1150 880 1220 920Q1300 880 1330 960Q1220 990 1090 950Z', PAPER) +
    drops.map(([x = 0, y = 0, r = 0]) => disc(x, y, r, PAPER)).join('')
  );
}

function buoy(): string {
  const body = straight(pairs([330, 1110, 366, 790, 494, 790, 530, 1110]), true);
  return (
    turned(
      -9,
      430,
      1100,
      stroke(body, PAPER, 18) +
        shape(body, RED) +
        within(
          body,
          polygon(pairs([300, 900, 560, 900, 560, 970, 300, 970]), PAPER),
          halftone(flat(0.34), INK, { step: 15, box: { x: 320, y: 780, width: 80, height: 340 } }),
        ) +
        stroke(body, INK, 8) +
        ellipse(430, 790, 64, 20, INK) +
        line(pairs([430, 786, 430, 690]), INK, 12) +
        polygon(pairs([430, 690, 430, 740, 520, 715]), INK),
    ) +
    shape(choppyBody({ y: 1120, length: 300, height: 60, phase: 0.35 }, 1240), PAPER) +
    shape(choppyBody({ y: 1142, length: 300, height: 58, phase: 0.35 }, 1240), INK)
  );
}

/** Two boats on one gust, and the last mark that both must round. */
export const scene: Scene = {
  key: 'voile',
  focal: { x: 0.52, y: 0.5 },
  draw: () => sheet(PAPER, sky(), rival(), sea(), moved(-100, 0, spray()), buoy()),
};
