import { points } from '../hand/curves.ts';
import { longShadow, person } from '../hand/figure.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

function steps(): string {
  return each(9, (i) => {
    const y = 770 + i * (38 + i * 2.6);
    const overhang = i * 64;
    return (
      rect(210 - overhang, y, 1380 + 2 * overhang, 22 + i * 2.2, INK) +
      rect(210 - overhang, y + 22 + i * 2.2, 1380 + 2 * overhang, 30, PAPER)
    );
  });
}

function column(x: number): string {
  const shaft = `M${x - 62} 760L${x - 52} 330H${x + 52}L${x + 62} 760Z`;
  return (
    shape(shaft, PAPER) +
    within(
      shaft,
      halftone(fade([x - 50, 0], [x + 64, 0], 0, 0.95), INK, {
        step: 16,
        box: { x: x - 64, y: 320, width: 128, height: 450 },
      }),
    ) +
    each(3, (i) =>
      line(
        [
          [x - 30 + i * 28, 346],
          [x - 34 + i * 32, 742],
        ],
        INK,
        5,
      ),
    ) +
    rect(x - 76, 300, 152, 34, PAPER) +
    rect(x - 76, 738, 152, 32, PAPER)
  );
}

function scales(): string {
  const pan = (x: number, y: number) =>
    line(
      [
        [x, y - 78],
        [x - 58, y],
      ],
      PAPER,
      6,
    ) +
    line(
      [
        [x, y - 78],
        [x + 58, y],
      ],
      PAPER,
      6,
    ) +
    shape(`M${x - 70} ${y}H${x + 70}C${x + 56} ${y + 44} ${x - 56} ${y + 44} ${x - 70} ${y}Z`, PAPER);
  return (
    rect(892, 66, 16, 150, PAPER) +
    disc(900, 62, 17, PAPER) +
    line(points('690,84 1110,84'), PAPER, 13) +
    pan(690, 164) +
    pan(1110, 164) +
    rect(840, 206, 120, 14, PAPER)
  );
}

function temple(): string {
  const gable = 'M120 236L900 -130L1680 236Z';
  return (
    shape(gable, INK) +
    rect(150, 248, 1500, 46, INK) +
    rect(180, 294, 1440, 476, INK) +
    scales() +
    each(6, (i) => (i === 2 || i === 3 ? '' : column(300 + i * 240))) +
    column(760) +
    column(1040)
  );
}

function door(): string {
  return (
    polygon(points('848,770 848,430 952,430 952,770'), RED) + polygon(points('848,770 952,770 1330,1220 470,1220'), RED)
  );
}

/** The court's steps, far too many of them, and the light of the one open door that comes down to meet somebody. */
export const scene: Scene = {
  key: 'tribunal',
  focal: { x: 0.5, y: 0.62 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 760], 0.05, 0.4), RED, { angle: 50 }),
      temple(),
      steps(),
      within(
        'M848 770H952L1330 1220H470Z',
        door(),
        each(9, (i) => rect(210 - i * 64, 770 + i * (38 + i * 2.6), 3000, 10, PAPER)),
      ),
      polygon(points('848,770 848,430 952,430 952,770'), RED),
      longShadow(900, 1058, 20, 180, 90, INK),
      person(900, 1064, 260, { coat: INK, isWalking: true }),
    ),
};
