import { straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { clouds, fade, times } from '../hand/tone.ts';

interface Storey {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  /** Which end the tail hangs from. */
  readonly tail: 1 | -1;
  readonly arches: number;
}

const STOREYS: readonly Storey[] = [
  { x: 900, y: 900, width: 980, height: 210, ink: PAPER, tail: -1, arches: 11 },
  { x: 920, y: 720, width: 820, height: 188, ink: INK, tail: 1, arches: 9 },
  { x: 880, y: 556, width: 680, height: 172, ink: PAPER, tail: -1, arches: 8 },
  { x: 912, y: 410, width: 540, height: 154, ink: RED, tail: 1, arches: 6 },
  { x: 886, y: 282, width: 410, height: 136, ink: PAPER, tail: -1, arches: 4 },
  { x: 900, y: 176, width: 280, height: 114, ink: INK, tail: 1, arches: 3 },
];

/** A speech balloon as a floor of the tower: its arches are the windows, its tail talks to the floor below. */
function storey(floor: Storey): string {
  const { x, y, width, height, ink, tail, arches } = floor;
  const [left, right, bottom, r] = [x - width / 2, x + width / 2, y + height, Math.min(62, height * 0.42)];
  const tip = x + tail * width * 0.47;
  const root = x + tail * width * 0.36;
  const outline =
    `M${left + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}V${bottom - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}` +
    (tail > 0 ? `H${root + 26}L${tip + 26} ${bottom + 58}L${root - 46} ${bottom}` : '') +
    (tail < 0 ? `H${root + 46}L${tip - 26} ${bottom + 58}L${root - 26} ${bottom}` : '') +
    `H${left + r}A${r} ${r} 0 0 1 ${left} ${bottom - r}V${y + r}A${r} ${r} 0 0 1 ${left + r} ${y}Z`;
  const shade = halftone(fade([left - width * 0.1, 0], [x - width * 0.02, 0], 0.85, 0), ink === INK ? PAPER : INK, {
    step: 16,
    box: { x: left, y, width, height: height + 60 },
  });
  const opening = ink === INK ? PAPER : INK;
  const pitch = (width - r * 1.4) / arches;
  const windows = each(arches, (i) => {
    const [wx, w, h] = [left + r * 0.7 + pitch * (i + 0.5), pitch * 0.5, height * 0.52];
    return shape(
      `M${wx - w / 2} ${y + height * 0.78}V${y + height * 0.78 - h + w / 2}A${w / 2} ${w / 2} 0 0 1 ${wx + w / 2} ${y + height * 0.78 - h + w / 2}V${y + height * 0.78}Z`,
      opening,
    );
  });
  return stroke(outline, PAPER, 22) + shape(outline, ink) + within(outline, shade) + stroke(outline, INK, 10) + windows;
}

function sky(): string {
  return halftone(fade([0, 0], [0, 1100], 0.62, 0.06), RED, { step: 18, angle: 50 });
}

function cloud(x: number, y: number, s: number): string {
  const puff = `M${x - 200 * s} ${y}A${60 * s} ${60 * s} 0 0 1 ${x - 110 * s} ${y - 56 * s}A${100 * s} ${100 * s} 0 0 1 ${x + 70 * s} ${y - 70 * s}A${70 * s} ${70 * s} 0 0 1 ${x + 190 * s} ${y}Z`;
  return (
    shape(puff, PAPER) +
    within(puff, halftone(times(clouds(5, 60, 2), fade([0, y - 100 * s], [0, y], 0, 0.9)), INK, { step: 14 })) +
    line(pairs([x - 230 * s, y, x + 240 * s, y]), INK, 7)
  );
}

/** The crane on the top floor lifts the next word. */
function crane(): string {
  const lattice = each(8, (i) =>
    line(pairs([916 + i * 52, 60 - i * 4, 942 + i * 52, 34 - i * 3, 968 + i * 52, 56 - i * 4]), INK, 5),
  );
  const balloon =
    shape(
      'M1240 150H1376A34 34 0 0 1 1410 184V236A34 34 0 0 1 1376 270H1300L1256 318L1262 270H1240A34 34 0 0 1 1206 236V184A34 34 0 0 1 1240 150Z',
      RED,
    ) +
    stroke(
      'M1240 150H1376A34 34 0 0 1 1410 184V236A34 34 0 0 1 1376 270H1300L1256 318L1262 270H1240A34 34 0 0 1 1206 236V184A34 34 0 0 1 1240 150Z',
      INK,
      9,
    );
  return (
    line(pairs([900, 180, 900, 20]), INK, 18) +
    line(pairs([760, 66, 1360, 18]), INK, 8) +
    line(pairs([780, 40, 1360, 8]), INK, 6) +
    lattice +
    rect(736, 46, 74, 52, INK) +
    line(pairs([1308, 20, 1308, 108, 1250, 152]), INK, 6) +
    line(pairs([1308, 108, 1366, 152]), INK, 6) +
    balloon +
    each(3, (i) => disc(1262 + i * 46, 210, 14, PAPER))
  );
}

function builders(): string {
  const figure = (x: number, y: number, s: number, ink: Ink) =>
    placed(x, y, s, [
      disc(0, -88, 15, ink),
      shape('M-20 -22Q-22 -68 0 -70Q22 -68 20 -22Z', ink),
      line(pairs([-8, -24, -12, 0]), ink, 11),
      line(pairs([8, -24, 12, 0]), ink, 11),
    ]);
  const ladder = (foot: number, top: number, low: number, high: number) =>
    each(2, (i) => line(pairs([foot + i * 34, low, top + i * 34, high]), INK, 7)) +
    each(7, (i) =>
      line(
        [
          [foot + (top - foot) * ((i + 0.5) / 7), low + (high - low) * ((i + 0.5) / 7)],
          [foot + 34 + (top - foot) * ((i + 0.5) / 7), low + (high - low) * ((i + 0.5) / 7)],
        ],
        INK,
        6,
      ),
    );
  const onLedges =
    figure(452, 896, 0.72, INK) +
    figure(1276, 716, 0.64, INK) +
    figure(592, 552, 0.58, RED) +
    figure(1138, 406, 0.52, INK) +
    figure(722, 279, 0.46, INK);
  const below =
    figure(330, 1150, 1.05, INK) +
    figure(398, 1152, 0.95, RED) +
    figure(1470, 1150, 1, INK) +
    figure(1540, 1156, 0.6, RED) +
    figure(1606, 1150, 1.05, INK);
  return ladder(1400, 1344, 896, 690) + ladder(1460, 1404, 1130, 880) + onLedges + below;
}

function plain(): string {
  const town = each(16, (i) => {
    const x = -20 + i * 118;
    const h = 34 + ((i * 37) % 46);
    return i > 3 && i < 12
      ? ''
      : rect(x, 1070 - h, 92, h + 10, INK) +
          polygon(pairs([x - 8, 1072 - h, x + 46, 1036 - h, x + 100, 1072 - h]), INK) +
          rect(x + 36, 1090 - h, 14, 18, i % 3 ? PAPER : RED);
  });
  return (
    town +
    rect(-20, 1070, 1840, 160, INK) +
    shape('M-20 1110Q900 1070 1820 1110V1240H-20Z', PAPER) +
    within(
      'M-20 1110Q900 1070 1820 1110V1240H-20Z',
      halftone(fade([0, 1220], [900, 1090], 0.7, 0.05), INK, { step: 16 }),
    ) +
    stroke(straight(pairs([-20, 1070, 1820, 1070])), PAPER, 5) +
    stroke(through(pairs([420, 1240, 520, 1170, 700, 1130, 860, 1110])), PAPER, 30)
  );
}

/** The tower is built of what people say to each other, one balloon on the other. */
export const scene: Scene = {
  key: 'babel',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      PAPER,
      sky(),
      cloud(260, 420, 0.9),
      cloud(1560, 560, 0.8),
      cloud(430, 150, 0.5),
      plain(),
      ...STOREYS.map(storey),
      crane(),
      builders(),
    ),
};
