import { type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Plane, panel, roundOn, roundPanel, slanted } from '../hand/plane.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { each, line, polygon, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const LENGTH: Point = [0.93, 0.3];
const DEPTH: Point = [-0.78, 0.36];
const [LONG, WIDE] = [700, 380];

/** A level of the taken-apart telephone; 0 lies on the mat. */
function level(height: number): Plane {
  const middle: Point = [900, 900 - height];
  return slanted([middle[0] - 0.93 * 350 + 0.78 * 190, middle[1] - 0.3 * 350 - 0.36 * 190], LENGTH, DEPTH);
}

function slab(on: Plane, thickness: number, top: Ink, side: Ink, edge: Ink): string {
  const outline = roundPanel(on, 0, 0, LONG, WIDE, 56);
  const lower = outline.map(([x, y]): Point => [x, y + thickness]);
  const skirt = each(thickness / 4, (i) =>
    polygon(
      outline.map(([x, y]): Point => [x, y + thickness - i * 4]),
      side,
    ),
  );
  return (
    stroke(straight(lower, true), edge, 9) + skirt + polygon(outline, top) + stroke(straight(outline, true), edge, 7)
  );
}

function mat(): string {
  const on = level(0);
  const outline = panel(on, -330, -250, 1360, 860);
  const squares =
    each(17, (i) => line([on(-290 + i * 80, -210), on(-290 + i * 80, 570)], PAPER, 3)) +
    each(10, (i) => line([on(-290, -180 + i * 80), on(990, -180 + i * 80)], PAPER, 3));
  return polygon(outline, RED) + within(straight(outline, true), squares) + tools(on);
}

function tools(on: Plane): string {
  const screws = each(
    4,
    (i) =>
      polygon(roundOn(on, 120 + i * 62, 500, 17), INK) + line([on(110 + i * 62, 490), on(130 + i * 62, 510)], PAPER, 4),
  );
  const driver =
    line([on(-210, 500), on(-210, 250)], INK, 46) +
    line([on(-210, 250), on(-210, 60)], PAPER, 14) +
    line([on(-210, 500), on(-210, 300)], PAPER, 6);
  return driver + screws;
}

function shell(): string {
  const on = level(0);
  const shadow = roundPanel(on, 26, 26, LONG + 30, WIDE + 30, 60);
  const well = roundPanel(on, 34, 34, LONG - 68, WIDE - 68, 34);
  return (
    polygon(shadow, INK) +
    slab(on, 44, INK, INK, PAPER) +
    within(straight(well, true), halftone(fade(on(0, 0), on(LONG, WIDE), 0.1, 0.5), PAPER, { step: 16 })) +
    stroke(straight(well, true), PAPER, 5)
  );
}

function battery(): string {
  const on = level(205);
  const cell = roundPanel(on, 160, 46, 470, 288, 22);
  return (
    slab(on, 16, INK, INK, PAPER) +
    polygon(cell, RED) +
    polygon(panel(on, 560, 46, 44, 288), PAPER) +
    polygon(panel(on, 200, 90, 240, 16), PAPER) +
    polygon(panel(on, 200, 124, 150, 16), PAPER) +
    polygon(panel(on, 46, 110, 74, 150), PAPER) +
    each(5, (i) => polygon(panel(on, 58, 122 + i * 27, 50, 12), INK))
  );
}

function board(): string {
  const on = level(410);
  const traces = each(6, (i) =>
    line(
      [on(280, 70 + i * 20), on(400 + i * 18, 70 + i * 20), on(480 + i * 18, 210 + i * 22), on(660, 210 + i * 22)],
      INK,
      5,
    ),
  );
  const chip = (x: number, y: number, size: number) =>
    polygon(panel(on, x, y, size, size), INK) +
    each(5, (i) =>
      line([on(x + size, y + (i + 0.5) * (size / 5)), on(x + size + 22, y + (i + 0.5) * (size / 5))], INK, 6),
    );
  return (
    slab(on, 16, PAPER, INK, INK) +
    traces +
    chip(110, 70, 130) +
    chip(300, 240, 96) +
    polygon(roundOn(on, 600, 110, 52), INK) +
    polygon(roundOn(on, 600, 110, 26), RED) +
    each(6, (i) => polygon(panel(on, 70 + i * 36, 280, 20, 48), INK))
  );
}

function glass(): string {
  const on = level(620);
  const pane = roundPanel(on, 30, 30, LONG - 60, WIDE - 60, 34);
  const blow: Point = [470, 150];
  const ends: readonly Point[] = pairs([700, 60, 700, 190, 640, 380, 430, 380, 250, 380, 60, 250, 280, 0, 560, 0]);
  const cracks = ends.map(([x, y], i) => {
    const [mx, my] = [(x + blow[0]) / 2 + (i % 2 ? 22 : -26), (y + blow[1]) / 2 + (i % 3 ? -16 : 20)];
    return line([on(...blow), on(mx, my), on(x, y)], PAPER, 6);
  });
  const rings = ends.map(([x, y], i) => {
    const [nx, ny] = ends[(i + 1) % ends.length] ?? blow;
    const near = (px: number, py: number): Point => on(blow[0] + (px - blow[0]) * 0.3, blow[1] + (py - blow[1]) * 0.3);
    return line([near(x, y), near(nx, ny)], PAPER, 5);
  });
  return (
    slab(on, 20, PAPER, INK, INK) +
    polygon(pane, INK) +
    within(
      straight(pane, true),
      halftone(fade(on(0, 0), on(LONG * 0.6, 200), 0.4, 0), PAPER, { step: 16 }),
      ...cracks,
      ...rings,
    )
  );
}

function joins(from: number, to: number): string {
  const corners: readonly Point[] = pairs([20, 190, LONG - 20, 190, 350, 370]);
  return corners
    .map(([x, y]) =>
      stroke(straight([level(from)(x, y), level(to)(x, y)]), PAPER, 5).replace('/>', ' stroke-dasharray="4 16"/>'),
    )
    .join('');
}

/** A telephone opened like a drawing of itself: shell, battery, board and broken glass hang over the repairer's mat. */
export const scene: Scene = {
  key: 'vieux-telephones',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      INK,
      halftone(glow(900, 420, 1000, 0.5), PAPER, { step: 24 }),
      mat(),
      shell(),
      joins(0, 205),
      battery(),
      joins(205, 410),
      board(),
      joins(410, 620),
      glass(),
    ),
};
