import { points, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

function envelope(x: number, y: number, width: number, tilt: number): string {
  const height = width * 0.62;
  return turned(
    tilt,
    x,
    y,
    rect(x - width / 2, y - height / 2, width, height, PAPER),
    line(
      [
        [x - width / 2, y - height / 2],
        [x, y + height * 0.12],
        [x + width / 2, y - height / 2],
      ],
      INK,
      7,
    ),
    line(
      [
        [x - width / 2, y - height / 2],
        [x + width / 2, y - height / 2],
        [x + width / 2, y + height / 2],
        [x - width / 2, y + height / 2],
        [x - width / 2, y - height / 2],
      ],
      INK,
      7,
    ),
  );
}

function box(): string {
  const front = 'M480 700H1320V1230H480Z';
  const votes = [
    [620, 1120, -24],
    [820, 1150, 8],
    [1020, 1120, 30],
    [1200, 1150, -12],
    [700, 1010, 16],
    [930, 1030, -16],
    [1140, 1010, 9],
  ] as const;
  return (
    shape(front, PAPER) +
    within(
      front,
      halftone(fade([480, 760], [1320, 1200], 0.05, 0.35), INK, { step: 18 }),
      votes.map(([x, y, tilt]) => envelope(x, y, 250, tilt)).join(''),
    ) +
    line(points('480,700 480,1230'), INK, 26, 'butt') +
    line(points('1320,700 1320,1230'), INK, 26, 'butt') +
    polygon(points('467,712 600,560 1200,560 1333,712'), INK) +
    rect(467, 700, 866, 44, INK) +
    polygon(points('690,650 710,610 1090,610 1110,650'), PAPER) +
    polygon(points('704,648 720,622 1080,622 1096,648'), INK)
  );
}

function ballot(): string {
  const tilt = -3;
  return turned(
    tilt,
    900,
    500,
    rect(744, 352, 312, 280, PAPER),
    line(points('744,352 900,470 1056,352'), INK, 8),
    line(points('744,632 744,352 1056,352 1056,632'), INK, 8),
  );
}

/** Four fingers hold the envelope from behind: drawn before it, so that it covers their tips. */
function fingers(): string {
  return each(4, (i) => {
    const path = through([
      [1130 - i * 34, 200 - i * 6],
      [960 - i * 30, 236 + i * 22],
      [872 - i * 22 + i * 26, 330 + i * 24],
      [880 + i * 22, 440],
    ]);
    return stroke(path, PAPER, 84) + stroke(path, INK, 66);
  });
}

/** Back of the hand, thumb in front of the envelope, cuff and sleeve coming in from the upper right. */
function hand(): string {
  const back = 'M1196 92C1110 110 1010 170 960 236C950 300 1000 366 1070 366C1150 360 1230 320 1286 256Z';
  const thumb = through(points('1120,300 1060,370 1010,424 956,470'));
  return (
    shape(back, INK) +
    stroke(thumb, PAPER, 92) +
    shape('M1196 92C1110 110 1040 150 1010 200L1080 330C1150 350 1230 320 1286 256Z', INK) +
    stroke(thumb, INK, 70) +
    stroke('M966 452L946 478', PAPER, 12) +
    polygon(points('1170,70 1300,290 1370,250 1240,28'), PAPER) +
    polygon(points('1222,24 1366,272 1900,-40 1900,-380'), INK) +
    disc(1290, 186, 15, RED)
  );
}

/** A hand lets an envelope go over the slot of a transparent ballot box. */
export const scene: Scene = {
  key: 'urne',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(
      RED,
      halftone(glow(900, 520, 900, 0.8), PAPER, { angle: 50, step: 22 }),
      rect(0, 1130, 1800, 90, INK),
      box(),
      fingers(),
      ballot(),
      polygon(points('680,652 690,650 1110,650 1120,700 680,700'), INK),
      hand(),
    ),
};
