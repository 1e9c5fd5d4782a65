import { along, ground, type Point, points } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

interface Tower {
  readonly foot: Point;
  readonly scale: number;
}

const LINE: readonly Tower[] = [
  { foot: [1720, 770], scale: 0.2 },
  { foot: [1545, 790], scale: 0.3 },
  { foot: [1270, 830], scale: 0.5 },
  { foot: [790, 1010], scale: 1 },
  { foot: [-420, 1500], scale: 2.2 },
];

// Where the wires hang on a tower of scale 1, from its foot.
const HOOKS = points('-250,-690 250,-690 -330,-520 330,-520 -230,-350 230,-350');

function leg(y: number): number {
  return 36 + ((900 + y) / 900) * 130;
}

function brace(index: number): string {
  const [low, high] = [-index * 108, -(index + 1) * 108];
  const cross: Point[] = [
    [-leg(low), low],
    [leg(high), high],
    [-leg(high), high],
    [leg(low), low],
  ];
  return line(cross, INK, 9);
}

function arm([reach, height]: Point): string {
  const y = -height;
  const beam = polygon(
    [
      [-reach, y],
      [reach, y],
      [46, y - 56],
      [-46, y - 56],
    ],
    INK,
  );
  return beam + stroke(`M${-reach} ${y}v30M${reach} ${y}v30`, INK, 12);
}

/** A lattice tower drawn around its foot, 900 units tall. */
function tower(): string {
  return (
    line(points('-166,0 -36,-900'), INK, 20) +
    line(points('166,0 36,-900'), INK, 20) +
    polygon(points('-40,-880 40,-880 0,-980'), INK) +
    each(7, brace) +
    points('250,720 330,550 230,380').map(arm).join('') +
    disc(0, -984, 17, RED)
  );
}

function wires(): string {
  return LINE.slice(1)
    .map((near, i) => {
      const far = LINE[i] ?? near;
      return HOOKS.map(([x, y]) => {
        const from: Point = [near.foot[0] + x * near.scale, near.foot[1] + y * near.scale];
        const to: Point = [far.foot[0] + x * far.scale, far.foot[1] + y * far.scale];
        const [middleX, middleY] = along(from, to, 0.45);
        return stroke(
          `M${from[0]} ${from[1]}Q${middleX} ${middleY + 150 * near.scale} ${to[0]} ${to[1]}`,
          INK,
          3 + near.scale * 3,
        );
      }).join('');
    })
    .join('');
}

function fields(): string {
  const snow = ground(points('-20,800 400,770 900,790 1400,760 1820,770'), 1220);
  const furrows = each(26, (i) =>
    line(
      [
        [1330 + (i - 13) * 22, 776],
        [1330 + (i - 13) * 330, 1220],
      ],
      INK,
      i % 3 === 0 ? 9 : 5,
    ),
  );
  return (
    shape(snow, PAPER) +
    within(
      snow,
      furrows,
      shape(ground(points('-20,1010 420,960 860,990 1240,1090 1500,1220'), 1240), PAPER),
      halftone(fade([0, 900], [0, 1200], 0, 0.35), INK, { step: 20, box: { x: 0, y: 900, width: 1800, height: 310 } }),
    )
  );
}

function farm(): string {
  return (
    rect(250, 720, 170, 70, INK) +
    polygon(points('230,724 280,660 390,660 440,724'), INK) +
    rect(300, 744, 26, 26, RED) +
    each(
      4,
      (i) =>
        line(
          [
            [480 + i * 42, 790],
            [480 + i * 42, 690 - (i % 2) * 24],
          ],
          INK,
          9,
        ) + disc(480 + i * 42, 680 - (i % 2) * 24, 26, INK),
    )
  );
}

function crows(): string {
  const crow = (x: number, y: number, scale: number) =>
    placed(x, y, scale, [
      shape('M-30 0C-20 -26 14 -30 30 -18L50 -14L32 -6C26 10 -4 14 -20 10L-58 22Z', INK),
      line(points('-4,8 -4,24'), INK, 5),
      line(points('10,8 10,24'), INK, 5),
    ]);
  return crow(300, 1120, 1.5) + crow(460, 1080, 1.1) + crow(1330, 1120, 1.3);
}

/** Pylons stride over the snow towards a low red sun; in the farm one window is lit. */
export const scene: Scene = {
  key: 'pylones',
  focal: { x: 0.46, y: 0.45 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 800], 0.6, 0.04), INK, { step: 22 }),
      disc(1120, 610, 190, RED),
      farm(),
      fields(),
      wires(),
      LINE.filter(({ scale }) => scale <= 1)
        .map(({ foot, scale }) => placed(...foot, scale, [tower()]))
        .join(''),
      crows(),
    ),
};
