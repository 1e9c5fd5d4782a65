import { between, chance } from '../hand/chance.ts';
import { circle, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

const EARTH: readonly [number, number, number] = [620, 1960, 1180];
const CRAFT: Point = [1060, 360];

function stars(): string {
  const next = chance(12);
  return each(130, () => disc(between(next, 0, 1800), between(next, 0, 900), between(next, 1.2, 4.2), PAPER));
}

function earth(): string {
  const globe = circle(...EARTH);
  const land = [
    through(
      pairs([
        -40, 1060, 90, 960, 250, 880, 430, 836, 560, 850, 520, 900, 590, 950, 470, 990, 420, 1080, 290, 1100, 240, 1240,
        -40, 1240,
      ]),
      true,
    ),
    through(
      pairs([
        690, 1010, 800, 930, 880, 960, 960, 900, 1090, 960, 1230, 1060, 1320, 1200, 1300, 1260, 900, 1260, 880, 1130,
        760, 1100,
      ]),
      true,
    ),
  ];
  const air = [26, 60].map((gap, i) => stroke(circle(EARTH[0], EARTH[1], EARTH[2] + gap), PAPER, 9 - i * 4));
  const night = halftone(fade([1420, 1100], [760, 860], 1.1, 0), INK, { step: 20 });
  return air.join('') + shape(globe, PAPER) + within(globe, ...land.map((path) => shape(path, INK)), night);
}

/** The strip that the craft is reading, and the light it reads by. */
function swath(): string {
  const track = 'M300 1240Q520 960 700 782L860 806Q690 980 520 1240Z';
  const beam = straight(pairs([CRAFT[0] - 40, CRAFT[1] + 90, 702, 800, 856, 822, CRAFT[0] + 10, CRAFT[1] + 110]), true);
  return (
    within(
      circle(...EARTH),
      shape(track, RED),
      within(
        track,
        each(7, (i) => line(pairs([200, 832 + i * 62 + i * i * 3, 900, 866 + i * 62 + i * i * 3]), PAPER, 5)),
      ),
    ) + within(beam, halftone(fade([1040, 460], [760, 820], 1, 0.5), RED, { step: 15, angle: 50 }))
  );
}

function wing(side: 1 | -1): string {
  const x = (from: number, width: number) => (side > 0 ? CRAFT[0] + from : CRAFT[0] - from - width);
  return (
    rect(x(90, 70), CRAFT[1] - 9, 70, 18, PAPER) +
    rect(x(150, 450), CRAFT[1] - 104, 450, 208, PAPER) +
    each(5, (i) =>
      each(3, (j) =>
        rect(x(160 + i * 88, 78), CRAFT[1] - 94 + j * 64, 78, 58, i === 3 && j === 1 && side > 0 ? RED : INK),
      ),
    ) +
    each(5, (i) => line(pairs([x(166 + i * 88, 66), CRAFT[1] - 46, x(166 + i * 88, 66) + 66, CRAFT[1] - 86]), PAPER, 4))
  );
}

function craft(): string {
  const [x, y] = CRAFT;
  return turned(
    -24,
    x,
    y,
    wing(1),
    wing(-1),
    rect(x - 100, y - 140, 200, 250, INK),
    rect(x - 90, y - 130, 180, 230, PAPER),
    within(
      straight(pairs([x - 90, y - 130, x + 90, y - 130, x + 90, y + 100, x - 90, y + 100]), true),
      halftone(fade([x + 90, y], [x - 70, y], 0.95, 0), INK, { step: 14 }),
    ),
    rect(x - 66, y - 106, 70, 50, RED),
    line(pairs([x - 90, y - 20, x + 90, y - 20]), INK, 7),
    polygon(pairs([x - 46, y + 100, x + 46, y + 100, x + 74, y + 158, x - 74, y + 158]), RED),
    line(pairs([x, y - 130, x, y - 200]), PAPER, 9),
    stroke(`M${x - 96} ${y - 250}Q${x} ${y - 150} ${x + 96} ${y - 250}`, PAPER, 18),
    line(pairs([x, y - 200, x, y - 276]), PAPER, 7),
    disc(x, y - 282, 14, RED),
  );
}

/** From its orbit a satellite reads the Earth, one strip after the other. */
export const scene: Scene = {
  key: 'satellite',
  focal: { x: 0.57, y: 0.38 },
  draw: () => sheet(INK, stars(), earth(), swath(), craft()),
};
