import { circle, onCircle, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, moved, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { glow } from '../hand/tone.ts';

const FIELD: readonly [number, number, number] = [1080, 520, 460];

/** A round diatom: a glass box with spokes. */
function wheelDiatom(r: number): string {
  const spokes = each(24, (i) => line([onCircle(0, 0, r * 0.34, i * 15), onCircle(0, 0, r * 0.84, i * 15)], INK, 5));
  return (
    disc(0, 0, r, INK) +
    disc(0, 0, r * 0.92, PAPER) +
    spokes +
    disc(0, 0, r * 0.3, RED) +
    stroke(circle(0, 0, r * 0.3), INK, 6)
  );
}

/** A boat-shaped diatom, ribbed on both sides of its seam. */
function boatDiatom(r: number): string {
  const hull = `M0 ${-r * 1.5}C${r * 0.7} ${-r * 0.7} ${r * 0.7} ${r * 0.7} 0 ${r * 1.5}C${-r * 0.7} ${r * 0.7} ${-r * 0.7} ${-r * 0.7} 0 ${-r * 1.5}Z`;
  const ribs = each(
    15,
    (i) =>
      line(pairs([-r, -r * 1.3 + i * r * 0.186, -r * 0.13, -r * 1.24 + i * r * 0.177]), INK, 6) +
      line(pairs([r, -r * 1.3 + i * r * 0.186, r * 0.13, -r * 1.24 + i * r * 0.177]), INK, 6),
  );
  return (
    shape(hull, PAPER) +
    within(hull, ribs) +
    stroke(hull, INK, 9) +
    line(pairs([0, -r * 1.3, 0, r * 1.3]), INK, 6) +
    disc(0, 0, r * 0.16, RED)
  );
}

/** A three-cornered diatom with pores. */
function cornerDiatom(r: number): string {
  const corners = [-90, 30, 150].flatMap((angle): Point[] => [
    onCircle(0, 0, r * 1.15, angle),
    onCircle(0, 0, r * 0.62, angle + 60),
  ]);
  const pores = each(3, (ring) =>
    each(6 + ring * 6, (i) =>
      disc(...onCircle(0, 0, r * (0.22 + ring * 0.2), (i * 360) / (6 + ring * 6)), r * 0.05, INK),
    ),
  );
  return (
    shape(through(corners, true), PAPER) +
    stroke(through(corners, true), INK, 9) +
    within(through(corners, true), pores) +
    disc(0, 0, r * 0.1, RED)
  );
}

function field(): string {
  const kinds = [wheelDiatom, boatDiatom, cornerDiatom];
  const places: readonly (readonly [x: number, y: number, r: number, kind: number, turn: number])[] = [
    [1190, 270, 116, 0, 0],
    [1420, 330, 104, 1, 24],
    [985, 165, 88, 2, 10],
    [1310, 560, 118, 0, 0],
    [1480, 600, 70, 2, 40],
    [1150, 500, 76, 1, -52],
    [1130, 820, 92, 1, 68],
    [1350, 810, 92, 2, 15],
    [870, 320, 78, 1, 40],
    [1290, 110, 62, 2, 70],
    [735, 470, 80, 0, 0],
    [1220, 940, 60, 0, 0],
    [690, 660, 70, 2, 30],
    [1010, 370, 54, 0, 0],
    [900, 900, 76, 0, 0],
    [1460, 760, 50, 0, 0],
    [1010, 660, 46, 2, 0],
  ];
  const drawn = places.map(([x, y, r, kind, turn]) => moved(x, y, turned(turn, 0, 0, (kinds[kind] ?? wheelDiatom)(r))));
  return disc(...FIELD, RED) + within(circle(...FIELD), ...drawn);
}

function tube(): string {
  return turned(
    -24,
    760,
    560,
    rect(694, 120, 132, 430, INK) +
      rect(714, 20, 92, 110, INK) +
      rect(694, 46, 132, 26, INK) +
      rect(680, 250, 160, 22, PAPER) +
      rect(680, 430, 160, 22, PAPER) +
      rect(712, 290, 14, 120, PAPER) +
      polygon(pairs([672, 550, 848, 550, 826, 626, 694, 626]), INK) +
      polygon(pairs([724, 626, 796, 626, 784, 742, 736, 742]), INK) +
      rect(726, 664, 68, 14, PAPER) +
      rect(744, 742, 32, 20, RED),
  );
}

function stand(): string {
  const arm = stroke(through(pairs([690, 330, 470, 420, 400, 640, 470, 860, 640, 990])), INK, 92);
  const gloss = stroke(through(pairs([560, 398, 440, 500, 416, 660, 470, 820])), PAPER, 10);
  const knobs =
    disc(436, 640, 74, INK) +
    disc(436, 640, 58, PAPER) +
    disc(436, 640, 44, INK) +
    disc(470, 838, 50, INK) +
    disc(470, 838, 36, PAPER) +
    disc(470, 838, 24, RED);
  const stage =
    rect(560, 800, 560, 44, INK) +
    rect(760, 786, 240, 16, PAPER) +
    rect(840, 778, 70, 12, RED) +
    rect(1040, 770, 30, 34, INK) +
    rect(620, 770, 30, 34, INK);
  const lamp =
    polygon(pairs([800, 930, 950, 930, 920, 1000, 830, 1000]), INK) +
    polygon(pairs([846, 844, 904, 844, 940, 926, 810, 926]), PAPER);
  const foot = shape('M300 1130C300 1030 360 980 480 976H980C1080 980 1120 1040 1130 1130Z', INK);
  return arm + gloss + knobs + stage + lamp + foot;
}

function bench(): string {
  return (
    rect(0, 1124, 1800, 76, INK) +
    rect(0, 1124, 1800, 8, PAPER) +
    ellipse(1420, 1108, 190, 16, INK) +
    shape('M1250 1100Q1250 1030 1420 1030Q1590 1030 1590 1100Z', PAPER) +
    stroke('M1250 1100Q1250 1030 1420 1030Q1590 1030 1590 1100Z', INK, 9) +
    each(5, (i) => disc(1320 + i * 50, 1082 - (i % 2) * 20, 9, RED)) +
    line(pairs([1236, 1100, 1604, 1100]), INK, 12)
  );
}

/** Behind the microscope, as large as a moon, what it sees. */
export const scene: Scene = {
  key: 'microscope',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      PAPER,
      halftone(glow(1080, 520, 1100, 0.62), INK, { step: 22 }),
      shape(circle(1080, 520, 486), PAPER),
      field(),
      stroke(straight(pairs([0, 0, 0, 0])), PAPER, 1),
      stand(),
      tube(),
      bench(),
    ),
};
