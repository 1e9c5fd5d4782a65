import { arc, circle, onCircle, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { PROFILE } from '../hand/profile.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow, plus } from '../hand/tone.ts';

const [CX, CY] = [790, 500];
const RINGS = [70, 132, 194, 256, 318];
// Where each ring is open, in degrees, inmost first.
const GATES = [200, 60, 285, 130, 12];

function maze(): string {
  const rings = RINGS.map((r, i) => {
    const gate = GATES[i] ?? 0;
    const half = (Math.asin(31 / r) * 180) / Math.PI;
    return stroke(arc(CX, CY, r, gate + half, gate + 360 - half), PAPER, 15);
  });
  const walls: readonly (readonly [ring: number, angle: number])[] = pairs([
    0, 130, 0, 330, 1, 5, 1, 170, 2, 95, 2, 240, 3, 40, 3, 175, 3, 330,
  ]);
  const spokes = walls.map(([ring, angle]) => {
    const [inner, outer] = [RINGS[ring] ?? 0, RINGS[ring + 1] ?? 0];
    return line([onCircle(CX, CY, inner, angle), onCircle(CX, CY, outer, angle)], PAPER, 15);
  });
  return rings.join('') + spokes.join('');
}

/** The way out: along the middle of each corridor from gate to gate. */
function thread(): string {
  const way: Point[] = [[CX, CY]];
  const turns: readonly (readonly [r: number, from: number, to: number])[] = [
    [35, 200, 200],
    [101, 200, 60],
    [163, 60, -75],
    [225, 285, 130],
    [287, 130, 12],
    [352, 12, 12],
  ];
  for (const [r, from, to] of turns) {
    const steps = Math.max(1, Math.round(Math.abs(to - from) / 8));
    for (let i = 0; i <= steps; i++) way.push(onCircle(CX, CY, r, from + ((to - from) * i) / steps));
  }
  const out = through([onCircle(CX, CY, 352, 12), [1260, 560], [1400, 520], [1480, 660], [1440, 860], [1474, 1000]]);
  return stroke(straight(way), RED, 17) + stroke(out, RED, 17) + disc(CX, CY, 30, RED);
}

/** The one who went in and came out again, no bigger than an ear. */
function walker(): string {
  return (
    rect(1240, 1112, 560, 88, INK) +
    rect(1240, 1112, 560, 8, PAPER) +
    stroke(through(pairs([1566, 1000, 1560, 1060, 1534, 1112])), INK, 24) +
    stroke(through(pairs([1574, 1000, 1604, 1050, 1610, 1112])), INK, 24) +
    shape('M1542 1020C1536 940 1546 888 1576 884C1610 888 1618 944 1608 1020Z', INK) +
    disc(1574, 846, 33, INK) +
    line(pairs([1570, 906, 1520, 960, 1478, 996]), INK, 20) +
    disc(1472, 1004, 36, RED) +
    each(3, (i) => stroke(arc(1472, 1004, 12 + i * 10, 200, 330), INK, 4))
  );
}

/** A head is a maze; somebody has found the way out along a red thread. */
export const scene: Scene = {
  key: 'labyrinthe',
  focal: { x: 0.56, y: 0.5 },
  draw: () =>
    sheet(
      PAPER,
      halftone(plus(fade([0, 0], [1300, 300], 0.6, 0), glow(1800, 0, 700, 0.15)), INK, { step: 22 }),
      shape(PROFILE, INK),
      within(circle(CX, CY, 410), halftone(glow(CX, CY, 410, 0.2), PAPER, { step: 18 })),
      maze(),
      thread(),
      walker(),
    ),
};
