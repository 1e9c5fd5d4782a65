import { along, type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

// The end of the corridor, towards which all its edges run.
const VANISHING: Point = [1040, 470];
const FAR = 0.86;

/** A rectangle on one side wall: `from` and `to` are the way down the corridor, `top` and `bottom` heights at its mouth. */
function onWall(x: number, from: number, to: number, top: number, bottom: number, ink: Ink): string {
  const high: Point = [x, top];
  const low: Point = [x, bottom];
  return polygon(
    [along(high, VANISHING, from), along(high, VANISHING, to), along(low, VANISHING, to), along(low, VANISHING, from)],
    ink,
  );
}

/** The same on the ceiling or the floor. */
function onLevel(y: number, from: number, to: number, left: number, right: number, ink: Ink): string {
  const first: Point = [left, y];
  const last: Point = [right, y];
  return polygon(
    [
      along(first, VANISHING, from),
      along(last, VANISHING, from),
      along(last, VANISHING, to),
      along(first, VANISHING, to),
    ],
    ink,
  );
}

function deep(step: number): number {
  return 1 - 0.66 ** step;
}

function walls(): string {
  const rightWall = straight(
    [[2500, -900], along([2500, -900], VANISHING, FAR), along([2500, 1900], VANISHING, FAR), [2500, 1900]],
    true,
  );
  const doors = each(4, (i) => {
    const [from, to] = [deep(i + 0.55), deep(i + 0.98)];
    return (
      onWall(-700, from, to, -260, 1900, PAPER) +
      onWall(-700, from + (to - from) * 0.1, to - (to - from) * 0.12, -120, 1900, i === 2 ? RED : INK) +
      onWall(2500, from, to, -260, 1900, INK) +
      onWall(2500, from + (to - from) * 0.12, to - (to - from) * 0.1, -120, 1900, PAPER)
    );
  });
  return (
    shape(rightWall, PAPER) +
    within(rightWall, halftone(fade([1800, 0], [1160, 0], 0.7, 0.06), INK, { step: 18 })) +
    doors
  );
}

function ceiling(): string {
  return (
    onLevel(-900, 0, FAR, -700, 2500, INK) +
    each(6, (i) => onLevel(-900, deep(i + 0.5), deep(i + 0.95), 560, 1240, PAPER))
  );
}

function floor(): string {
  const outline = straight(
    [[-700, 1900], [2500, 1900], along([2500, 1900], VANISHING, FAR), along([-700, 1900], VANISHING, FAR)],
    true,
  );
  const shine = each(6, (i) => onLevel(1900, deep(i + 0.5), deep(i + 0.95), 560, 1240, PAPER));
  return (
    shape(outline, PAPER) +
    within(outline, halftone(fade([0, 1200], [900, 640], 0.75, 0.15), INK, { step: 18 }), shine) +
    onLevel(1900, 0, FAR, 1500, 1580, RED)
  );
}

function farEnd(): string {
  const [left, top] = along([-700, -900], VANISHING, FAR);
  const [right, bottom] = along([2500, 1900], VANISHING, FAR);
  return (
    rect(left, top, right - left, bottom - top, INK) +
    rect(left + 96, top + 92, right - left - 192, bottom - top - 92, PAPER) +
    rect((left + right) / 2 - 5, top + 92, 10, bottom - top - 92, INK) +
    rect(left + 170, top + 26, 110, 40, RED) +
    disc(968, 506, 19, INK) +
    shape('M944 640L948 560Q950 526 968 526Q988 526 990 560L994 640Z', INK) +
    line(pairs([958, 640, 956, 668]), INK, 12) +
    line(pairs([980, 640, 982, 668]), INK, 12)
  );
}

function trolley(): string {
  const bed = straight(pairs([470, 870, 880, 870, 900, 700, 610, 700]), true);
  const sheetFall = straight(pairs([470, 870, 880, 870, 880, 960, 470, 960]), true);
  const legs = [
    [500, 960, 500, 1130],
    [850, 960, 850, 1130],
    [640, 960, 640, 1050],
    [896, 880, 896, 1040],
  ].map(
    ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
      line(pairs([x1, y1, x2, y2]), INK, 17) + disc(x2, y2 + 14, 24, INK) + disc(x2, y2 + 14, 9, PAPER),
  );
  const drip =
    line(pairs([930, 960, 930, 440]), INK, 13) +
    line(pairs([890, 444, 970, 444]), INK, 11) +
    shape('M862 460H922V560Q922 580 892 584Q862 580 862 560Z', RED) +
    stroke('M892 584Q880 690 830 760', RED, 6);
  return (
    polygon(pairs([440, 1150, 960, 1150, 1000, 1070, 580, 1070]), INK) +
    legs.join('') +
    line(pairs([500, 1040, 850, 1040]), INK, 12) +
    drip +
    polygon(pairs([450, 850, 890, 850, 890, 980, 450, 980]), INK) +
    shape(bed, PAPER) +
    stroke(bed, INK, 10) +
    polygon(pairs([470, 870, 880, 870, 886, 800, 530, 800]), RED) +
    shape(sheetFall, RED) +
    stroke(straight(pairs([470, 870, 880, 870])), INK, 7) +
    shape('M650 712H850Q876 716 874 746Q872 772 846 772H640Q616 770 622 744Q628 718 650 712Z', PAPER) +
    stroke('M650 712H850Q876 716 874 746Q872 772 846 772H640Q616 770 622 744Q628 718 650 712Z', INK, 8)
  );
}

/** At night one trolley waits in a corridor whose far door is a long way off. */
export const scene: Scene = {
  key: 'couloir-hopital',
  focal: { x: 0.45, y: 0.6 },
  draw: () =>
    sheet(
      INK,
      halftone(glow(200, 470, 900, 0.12), PAPER, { step: 20 }),
      walls(),
      ceiling(),
      floor(),
      farEnd(),
      trolley(),
    ),
};
