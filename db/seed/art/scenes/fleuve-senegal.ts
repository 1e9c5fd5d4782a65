import { points, straight, through } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, moved, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow, plus } from '../hand/tone.ts';

function farBank(): string {
  const hut = (x: number, y: number, w: number) =>
    polygon(
      [
        [x - w, y],
        [x, y - w * 1.15],
        [x + w, y],
      ],
      INK,
    ) + rect(x - w * 0.62, y - 4, w * 1.24, 46, PAPER);
  const tree = (x: number, y: number, s: number) =>
    line(
      [
        [x, y],
        [x, y - 170 * s],
      ],
      INK,
      15 * s,
    ) +
    ellipse(x, y - 190 * s, 150 * s, 46 * s, INK) +
    ellipse(x + 50 * s, y - 226 * s, 90 * s, 34 * s, INK);
  return tree(240, 560, 1.15) + tree(1250, 556, 0.8) + hut(470, 548, 84) + hut(640, 552, 70) + hut(1060, 552, 62);
}

function river(): string {
  const water = 'M0 556H1800V1200H0Z';
  return within(
    water,
    rect(0, 556, 1800, 644, PAPER),
    linescreen(fade([0, 556], [0, 1200], 0.28, 0.62), INK, {
      step: 26,
      box: { x: 0, y: 556, width: 1800, height: 650 },
    }),
    each(10, (i) =>
      line(
        [
          [760 - 150 + i * 22 - (i % 2) * 40, 582 + i * 26],
          [760 + 170 - i * 18, 582 + i * 26],
        ],
        RED,
        13,
      ),
    ),
  );
}

function pirogue(): string {
  const hull =
    'M150 716C330 850 520 884 760 884C1010 884 1220 838 1400 690C1330 704 1290 716 1240 740C1080 792 940 806 760 806C540 806 380 786 150 716Z';
  const stripe = through(points('270,792 520,846 760,852 1010,842 1280,772'));
  const reflection = within('M120 884H1420V1060H120Z', ellipse(770, 880, 480, 66, INK));
  return (
    reflection +
    shape(hull, INK) +
    within(
      hull,
      stroke(stripe, RED, 34),
      each(9, (i) =>
        polygon(
          [
            [380 + i * 92, 870],
            [420 + i * 92, 826],
            [460 + i * 92, 870],
          ],
          PAPER,
        ),
      ),
    )
  );
}

function boatman(): string {
  const pole = line(points('560,250 330,1090'), INK, 13);
  const robe = shape(through(points('500,486 440,540 420,680 398,812 560,822 580,690 572,540'), true), PAPER);
  const shade = within(
    through(points('500,486 440,540 420,680 398,812 560,822 580,690 572,540'), true),
    halftone(fade([430, 600], [590, 640], 0, 0.7), INK, { step: 15, box: { x: 380, y: 470, width: 230, height: 370 } }),
  );
  const outline = stroke(through(points('500,486 440,540 420,680 398,812 560,822 580,690 572,540'), true), INK, 8);
  const arms =
    stroke(through(points('548,530 600,580 478,560')), INK, 26) +
    stroke(through(points('470,530 420,590 450,640')), INK, 26);
  return (
    pole +
    robe +
    shade +
    outline +
    arms +
    disc(510, 436, 46, INK) +
    rect(494, 462, 32, 34, INK) +
    shape('M464 430A46 46 0 0 1 556 430Z', RED)
  );
}

function gauge(): string {
  const foot = 1010;
  const marks = each(20, (i) =>
    rect(i % 5 === 0 ? 1466 : 1516, 150 + i * 43, i % 5 === 0 ? 134 : 84, 22, i < 5 ? RED : INK),
  );
  const ripples = each(4, (i) =>
    stroke(
      `M${1430 - i * 52} ${foot + i * 16}Q1540 ${foot + 46 + i * 30} ${1650 + i * 52} ${foot + i * 16}`,
      i === 1 ? PAPER : INK,
      11,
    ),
  );
  // Drawn at the right edge first, then brought in: a square crop has to keep it.
  return moved(
    -150,
    0,
    rect(1436, 96, 196, foot - 86, INK) +
      rect(1450, 110, 168, foot - 100, PAPER) +
      within(
        `M1450 110H1618V${foot + 10}H1450Z`,
        marks,
        halftone(fade([0, 700], [0, foot], 0, 0.5), INK, {
          step: 18,
          box: { x: 1450, y: 600, width: 168, height: 420 },
        }),
      ) +
      ripples,
  );
}

/** The Senegal river in flood: a pirogue passes in front of the gauge, whose red marks are not far above the water. */
export const scene: Scene = {
  key: 'fleuve-senegal',
  focal: { x: 0.54, y: 0.6 },
  draw: () =>
    sheet(
      PAPER,
      halftone(plus(fade([0, 0], [0, 540], 0.5, 0.04), glow(780, 470, 420, 0.25)), RED, { angle: 50 }),
      disc(780, 430, 176, RED),
      farBank(),
      shape(straight(points('-20,540 1820,548 1820,566 -20,560'), true), INK),
      river(),
      placed(-50, 62, 0.93, [pirogue(), boatman()]),
      gauge(),
    ),
};
