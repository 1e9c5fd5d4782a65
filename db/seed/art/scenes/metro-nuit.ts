import { along, circle, type Point, points, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

// Everything on the platform runs to this point, the tunnel mouth.
const VANISHING: Point = [1180, 560];

/** A strip of a plane that runs from the picture's edge into the tunnel. */
function receding(from: Point, to: Point, end: number): Point[] {
  return [from, to, along(to, VANISHING, end), along(from, VANISHING, end)];
}

function vault(): string {
  const ribs = each(7, (i) => {
    const r = 190 * 1.52 ** i;
    return shape(circle(VANISHING[0], VANISHING[1], r) + circle(VANISHING[0], VANISHING[1], r * 0.955), PAPER);
  });
  return ribs + halftone(glow(1180, 560, 900, 0.5), PAPER, { step: 22 });
}

function lamps(): string {
  return each(6, (i) => {
    const [start, end] = [1 - 0.62 ** i, 1 - 0.62 ** i * 0.72];
    const [left, right]: [Point, Point] = [
      [300, -330],
      [620, -330],
    ];
    return polygon(
      [
        along(left, VANISHING, start),
        along(right, VANISHING, start),
        along(right, VANISHING, end),
        along(left, VANISHING, end),
      ],
      PAPER,
    );
  });
}

function tunnel(): string {
  return disc(...VANISHING, 186, INK) + disc(VANISHING[0] - 54, 610, 17, RED) + disc(VANISHING[0] + 54, 610, 17, RED);
}

function platform(): string {
  const floorEdge = receding([-400, 1500], [1250, 1500], 0.86);
  const shade = halftone(fade([200, 1200], [1100, 680], 0.6, 0), INK, { step: 18 });
  const floor = polygon(floorEdge, PAPER) + within(straight(floorEdge, true), shade);
  const edge = polygon(receding([1050, 1500], [1180, 1500], 0.86), RED);
  const pit = polygon(receding([1250, 1500], [2300, 1500], 0.86), INK);
  const rails = each(2, (i) => polygon(receding([1560 + i * 420, 1500], [1590 + i * 420, 1500], 0.86), PAPER));
  return floor + edge + pit + rails;
}

function passenger(): string {
  const coat = 'M742 1030L728 800C724 706 752 668 796 664C842 668 868 706 864 800L852 1030Z';
  return (
    polygon(points('730,1076 862,1076 560,1230 300,1230'), INK) +
    shape(straight(points('758,1020 760,1080 726,1092 792,1092 794,1020'), true), INK) +
    shape(straight(points('806,1020 808,1092 872,1092 838,1078 842,1020'), true), INK) +
    shape(coat, RED) +
    disc(796, 614, 46, INK) +
    rect(768, 650, 56, 30, INK) +
    rect(850, 860, 74, 92, INK) +
    line(points('846,772 872,866'), RED, 26)
  );
}

/** The last train has left: its two lamps sink into the tunnel, one passenger stays on the platform. */
export const scene: Scene = {
  key: 'metro-nuit',
  focal: { x: 0.5, y: 0.62 },
  draw: () => sheet(INK, vault(), lamps(), tunnel(), platform(), passenger()),
};
