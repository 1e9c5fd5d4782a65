import { straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { glow } from '../hand/tone.ts';

const MIDDLE = 900;

/** One pipe: body, mouth and foot; its shade is turned away from the middle of the case. */
function pipe(x: number, top: number, foot: number, width: number): string {
  const half = width / 2;
  const shoulder = foot - width * 1.5;
  const tube = straight(
    [
      [x - half, top],
      [x + half, top],
      [x + half, shoulder],
      [x + half * 0.24, foot],
      [x - half * 0.24, foot],
      [x - half, shoulder],
    ],
    true,
  );
  const away = x < MIDDLE - 2 ? -1 : 1;
  return (
    shape(tube, PAPER) +
    within(
      tube,
      rect(away < 0 ? x - half : x + half * 0.3, top, half * 0.7, foot - top, INK),
      rect(x - away * half * 0.5 - 3, top, 6, foot - top, INK),
    ) +
    shape(
      `M${x - half * 0.62} ${shoulder - 8}V${shoulder - width * 0.5}Q${x} ${shoulder - width * 1.15} ${x + half * 0.62} ${shoulder - width * 0.5}V${shoulder - 8}Z`,
      INK,
    ) +
    rect(x - half * 0.62, shoulder - width * 0.26, width * 0.62, width * 0.1, PAPER) +
    line(pairs([x - half, shoulder, x + half, shoulder]), INK, 5) +
    rect(x - half, top, width, 12, INK) +
    stroke(tube, INK, 6)
  );
}

/** A flat of pipes between two towers, mirrored on the other side. */
function flats(): string {
  return ([-1, 1] as const)
    .map((side) => {
      const inner = each(6, (i) => pipe(MIDDLE + side * (210 + i * 54), 250 + i * 62, 850, 46));
      const outer = each(5, (i) => pipe(MIDDLE + side * (790 - i * -58), 330 - i * 46, 850, 50));
      return inner + outer;
    })
    .join('');
}

function towers(): string {
  const middle = [-2, 2, -1, 1, 0]
    .map((i) => pipe(MIDDLE + i * 66, 90 - (2 - Math.abs(i)) * 46, 870 + (2 - Math.abs(i)) * 14, 72))
    .join('');
  const sides = ([-1, 1] as const)
    .map((side) =>
      [-2, 2, -1, 1, 0]
        .map((i) => pipe(MIDDLE + side * 640 + i * 52, 200 - (2 - Math.abs(i)) * 40, 860 + (2 - Math.abs(i)) * 10, 58))
        .join(''),
    )
    .join('');
  return sides + middle;
}

function casework(): string {
  return (
    polygon(pairs([-20, 850, 1820, 850, 1820, 1000, -20, 1000]), INK) +
    rect(-20, 880, 1840, 10, PAPER) +
    rect(-20, 904, 1840, 5, PAPER) +
    each(14, (i) =>
      i > 4 && i < 9
        ? ''
        : rect(24 + i * 130, 940, 86, 200, INK) +
          stroke(`M${24 + i * 130} 1150V990A43 43 0 0 1 ${110 + i * 130} 990V1150`, PAPER, 6),
    )
  );
}

function keyDesk(): string {
  const desk = polygon(pairs([660, 920, 1140, 920, 1180, 1130, 620, 1130]), PAPER) + rect(684, 934, 432, 120, INK);
  const manuals = each(
    3,
    (i) =>
      rect(700 - i * 8, 962 + i * 32, 400 + i * 16, 20, PAPER) +
      each(22, (k) => rect(710 - i * 8 + k * (17.6 + i * 0.7), 962 + i * 32, 6, 11, INK)),
  );
  const stops = ([-1, 1] as const)
    .map((side) => each(6, (i) => disc(MIDDLE + side * (244 + (i % 2) * 22), 950 + i * 26, 8, i === 2 ? RED : INK)))
    .join('');
  return (
    desk +
    manuals +
    stops +
    rect(840, 890, 120, 62, PAPER) +
    each(4, (i) => line(pairs([852, 904 + i * 12, 948, 904 + i * 12]), INK, 3))
  );
}

function organist(): string {
  return (
    rect(780, 1116, 240, 26, INK) +
    rect(780, 1116, 240, 5, PAPER) +
    rect(796, 1140, 22, 70, INK) +
    rect(982, 1140, 22, 70, INK) +
    line(pairs([862, 1020, 800, 1046, 772, 1006]), RED, 32) +
    line(pairs([938, 1020, 1000, 1046, 1030, 1006]), RED, 32) +
    shape('M836 1122Q830 1000 872 986H928Q970 1000 964 1122Z', RED) +
    rect(880, 966, 40, 26, INK) +
    disc(900, 938, 38, INK) +
    stroke('M868 922A36 36 0 0 1 932 922', PAPER, 6) +
    shape('M846 1120L826 1200H850L880 1120ZM954 1120L974 1200H950L920 1120Z', INK)
  );
}

/** A wall of pipes, and low in the middle of it the one small person who makes it sound. */
export const scene: Scene = {
  key: 'orgue',
  focal: { x: 0.5, y: 0.62 },
  draw: () =>
    sheet(
      INK,
      halftone(glow(900, 300, 1000, 0.3), RED, { step: 20, angle: 50 }),
      flats(),
      towers(),
      casework(),
      rect(560, 1130, 680, 80, INK),
      keyDesk(),
      organist(),
    ),
};
