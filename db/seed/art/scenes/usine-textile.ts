import { along, type Point, points, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const THREADS = 41;
const REED_LEFT: Point = [430, 700];
const REED_RIGHT: Point = [1370, 700];

/** Bobbins in an arc across the top: every thread of the warp starts at one of them. */
function bobbin(index: number): Point {
  const t = index / (THREADS - 1);
  return [-330 + t * 2460, 330 - 250 * Math.sin(t * Math.PI)];
}

function creel(): string {
  return each(THREADS, (i) => {
    if (i % 2 === 1) return '';
    const [x, y] = bobbin(i);
    return (
      polygon(
        [
          [x - 34, y - 64],
          [x + 34, y - 64],
          [x + 22, y + 10],
          [x - 22, y + 10],
        ],
        i % 10 === 0 ? RED : PAPER,
      ) +
      ellipse(x, y - 64, 34, 13, PAPER) +
      ellipse(x, y - 64, 12, 5, INK)
    );
  });
}

function warp(): string {
  return each(THREADS, (i) =>
    line(
      [bobbin(i), along(REED_LEFT, REED_RIGHT, i / (THREADS - 1))],
      i % 10 === 0 ? RED : PAPER,
      i % 10 === 0 ? 9 : 5,
    ),
  );
}

function loom(): string {
  const frame =
    rect(330, 660, 1140, 30, PAPER) +
    rect(330, 740, 1140, 30, PAPER) +
    rect(300, 560, 66, 660, PAPER) +
    rect(1434, 560, 66, 660, PAPER);
  const shade = within(
    'M300 560H366V1220H300ZM1434 560H1500V1220H1434Z',
    halftone(fade([0, 560], [0, 1200], 0.1, 0.8), INK, { step: 16, box: { x: 290, y: 550, width: 1220, height: 660 } }),
  );
  const reed = each(59, (i) => rect(432 + i * 16, 690, 4, 50, PAPER));
  return frame + shade + reed;
}

/** The finished cloth rolls towards the viewer; the red threads have become its stripes. */
function cloth(): string {
  const piece = straight(points('430,770 1370,770 1430,1220 370,1220'), true);
  const stripes = each(5, (i) => {
    const top = along([430, 770], [1370, 770], i / 4);
    const foot = along([370, 1220], [1430, 1220], i / 4);
    return line([top, foot], RED, i === 0 || i === 4 ? 44 : 30, 'butt');
  });
  const weft = each(17, (i) => rect(330, 786 + i * 26, 1140, 5, INK));
  const weave = halftone(fade([0, 800], [0, 1200], 0.04, 0.5), INK, {
    step: 18,
    angle: 45,
    box: { x: 350, y: 770, width: 1100, height: 450 },
  });
  return shape(piece, PAPER) + within(piece, stripes, weave, weft);
}

function shuttle(): string {
  return (
    stroke('M1080 716C1180 700 1280 720 1400 716', RED, 9) +
    shape('M760 715C820 672 1020 672 1090 715C1020 758 820 758 760 715Z', INK) +
    shape('M780 715C836 684 1006 684 1068 715C1006 746 836 746 780 715Z', RED) +
    rect(868, 702, 110, 26, PAPER)
  );
}

function weaver(): string {
  const coat = 'M1500 1230L1520 930C1526 800 1590 742 1660 742C1750 746 1800 830 1812 1230Z';
  const arm = through(points('1580,850 1480,850 1400,772'));
  const scarf = 'M1548 640C1536 500 1744 500 1736 640L1790 740L1700 716C1690 650 1640 610 1548 640Z';
  return (
    disc(1640, 640, 88, PAPER) +
    rect(1612, 700, 70, 60, PAPER) +
    stroke(scarf, PAPER, 18) +
    shape(scarf, INK) +
    shape(coat, RED) +
    within(
      coat,
      halftone(fade([1640, 0], [1830, 0], 0, 0.8), INK, {
        step: 18,
        box: { x: 1500, y: 730, width: 330, height: 500 },
      }),
    ) +
    stroke(arm, INK, 84) +
    stroke(arm, RED, 66) +
    disc(1392, 762, 36, INK) +
    disc(1392, 762, 28, PAPER)
  );
}

/** From a sky of bobbins the threads run down to one loom, and come out as cloth. */
export const scene: Scene = {
  key: 'usine-textile',
  focal: { x: 0.5, y: 0.6 },
  draw: () => sheet(INK, warp(), creel(), loom(), cloth(), shuttle(), weaver()),
};
