import { type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

// How high the ice stood.
const FORMER = 330;

function peak(): string {
  const outline = straight(pairs([380, 500, 640, 220, 730, 290, 930, 60, 1080, 210, 1170, 170, 1460, 500]), true);
  const snow = polygon(pairs([930, 60, 1080, 210, 1020, 250, 980, 200, 950, 280, 900, 190, 850, 220, 826, 182]), PAPER);
  return (
    shape(outline, PAPER) +
    within(outline, halftone(fade([1400, 400], [620, 240], 0.95, 0.1), INK, { step: 17 })) +
    snow +
    stroke(outline, INK, 8)
  );
}

/** The ice that is gone, as a block of red between the mountains. */
function lostIce(): string {
  const levels = each(5, (i) =>
    line(pairs([200, FORMER + 88 + i * 92, 1600, FORMER + 88 + i * 92]), PAPER, 6 - i * 0.7, 'butt').replace(
      '/>',
      ` stroke-dasharray="${34 - i * 4} 22"/>`,
    ),
  );
  return rect(200, FORMER, 1400, 420, RED) + levels;
}

/** Black above the old level of the ice, scoured pale below it. */
function mountain(skyline: readonly Point[], facets: readonly (readonly Point[])[], from: Point, to: Point): string {
  const outline = straight(skyline, true);
  const scoured = straight(pairs([-20, FORMER, 1820, FORMER, 1820, 1240, -20, 1240]), true);
  const rock = rect(-20, FORMER, 1840, 920, PAPER) + halftone(fade(from, to, 0.95, 0.3), INK, { step: 18 });
  return (
    shape(outline, INK) +
    within(outline, within(scoured, rock), ...facets.map((facet) => polygon(facet, PAPER))) +
    stroke(outline, INK, 9)
  );
}

function mountains(): string {
  const left = mountain(
    [
      [-20, 120],
      [140, 40],
      [260, 160],
      [330, 130],
      [470, FORMER],
      [540, 480],
      [600, 540],
      [650, 700],
      [600, 820],
      [250, 1240],
      [-20, 1240],
    ],
    [pairs([140, 40, 260, 160, 210, 260, 180, 150]), pairs([330, 130, 470, FORMER, 400, FORMER - 20, 360, 230])],
    [0, 1200],
    [620, 400],
  );
  const right = mountain(
    [
      [1820, 60],
      [1690, 140],
      [1600, 90],
      [1440, 220],
      [1350, FORMER],
      [1300, 520],
      [1210, 600],
      [1180, 740],
      [1230, 830],
      [1600, 1240],
      [1820, 1240],
    ],
    [
      pairs([1600, 90, 1690, 140, 1640, 280, 1610, 180]),
      pairs([1440, 220, 1350, FORMER, 1400, FORMER - 20, 1460, 280]),
    ],
    [1800, 1200],
    [1200, 400],
  );
  return left + right;
}

/** What is left: a low tongue from wall to wall, torn into crevasses, that breaks off into a lake. */
function tongue(): string {
  const brow = Array.from(
    { length: 24 },
    (_, i): Point => [330 + i * 51, 1010 + ((i * 7) % 5) * 8 - (i % 2) * 14 + Math.abs(i - 11.5) * -3],
  );
  const foot = brow.map(([x], i): Point => [x + 6, 1104 - (i % 3) * 7]);
  const surface = `${straight([[560, 680], [700, 660], [920, 650], [1110, 664], [1280, 690], [1560, 1020], ...[...brow].reverse()], true)}`;
  const cliff = straight([...brow, ...[...foot].reverse()], true);
  const seracs = brow.map(([x, y], i) =>
    i % 2
      ? polygon(pairs([x, y, x + 46, y + 6, x + 40, 1110, x + 10, 1110]), INK)
      : line(pairs([x + 20, y + 6, x + 24, 1100]), INK, 5),
  );
  const crevasses = each(8, (i) => {
    const y = 690 + i * 27 + i * i * 2.2;
    const half = 250 + i * 54;
    const cut = (from: number, to: number) =>
      stroke(
        through([from, (from + to) / 2, to].map((t): Point => [920 + t * half, y + 42 * (1 - t * t) - 20])),
        INK,
        3 + i * 1.3,
      );
    return i % 2
      ? cut(-0.94, -0.34) + cut(-0.14, 0.5) + cut(0.66, 0.96)
      : cut(-0.8, -0.56) + cut(-0.4, 0.2) + cut(0.34, 0.9);
  });
  const lake =
    rect(-20, 1090, 1840, 150, INK) +
    each(4, (i) => line(pairs([520 + i * 90, 1122 + i * 26, 900 + ((i * 170) % 400), 1122 + i * 26]), PAPER, 7));
  const floe =
    polygon(pairs([640, 1150, 700, 1120, 770, 1128, 800, 1156]), PAPER) +
    polygon(pairs([1090, 1176, 1130, 1152, 1190, 1180]), PAPER);
  return (
    lake +
    shape(surface, PAPER) +
    within(surface, crevasses, halftone(fade([430, 1000], [860, 820], 0.7, 0), INK, { step: 15 })) +
    shape(cliff, PAPER) +
    within(cliff, ...seracs) +
    stroke(straight(brow), INK, 7) +
    floe
  );
}

function pole(): string {
  const x = 1372;
  const bands = each(5, (i) => rect(x - 17, 40 + i * 58, 34, 58, i % 2 === 0 ? RED : PAPER));
  return (
    rect(x - 34, 22, 68, 314, PAPER) +
    rect(x - 26, 30, 52, FORMER - 26, INK) +
    bands +
    polygon(pairs([x - 90, FORMER + 6, x - 50, FORMER - 40, x + 50, FORMER - 34, x + 100, FORMER + 6]), INK) +
    polygon(pairs([x + 34, 36, x + 190, 82, x + 34, 128]), PAPER) +
    polygon(pairs([x + 26, 46, x + 160, 82, x + 26, 118]), INK)
  );
}

function people(): string {
  const figure = (x: number, y: number) =>
    shape(`M${x - 26} ${y - 48}Q${x - 26} ${y - 126} ${x} ${y - 126}Q${x + 26} ${y - 126} ${x + 26} ${y - 48}Z`, INK) +
    rect(x - 18, y - 52, 14, 54, INK) +
    rect(x + 5, y - 52, 14, 54, INK) +
    disc(x, y - 148, 20, INK);
  return (
    figure(984, 914) +
    line(pairs([1002, 806, 1060, 740]), INK, 14) +
    figure(870, 930) +
    line(pairs([848, 846, 826, 930]), INK, 9)
  );
}

/** The pole stands where the ice once reached; the two people on today's ice have to look up to it. */
export const scene: Scene = {
  key: 'glacier',
  focal: { x: 0.55, y: 0.4 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 420], 0.45, 0.05), INK, { step: 20 }),
      peak(),
      lostIce(),
      tongue(),
      mountains(),
      people(),
      pole(),
    ),
};
