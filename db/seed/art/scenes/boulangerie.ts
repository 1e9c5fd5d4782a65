import { circle, onCircle, type Point, points, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { each, ellipse, line, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const MOUTH = 'M420 760V530A480 400 0 0 1 1380 530V760Z';

function onVault(rx: number, ry: number, degrees: number): Point {
  const [x, y] = onCircle(0, 0, 1, degrees);
  return [900 + rx * x, 530 + ry * y];
}

function bricks(): string {
  const vault = each(13, (i) =>
    line([onVault(500, 420, 180 + i * 15), onVault(610, 526, 180 + i * 15)], PAPER, 7, 'butt'),
  );
  const ring =
    stroke('M290 760V530A610 526 0 0 1 1510 530V760', PAPER, 10) +
    stroke('M404 760V530A496 416 0 0 1 1396 530V760', PAPER, 10);
  const jambs = each(
    3,
    (i) =>
      line(
        [
          [290, 590 + i * 60],
          [404, 590 + i * 60],
        ],
        PAPER,
        7,
      ) +
      line(
        [
          [1396, 590 + i * 60],
          [1510, 590 + i * 60],
        ],
        PAPER,
        7,
      ),
  );
  const courses = each(10, (row) =>
    each(2, (i) =>
      line(
        [
          [i === 0 ? -20 : 1820, 70 + row * 76],
          [i === 0 ? 210 - Math.abs(5 - row) * 22 : 1590 + Math.abs(5 - row) * 22, 70 + row * 76],
        ],
        PAPER,
        5,
      ),
    ),
  );
  return vault + ring + jambs + courses;
}

function fire(): string {
  const flames = each(9, (i) => {
    const [x, tall] = [480 + i * 105, i % 2 === 0 ? 130 : 86];
    return shape(
      `M${x - 46} 640C${x - 60} ${640 - tall * 0.6} ${x + 14} ${640 - tall * 0.6} ${x - 6} ${640 - tall * 1.5}C${x + 60} ${640 - tall} ${x + 64} ${640 - tall * 0.4} ${x + 46} 640Z`,
      PAPER,
    );
  });
  return (
    shape(MOUTH, RED) +
    within(
      MOUTH,
      halftone(fade([0, 150], [0, 470], 0.9, 0), INK, { step: 22 }),
      halftone(glow(900, 640, 560, 0.8, 330), PAPER, { angle: 50, step: 22 }),
      flames,
      rect(400, 634, 1000, 140, INK),
    )
  );
}

/** The loaf sits high on the blade; three cuts, lit from the fire behind it. */
function loaf(): string {
  const crust = 'M640 660C640 430 1160 430 1160 660C1160 760 640 760 640 660Z';
  return (
    stroke(crust, INK, 26) +
    shape(crust, PAPER) +
    within(
      crust,
      halftone(fade([0, 600], [0, 750], 0.02, 0.75), INK, {
        step: 18,
        box: { x: 620, y: 560, width: 560, height: 200 },
      }),
    ) +
    each(
      3,
      (i) =>
        shape(
          `M${716 + i * 120} 560C${746 + i * 120} 540 ${790 + i * 120} 580 ${800 + i * 120} 660C${760 + i * 120} 640 ${730 + i * 120} 610 ${716 + i * 120} 560Z`,
          RED,
        ) + stroke(`M${716 + i * 120} 560C${746 + i * 120} 540 ${790 + i * 120} 580 ${800 + i * 120} 660`, INK, 8),
    )
  );
}

function peel(): string {
  const blade = straight(points('600,650 1200,650 1236,770 1010,850 790,850 564,770'), true);
  const handle = straight(points('846,840 954,840 1010,1230 790,1230'), true);
  return (
    shape(handle, PAPER) +
    within(
      handle,
      halftone(fade([860, 0], [1010, 0], 0, 0.5), INK, { step: 16, box: { x: 780, y: 830, width: 240, height: 400 } }),
    ) +
    stroke(blade, INK, 22) +
    shape(blade, PAPER) +
    stroke(straight(points('564,770 790,850 1010,850 1236,770')), INK, 12)
  );
}

/** The next batch waits on both sides of the peel. */
function dough(): string {
  const ball = (x: number, y: number) =>
    ellipse(x, y, 136, 84, INK) +
    ellipse(x, y, 124, 72, PAPER) +
    within(
      circle(x, y, 140),
      halftone(fade([x, y - 20], [x, y + 80], 0, 0.6), RED, {
        angle: 50,
        step: 18,
        box: { x: x - 118, y: y, width: 236, height: 62 },
      }),
      stroke(`M${x - 70} ${y - 16}Q${x} ${y - 46} ${x + 70} ${y - 16}`, INK, 8),
    );
  const board =
    rect(-20, 1080, 720, 150, RED) +
    rect(1100, 1080, 720, 150, RED) +
    rect(-20, 1080, 720, 12, INK) +
    rect(1100, 1080, 720, 12, INK);
  return board + [60, 330, 600].map((x) => ball(x - 20, 1020) + ball(1820 - x, 1020)).join('');
}

/** What the baker sees: dough waiting on both sides, the first loaf on the peel coming out of the oven's red mouth. */
export const scene: Scene = {
  key: 'boulangerie',
  focal: { x: 0.5, y: 0.52 },
  draw: () =>
    sheet(
      INK,
      bricks(),
      fire(),
      rect(220, 756, 1360, 54, PAPER),
      rect(220, 796, 1360, 14, INK),
      dough(),
      peel(),
      loaf(),
    ),
};
