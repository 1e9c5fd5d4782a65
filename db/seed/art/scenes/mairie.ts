import { arch, type Point, points, through } from '../hand/curves.ts';
import { longShadow, person } from '../hand/figure.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

function roof(): string {
  return (
    polygon(points('500,470 560,330 1240,330 1300,470'), INK) +
    rect(540, 316, 720, 18, INK) +
    polygon(points('736,330 736,200 1064,200 1064,330'), PAPER) +
    polygon(points('706,206 770,90 1030,90 1094,206'), INK) +
    polygon(points('842,90 900,-30 958,90'), INK) +
    rect(620, 250, 46, 90, INK) +
    rect(1134, 250, 46, 90, INK) +
    each(2, (i) => shape(arch(590 + i * 540, 366, 80, 96), PAPER) + shape(arch(606 + i * 540, 386, 48, 76), INK))
  );
}

function clock(): string {
  const centre: Point = [900, 300];
  return (
    disc(...centre, 132, INK) +
    disc(...centre, 112, PAPER) +
    each(12, (i) => turned(i * 30, ...centre, rect(894, 198, 12, i % 3 === 0 ? 34 : 18, INK))) +
    turned(-64, ...centre, rect(890, 236, 20, 74, INK)) +
    turned(60, ...centre, rect(893, 210, 14, 100, RED)) +
    disc(...centre, 16, INK)
  );
}

function facade(): string {
  const wall = 'M520 470H1280V930H520Z';
  const windows = each(5, (i) => {
    const x = 570 + i * 145;
    return (
      shape(arch(x, 530, 80, 130), INK) +
      rect(x - 14, 664, 108, 12, INK) +
      (i === 2 ? '' : rect(x, 740, 80, 116, INK) + rect(x + 36, 740, 8, 116, PAPER) + rect(x, 794, 80, 8, PAPER))
    );
  });
  const door =
    shape(arch(830, 700, 140, 230), INK) + shape(arch(848, 720, 104, 210), RED) + rect(896, 724, 8, 206, INK);
  return (
    shape(wall, PAPER) +
    within(wall, halftone(fade([700, 0], [1280, 0], 0, 0.5), INK, { step: 18 })) +
    rect(496, 458, 808, 26, INK) +
    rect(520, 484, 14, 446, INK) +
    rect(1266, 484, 14, 446, INK) +
    windows +
    door +
    each(3, (i) => rect(790 - i * 34, 926 + i * 22, 220 + i * 68, 22, i % 2 === 0 ? PAPER : INK))
  );
}

function flags(): string {
  return each(3, (i) => {
    const lean = (i - 1) * 26;
    const pole = line(points('900,690 900,500'), INK, 9);
    const cloth =
      shape('M900 508C940 486 968 524 1010 506V580C968 598 940 560 900 582Z', i === 1 ? PAPER : RED) +
      stroke('M900 508C940 486 968 524 1010 506V580C968 598 940 560 900 582Z', INK, 5);
    return turned(lean, 900, 690, pole, cloth);
  });
}

function plane(x: number, lean: number): string {
  const crown = through(
    [
      [x - 190, 560],
      [x - 150, 380],
      [x, 300],
      [x + 160, 390],
      [x + 196, 560],
      [x + 110, 690],
      [x - 110, 690],
    ],
    true,
  );
  return (
    shape(`M${x - 26} 980L${x - 16} 640H${x + 16}L${x + 26} 980Z`, INK) +
    line(
      [
        [x, 760],
        [x + lean * 90, 640],
      ],
      INK,
      18,
    ) +
    line(
      [
        [x, 720],
        [x - lean * 80, 620],
      ],
      INK,
      14,
    ) +
    shape(crown, RED) +
    within(
      crown,
      halftone(fade([x - 120, 360], [x + 160, 680], 0, 0.75), INK, {
        step: 20,
        box: { x: x - 200, y: 290, width: 400, height: 410 },
      }),
    )
  );
}

function square(): string {
  const rays = each(11, (i) =>
    line(
      [
        [900 + (i - 5) * 60, 976],
        [900 + (i - 5) * 330, 1220],
      ],
      INK,
      5,
    ),
  );
  return (
    rect(-10, 970, 1820, 240, PAPER) +
    rays +
    rect(-10, 964, 1820, 12, INK) +
    longShadow(590, 1056, 560, 56, 60, INK) +
    person(590, 1062, 190, { coat: RED, body: INK })
  );
}

/** A village town hall under its clock, flags out, between two autumn plane trees; somebody crosses the square towards the door. */
export const scene: Scene = {
  key: 'mairie',
  focal: { x: 0.5, y: 0.48 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 900], 0.4, 0.02), INK),
      plane(250, 1),
      plane(1550, -1),
      roof(),
      facade(),
      clock(),
      flags(),
      square(),
    ),
};
