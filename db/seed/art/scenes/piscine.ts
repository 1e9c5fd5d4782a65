import { between, chance } from '../hand/chance.ts';
import { type Point, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, placed, rect, shape, stroke, turned } from '../hand/shapes.ts';
import { clouds, fade, times } from '../hand/tone.ts';

const LANE = 310;
const FIRST = -330;

function rope(x: number): string {
  return each(
    48,
    (i) =>
      rect(x - 15, -400 + i * 42, 30, 34, i % 6 === 0 ? PAPER : i % 2 ? RED : PAPER) +
      rect(x - 4, -366 + i * 42, 8, 8, PAPER),
  );
}

/** A swimmer at the crawl seen from above, swimming up the sheet; the head is at 0,0. */
function swimmer(cap: Ink, seed: number): readonly string[] {
  const next = chance(seed);
  const kick = each(22, () => {
    const depth = between(next, 0, 1);
    return disc(
      between(next, -60, 60) * (0.5 + depth),
      350 + depth * 160,
      between(next, 8, 26) * (1 - depth * 0.5),
      PAPER,
    );
  });
  const wake = [-1, 1]
    .map(
      (side) =>
        stroke(through(pairs([side * 54, -10, side * 92, 110, side * 116, 300, side * 128, 480])), PAPER, 7) +
        stroke(through(pairs([side * 84, -6, side * 118, 90, side * 138, 240])), PAPER, 5),
    )
    .join('');
  const body: readonly Point[] = pairs([
    -30, 46, -78, 74, -70, 130, -46, 210, -40, 270, -30, 320, 0, 336, 30, 320, 40, 270, 46, 210, 70, 130, 78, 74, 30,
    46,
  ]);
  return [
    wake,
    line(pairs([-24, 300, -34, 420]), PAPER, 36),
    line(pairs([24, 300, 20, 400]), PAPER, 36),
    kick,
    line(pairs([64, 84, 96, -30, 46, -170]), INK, 54),
    line(pairs([-66, 90, -104, 190, -86, 260]), INK, 50),
    shape(through(body, true), INK),
    shape(through(body, true), PAPER),
    line(pairs([64, 84, 96, -30, 46, -170]), PAPER, 38),
    line(pairs([-66, 90, -104, 190, -86, 260]), PAPER, 36),
    ellipse(42, -186, 17, 28, PAPER),
    shape('M-46 206Q0 226 46 206L40 282Q0 316 -40 282Z', INK),
    stroke('M0 90V190', INK, 6),
    disc(0, 6, 54, INK),
    disc(0, 6, 45, cap),
    stroke('M-34 -20Q0 -46 34 -20', cap === PAPER ? INK : PAPER, 8),
    each(5, () => disc(between(next, 20, 90), between(next, -250, -190), between(next, 6, 14), PAPER)),
  ];
}

function water(): string {
  return halftone(times(clouds(77, 170, 1), fade([0, -200], [0, 1300], 0.5, 0.3)), PAPER, { step: 17 });
}

function race(): string {
  const places: readonly (readonly [lane: number, y: number, mirror: 1 | -1, cap: Ink])[] = [
    [1, 720, 1, PAPER],
    [2, 560, -1, PAPER],
    [3, 290, 1, RED],
    [4, 640, -1, PAPER],
    [5, 540, 1, PAPER],
    [0, 900, -1, PAPER],
    [6, 720, -1, PAPER],
  ];
  return places
    .map(([lane, y, mirror, cap]) =>
      placed(FIRST + lane * LANE + LANE / 2, y, 1.06, swimmer(cap, 20 + lane), 1.06 * mirror),
    )
    .join('');
}

function wall(): string {
  return (
    rect(-600, -560, 3000, 470, PAPER) +
    rect(-600, -112, 3000, 26, INK) +
    each(8, (i) => rect(FIRST + i * LANE + 70, -300, 170, 170, INK) + disc(FIRST + i * LANE + 155, -215, 44, RED))
  );
}

/** From the roof of the pool: six white caps and, half a length ahead, a red one. */
export const scene: Scene = {
  key: 'piscine',
  focal: { x: 0.5, y: 0.45 },
  draw: () =>
    sheet(
      INK,
      turned(
        13,
        900,
        600,
        water(),
        each(8, (i) => rope(FIRST + i * LANE)),
        race(),
        wall(),
      ),
    ),
};
