import { type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, moved, placed, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

function wing(lean: number, length: number): string {
  const blade = `M0 0C${length * 0.3} -130 ${length * 0.8} -120 ${length} -30C${length * 0.9} 40 ${length * 0.4} 50 0 0Z`;
  return turned(
    lean,
    -190,
    -50,
    placed(-190, -50, 1, [
      shape(blade, PAPER),
      within(
        blade,
        halftone(fade([0, 0], [length, 0], 0.55, 0.05), INK, {
          step: 13,
          box: { x: -20, y: -160, width: 760, height: 240 },
        }),
      ),
      stroke(blade, INK, 9),
      stroke(
        `M0 0C${length * 0.4} -70 ${length * 0.7} -70 ${length} -30M${length * 0.3} -34L${length * 0.75} 14M${length * 0.4} -66L${length * 0.7} -92`,
        INK,
        5,
      ),
    ]),
  );
}

function legs(): string {
  const far: readonly (readonly Point[])[] = [pairs([-240, 30, -330, -190, -470, -60, -560, 10])];
  const near: readonly (readonly Point[])[] = [
    pairs([-240, 40, -300, 240, -430, 210, -500, 330]),
    pairs([-200, 50, -150, 300, -230, 420, -330, 440]),
    pairs([-160, 50, 40, 230, 150, 440, 90, 560]),
  ];
  return [...far, ...near].map((points) => line(points, INK, 17)).join('');
}

/** A mosquito whose hind body is a syringe; drawn lying, head to the left. */
function insect(): string {
  const barrel = 'M-110 -62H350V62H-110Q-150 40 -150 0Q-150 -40 -110 -62Z';
  return (
    legs() +
    wing(-64, 600) +
    line(pairs([-640, 0, -320, 0]), INK, 11) +
    line(pairs([-470, -26, -330, -14]), INK, 9) +
    line(pairs([-450, 34, -330, 14]), INK, 9) +
    disc(-300, 0, 54, INK) +
    disc(-312, -14, 24, PAPER) +
    ellipse(-205, -14, 88, 74, INK) +
    each(3, (i) => stroke(`M${-240 + i * 34} -66Q${-222 + i * 34} -20 ${-240 + i * 34} 34`, PAPER, 6)) +
    shape('M330 -22H540V22H330Z', PAPER) +
    stroke('M330 -22H540V22H330Z', INK, 11) +
    rect(530, -96, 34, 192, INK) +
    shape(barrel, PAPER) +
    within(
      barrel,
      rect(-160, -62, 330, 124, RED),
      rect(170, -62, 40, 124, INK),
      rect(-160, 24, 520, 40, PAPER),
      rect(-160, 24, 330, 40, RED),
    ) +
    each(9, (i) => line(pairs([-90 + i * 46, -58, -90 + i * 46, i % 2 ? -30 : -8]), INK, 7)) +
    stroke(barrel, INK, 15) +
    rect(340, -104, 26, 208, INK) +
    line(pairs([-70, 40, 150, 40]), PAPER, 8) +
    wing(-38, 640)
  );
}

function vial(): string {
  const glass = 'M372 1130V900Q372 850 420 832Q442 822 442 800V776H598V800Q598 822 620 832Q668 850 668 900V1130Z';
  const dose = straight(pairs([360, 960, 680, 960, 680, 1140, 360, 1140]), true);
  return (
    shape(glass, PAPER) +
    within(
      glass,
      shape(dose, RED),
      within(dose, halftone(fade([690, 0], [440, 0], 0.9, 0), INK, { step: 15 })),
      line(pairs([372, 960, 668, 960]), INK, 8),
    ) +
    line(pairs([404, 910, 404, 1100]), PAPER, 14) +
    stroke(glass, INK, 15) +
    rect(426, 700, 188, 84, INK) +
    rect(440, 760, 160, 8, PAPER) +
    rect(462, 684, 116, 20, PAPER) +
    stroke('M462 684H578V704H462Z', INK, 7)
  );
}

function table(): string {
  return (
    rect(0, 1122, 1800, 80, INK) + shape('M668 1122L1060 1122L980 1150L668 1150Z', INK) + rect(0, 1122, 1800, 9, PAPER)
  );
}

/** A mosquito that is a syringe bends over the vial: who stings whom. */
export const scene: Scene = {
  key: 'vaccin',
  focal: { x: 0.47, y: 0.5 },
  draw: () =>
    sheet(
      PAPER,
      halftone(glow(1000, 480, 1150, 0.8), RED, { step: 20, angle: 50 }),
      disc(1000, 480, 400, RED),
      table(),
      moved(36, 0, vial()),
      turned(-40, 968, 392, placed(968, 392, 0.84, [insect()])),
    ),
};
