import { arc, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const [LEFT, RIGHT, FOLD_TOP, FOLD_BOTTOM] = [610, 1050, 110, 550];

/** The sheet as it leaves the platen, set in short straight bars. */
function written(): string {
  const strip = straight(pairs([LEFT, 720, LEFT, FOLD_TOP, RIGHT, FOLD_BOTTOM, RIGHT, 720]), true);
  const widths = [
    [96, 150, 60],
    [180, 84, 44],
    [60, 130, 118],
    [150, 40, 120],
    [210, 100],
  ];
  const rows = widths.map((row, i) => {
    let x = LEFT + 44;
    return row.map((width) => {
      const bar = rect(x, 292 + i * 74, width, 26, INK);
      x += width + 22;
      return bar;
    });
  });
  return shape(strip, PAPER) + within(strip, ...rows.flat());
}

/** A word of a script that nobody reads: a running wave, with a point above or below it. */
function word(x: number, y: number, humps: number, kind: number): string {
  const points: Point[] = Array.from({ length: humps * 2 + 1 }, (_, i) => [
    x + i * 34,
    y + (i % 2 === 0 ? 24 : -24 - ((i + kind) % 3) * 10),
  ]);
  const [endX, endY] = points[points.length - 1] ?? [x, y];
  const tail = stroke(arc(endX, endY - 26, 26, 90, kind % 2 === 0 ? -60 : -150), PAPER, 14);
  return (
    stroke(through(points), PAPER, 14) +
    tail +
    disc(x + 34 + (kind % 2) * 68, y + (kind % 3 === 0 ? 56 : -72), 10, PAPER)
  );
}

/** The other side of the same sheet, where it has turned into another language. */
function turnedOver(): string {
  const band = straight(pairs([LEFT, FOLD_TOP, 1840, FOLD_TOP, 1840, FOLD_BOTTOM, RIGHT, FOLD_BOTTOM]), true);
  const rows = each(3, (row) => {
    const start = LEFT + 190 + row * 146;
    const y = FOLD_TOP + 62 + row * 142;
    const humps =
      [
        [3, 2, 4, 2],
        [2, 4, 2, 3],
        [4, 2, 3, 2],
      ][row] ?? [];
    let x = start + 60;
    const words = humps
      .map((count, i) => {
        const drawn = word(x, y + 20, count, i * 2 + row * 3);
        x += count * 68 + 84;
        return drawn;
      })
      .join('');
    return words;
  });
  const shade = straight(
    pairs([LEFT, FOLD_TOP, LEFT + 110, FOLD_TOP, RIGHT + 110, FOLD_BOTTOM, RIGHT, FOLD_BOTTOM]),
    true,
  );
  return (
    shape(band, RED) +
    within(band, rows) +
    within(shade, halftone(fade([LEFT + 220, 330], [LEFT + 300, 250], 0.75, 0), INK, { step: 14 })) +
    line(pairs([LEFT, FOLD_TOP, RIGHT, FOLD_BOTTOM]), PAPER, 7)
  );
}

function carriage(): string {
  const knob = (x: number) => rect(x, 664, 56, 92, PAPER) + each(4, (i) => rect(x, 674 + i * 20, 56, 8, INK));
  return (
    line(pairs([330, 640, 400, 690]), PAPER, 16) +
    disc(326, 636, 20, RED) +
    knob(330) +
    knob(1414) +
    rect(384, 672, 1032, 76, INK) +
    rect(384, 672, 1032, 8, PAPER) +
    rect(384, 740, 1032, 8, PAPER) +
    rect(LEFT, 640, RIGHT - LEFT, 100, PAPER) +
    rect(560, 716, 560, 16, INK) +
    rect(820, 690, 20, 60, RED)
  );
}

function machine(): string {
  const body = 'M452 748H1348L1430 930L1530 1120Q1540 1150 1506 1150H294Q260 1150 270 1120L370 930Z';
  const well = 'M640 748H1160L1118 842Q900 886 682 842Z';
  const bars = each(15, (i) => line(pairs([700 + i * 28.6, 760, 800 + i * 14.3, 862]), PAPER, 5));
  return (
    shape('M220 1150H1580L1640 1200H160Z', PAPER) +
    shape(body, RED) +
    within(body, halftone(fade([300, 0], [760, 0], 0.6, 0), INK, { step: 16, angle: 20 })) +
    shape(well, INK) +
    within(well, bars) +
    line(pairs([372, 930, 1428, 930]), INK, 8)
  );
}

function keys(): string {
  const rows = each(3, (row) =>
    each(10 - row, (i) => {
      const pitch = 92 + row * 5;
      const x = 900 + (i - (9 - row) / 2) * pitch;
      const y = 968 + row * 56;
      return disc(x, y + 8, 31, INK) + disc(x, y, 27, PAPER) + disc(x, y, 14, INK);
    }),
  );
  return rows + polygon(pairs([610, 1122, 1190, 1122, 1200, 1140, 600, 1140]), PAPER);
}

/** A sheet leaves the typewriter in one language and shows, where it is folded over, another one. */
export const scene: Scene = {
  key: 'machine-a-traduire',
  focal: { x: 0.5, y: 0.45 },
  draw: () =>
    sheet(
      INK,
      halftone(glow(500, 500, 900, 0.42), PAPER, { step: 22 }),
      machine(),
      written(),
      turnedOver(),
      carriage(),
      keys(),
    ),
};
