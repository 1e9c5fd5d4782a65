import { circle, ground, onCircle, type Point, points, straight, through } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const REAR: Point = [-165, 0];
const FRONT: Point = [190, 0];

function wheel([x, y]: Point): string {
  const spokes = each(8, (i) => line([onCircle(x, y, 12, i * 45), onCircle(x, y, 112, i * 45 + 10)], INK, 3));
  return shape(circle(x, y, 122) + circle(x, y, 108), INK) + spokes + disc(x, y, 14, INK);
}

function bicycle(): string {
  return (
    wheel(REAR) +
    wheel(FRONT) +
    line([REAR, [-20, 10], [-78, -170], REAR], INK, 13) +
    line(points('-68,-136 130,-150 -20,10'), INK, 13) +
    stroke(through([[122, -210], [140, -120], [168, -36], FRONT]), INK, 13) +
    stroke('M122 -210C132 -238 168 -236 176 -214', INK, 12) +
    stroke('M-120 -178H-46', INK, 20) +
    disc(-20, 10, 26, INK) +
    disc(-20, 10, 14, PAPER)
  );
}

function postman(): string {
  const thigh = stroke(through(points('-82,-214 30,-190 70,-140')), INK, 58);
  const shin = stroke(straight(points('72,-138 22,20')), INK, 40) + stroke('M18 40H66', INK, 26);
  const back = shape(through(points('-122,-200 -108,-320 -40,-424 40,-430 62,-380 16,-300 -30,-196'), true), RED);
  const arm = stroke(through(points('22,-388 70,-300 150,-226')), RED, 42) + disc(158, -220, 21, INK);
  const head =
    disc(78, -482, 52, INK) +
    polygon(points('30,-502 36,-548 112,-548 150,-510 150,-498'), INK) +
    rect(44, -454, 40, 40, INK);
  const bag = turned(
    8,
    -120,
    -250,
    rect(-224, -280, 150, 118, INK),
    polygon(points('-224,-280 -74,-280 -149,-214'), PAPER),
    line(points('-224,-280 -149,-214 -74,-280'), INK, 7),
  );
  const strap = stroke('M-120 -272C-80 -360 -20 -410 30 -424', INK, 14);
  return thigh + shin + back + strap + bag + arm + head;
}

function letters(): string {
  const sheets: readonly (readonly [number, number, number])[] = [
    [330, 470, -18],
    [200, 360, 12],
    [440, 330, 24],
    [96, 500, -30],
  ];
  return sheets
    .map(([x, y, tilt]) =>
      turned(
        tilt,
        x,
        y,
        rect(x - 56, y - 36, 112, 72, PAPER),
        line(
          [
            [x - 56, y - 36],
            [x, y + 8],
            [x + 56, y - 36],
            [x + 56, y + 36],
            [x - 56, y + 36],
            [x - 56, y - 36],
          ],
          INK,
          7,
        ),
      ),
    )
    .join('');
}

function lighthouse(): string {
  const beam = polygon(points('1490,262 -60,20 -60,250'), PAPER) + polygon(points('1490,262 1860,170 1860,330'), PAPER);
  const tower =
    polygon(points('1440,760 1458,310 1522,310 1540,760'), PAPER) +
    polygon(points('1450,520 1454,420 1526,420 1530,520'), RED) +
    polygon(points('1443,700 1447,610 1533,610 1537,700'), RED);
  return (
    beam +
    tower +
    rect(1444, 292, 92, 20, INK) +
    rect(1462, 232, 56, 60, RED) +
    polygon(points('1454,232 1490,190 1526,232'), INK)
  );
}

/** The island's postman against the evening sky, letters escaping from his bag, the lighthouse already lit. */
export const scene: Scene = {
  key: 'ile-facteur',
  focal: { x: 0.47, y: 0.52 },
  draw: () => {
    const hill = ground(points('-40,1010 300,968 860,900 1300,940 1840,1080'), 1220);
    const sea = 'M0 720H1800V1200H0Z';
    return sheet(
      PAPER,
      halftone(fade([0, 0], [0, 760], 0.82, 0.14), INK, { step: 22 }),
      lighthouse(),
      within(
        sea,
        rect(0, 720, 1800, 480, PAPER),
        linescreen(fade([0, 720], [0, 1050], 0.35, 0.85), INK, {
          step: 24,
          box: { x: 0, y: 720, width: 1800, height: 400 },
        }),
      ),
      shape(ground(points('1180,790 1330,740 1640,742 1900,800'), 900), INK),
      letters(),
      shape(hill, INK),
      stroke(through(points('-40,1060 300,1020 860,952 1300,990 1840,1130')), PAPER, 8),
      turned(-4, 800, 820, placed(790, 782, 1.12, [bicycle(), postman()])),
    );
  },
};
