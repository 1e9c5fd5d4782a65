import { type Point, points, straight } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';
import { swellBody, swellLine } from '../hand/waves.ts';

function blade(hub: Point, length: number, degrees: number, ink: Ink): string {
  const [x, y] = hub;
  const w = length * 0.062;
  return turned(
    degrees,
    x,
    y,
    shape(
      `M${x - w * 0.4} ${y}C${x - w} ${y - length * 0.16} ${x - w * 1.1} ${y - length * 0.24} ${x - w * 0.2} ${y - length}H${x + w * 0.12}C${x + w * 0.5} ${y - length * 0.4} ${x + w * 0.6} ${y - length * 0.1} ${x + w * 0.4} ${y}Z`,
      ink,
    ),
  );
}

/** A turbine standing in the water, `length` the reach of a blade. */
function turbine(hub: Point, foot: number, length: number, turn: number, ink: Ink): string {
  const [x, y] = hub;
  const w = length * 0.045;
  return (
    shape(
      straight(
        [
          [x - w * 0.55, y],
          [x + w * 0.55, y],
          [x + w, foot],
          [x - w, foot],
        ],
        true,
      ),
      ink,
    ) +
    rect(x - w * 2, foot - length * 0.13, w * 4, length * 0.13 + 30, RED) +
    [0, 120, 240].map((angle) => blade(hub, length, turn + angle, ink)).join('') +
    disc(x, y, length * 0.055, ink) +
    disc(x, y, length * 0.022, PAPER)
  );
}

function sky(): string {
  return halftone(fade([0, 0], [0, 860], 0.04, 0.62), RED, { angle: 50, step: 22 }) + disc(620, 690, 250, RED);
}

function sea(): string {
  const water = swellBody({ y: 880, length: 360, height: 16 }, 1220);
  return (
    shape(water, INK) +
    within(
      water,
      linescreen(fade([0, 880], [0, 1200], 0.5, 0.06), PAPER, {
        step: 28,
        box: { x: 0, y: 880, width: 1800, height: 330 },
      }),
    ) +
    each(6, (i) =>
      line(
        [
          [620 - 210 + i * 26, 912 + i * 28],
          [620 + 210 - i * 28, 912 + i * 28],
        ],
        RED,
        14,
      ),
    ) +
    stroke(swellLine({ y: 1130, length: 420, height: 36, phase: 0.3 }), PAPER, 7)
  );
}

function boat(): string {
  return placed(520, 1010, 1.15, [
    polygon(points('-130,0 150,0 112,62 -108,62'), INK),
    line(points('-140,-4 160,-4'), PAPER, 9),
    rect(-70, -76, 110, 70, PAPER),
    rect(-56, -60, 34, 28, INK),
    rect(-10, -60, 34, 28, INK),
    rect(-76, -90, 122, 16, RED),
    line(points('-90,-80 -90,-150'), PAPER, 7),
    stroke('M-150 76Q10 104 190 70', PAPER, 9),
  ]);
}

function birds(): string {
  return (
    [
      [330, 300, 1],
      [430, 250, 0.7],
      [250, 230, 0.6],
    ] as const
  )
    .map(([x, y, s]) =>
      stroke(
        `M${x - 44 * s} ${y}Q${x - 18 * s} ${y - 30 * s} ${x} ${y}Q${x + 18 * s} ${y - 30 * s} ${x + 44 * s} ${y}`,
        INK,
        8 * s + 2,
      ),
    )
    .join('');
}

/** Offshore wind: one great rotor spreads over the whole sky, its sisters recede, a service boat passes beneath. */
export const scene: Scene = {
  key: 'eoliennes-mer',
  focal: { x: 0.56, y: 0.42 },
  draw: () =>
    sheet(
      PAPER,
      sky(),
      birds(),
      turbine([150, 640], 892, 150, 34, INK),
      turbine([370, 590], 896, 200, 80, INK),
      turbine([1640, 560], 900, 230, 12, INK),
      sea(),
      turbine([1040, 440], 1010, 520, 22, INK),
      stroke('M930 1052Q1040 1086 1150 1052', PAPER, 12),
      stroke('M890 1078Q1040 1124 1190 1078', PAPER, 8),
      boat(),
    ),
};
