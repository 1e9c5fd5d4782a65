import { along, ground, type Point, points, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const CREST = points('-40,640 260,560 560,470 860,420 1120,450 1400,560 1840,700');

function summits(): string {
  const range = straight(
    points(
      '-20,620 160,380 300,470 560,140 700,300 800,230 1040,480 1240,260 1400,400 1540,320 1820,600 1820,800 -20,800',
    ),
    true,
  );
  const snow = straight(
    points('404,338 560,140 700,300 800,230 890,326 830,330 790,400 720,350 660,420 600,330 540,420 490,340'),
    true,
  );
  const far = straight(points('1140,368 1240,260 1400,400 1340,380 1290,440 1240,370 1190,420'), true);
  return (
    shape(range, INK) +
    shape(snow, PAPER) +
    shape(far, PAPER) +
    within(snow, halftone(fade([560, 200], [860, 330], 0, 0.6), INK, { step: 16 }))
  );
}

/** A row of vines: from the lower edge up to the crest, thinner with the distance, leaves as a swelling hedge. */
function row(index: number): string {
  const foot: Point = [-1150 + index * 300, 1260];
  const top: Point = [430 + index * 62, 470 + Math.abs(index - 7) * 6];
  const bend: Point = [(foot[0] + top[0]) / 2 + (index - 6) * 26, 760];
  const place = (t: number): Point => along(along(foot, bend, t), along(bend, top, t), t);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 34; i++) {
    const t = i / 34;
    const [x, y] = place(t);
    const half = (52 * (1 - t) ** 1.4 + 5) * (i % 2 === 0 ? 1 : 0.78);
    left.push([x - half, y]);
    right.unshift([x + half, y - half * 0.2]);
  }
  return shape(`${through([...left, ...right], true)}`, index === 2 || index === 10 ? RED : INK);
}

function hill(): string {
  const outline = ground(CREST, 1240);
  const soil = halftone(fade([300, 0], [1700, 0], 0.03, 0.4), INK, { step: 18 });
  return shape(outline, PAPER) + within(outline, soil, each(13, row)) + stroke(through(CREST), INK, 10);
}

function hut(): string {
  return (
    rect(1000, 330, 132, 130, PAPER) +
    polygon(points('976,336 1066,256 1156,336'), RED) +
    rect(1040, 384, 40, 76, INK) +
    line(points('1000,336 1000,456'), INK, 8) +
    line(points('1132,336 1132,470'), INK, 8)
  );
}

function picker(): string {
  const body = through(points('640,1000 600,900 610,770 680,690 770,700 800,790 790,900 800,1000'), true);
  const basket = straight(points('470,620 640,560 700,820 590,870'), true);
  return (
    stroke(body, PAPER, 26) +
    stroke(basket, PAPER, 26) +
    disc(770, 620, 76, PAPER) +
    polygon(points('640,960 600,1220 690,1220 716,1010 770,1220 860,1220 800,940'), INK) +
    shape(body, INK) +
    disc(768, 622, 58, INK) +
    polygon(points('676,606 866,596 826,540 730,544'), RED) +
    shape(basket, RED) +
    within(
      basket,
      each(7, (i) =>
        line(
          [
            [440, 640 + i * 44],
            [740, 540 + i * 44],
          ],
          INK,
          7,
        ),
      ),
    ) +
    each(6, (i) => disc(490 + i * 30, 604 - i * 10 - (i % 2) * 16, 25, INK)) +
    stroke(through(points('740,780 860,840 950,760')), INK, 40) +
    line(points('962,730 950,900'), INK, 14)
  );
}

/** A picker climbs with a full basket between rows of vines that now reach the foot of the snow. */
export const scene: Scene = {
  key: 'vigne-altitude',
  focal: { x: 0.42, y: 0.55 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 560], 0.5, 0.05), RED, { angle: 50 }),
      disc(1330, 190, 110, RED),
      summits(),
      hut(),
      hill(),
      picker(),
    ),
};
