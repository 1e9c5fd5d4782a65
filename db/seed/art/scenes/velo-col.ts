import { type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

function sky(): string {
  return halftone(fade([0, 0], [0, 600], 0.6, 0.05), RED, { step: 18, angle: 50 }) + disc(1310, 190, 110, RED);
}

function massif(): string {
  const far = straight(
    pairs([-20, 520, 200, 330, 330, 420, 520, 240, 700, 400, 900, 300, 1820, 620, 1820, 760, -20, 760]),
    true,
  );
  const near = straight(
    pairs([
      240, 760, 520, 560, 640, 470, 760, 250, 850, 190, 930, 90, 1010, 176, 1060, 200, 1180, 330, 1260, 300, 1430, 470,
      1560, 440, 1820, 660, 1820, 1240, -20, 1240, -20, 900,
    ]),
    true,
  );
  const snow = polygon(
    pairs([930, 90, 1010, 176, 1060, 200, 1030, 270, 980, 220, 950, 310, 900, 230, 860, 290, 850, 190]),
    PAPER,
  );
  return (
    shape(far, PAPER) +
    within(far, halftone(fade([0, 300], [0, 760], 0.65, 0.2), INK, { step: 16 })) +
    stroke(near, PAPER, 10) +
    shape(near, INK) +
    snow
  );
}

/** The road, from the pass down to the wheel of the rider, wider at every bend. */
function road(): string {
  const bends: readonly (readonly [number, number, number])[] = [
    [1110, 300, 5],
    [1060, 352, 7],
    [1240, 404, 9],
    [960, 458, 12],
    [1330, 526, 16],
    [860, 604, 21],
    [1480, 706, 29],
    [760, 812, 40],
  ];
  const legs = bends.slice(1).map(([x, y, width], i) => {
    const [px, py, before] = bends[i] ?? [x, y, width];
    return (
      polygon(pairs([px, py - before / 2, x, y - width / 2, x, y + width / 2, px, py + before / 2]), PAPER) +
      disc(x, y, width / 2, PAPER)
    );
  });
  const down = through(pairs([760, 792, 640, 830, 560, 880, 620, 930, 900, 1000]));
  const walls = bends
    .slice(2)
    .map(([x, y, width], i) =>
      rect(x + (i % 2 ? -width * 1.6 : width * 0.7), y - width * 0.6, width * 0.7, width * 0.9, RED),
    );
  return legs.join('') + stroke(down, PAPER, 50) + walls.join('') + bunch(bends);
}

/** The others, already high up. */
function bunch(bends: readonly (readonly [number, number, number])[]): string {
  const [from, to] = [bends[5] ?? [0, 0, 0], bends[6] ?? [0, 0, 0]];
  return each(7, (i) => {
    const t = 0.34 + i * 0.055;
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return (
      disc(x, y - 26, 6.5, i === 2 ? RED : PAPER) +
      line(pairs([x - 4, y - 17, x - 2, y - 6]), i === 2 ? RED : PAPER, 9) +
      disc(x - 9, y + 1, 6, INK) +
      disc(x + 9, y + 1, 6, INK)
    );
  });
}

function foreground(): string {
  const slope = straight(pairs([-20, 1190, 1820, 960, 1820, 1240, -20, 1240]), true);
  const verge = straight(pairs([-20, 1130, 1820, 900, 1820, 964, -20, 1194]), true);
  return (
    shape(straight(pairs([-20, 1120, 1820, 890, 1820, 1240, -20, 1240]), true), INK) +
    shape(verge, PAPER) +
    shape(slope, PAPER) +
    within(slope, halftone(fade([0, 1200], [1500, 1000], 0.7, 0.08), INK, { step: 16 })) +
    each(9, (i) =>
      polygon(
        [
          [40 + i * 220, 1122 - i * 27.5],
          [62 + i * 220, 1119 - i * 27.5],
          [62 + i * 220, 1046 - i * 27.5],
          [40 + i * 220, 1048 - i * 27.5],
        ],
        i % 2 ? RED : PAPER,
      ),
    ) +
    line(pairs([-20, 1068, 1820, 838]), PAPER, 7)
  );
}

function wheel(x: number, y: number): string {
  return (
    stroke(`M${x - 122} ${y}a122 122 0 1 0 244 0a122 122 0 1 0 -244 0`, PAPER, 30) +
    stroke(`M${x - 122} ${y}a122 122 0 1 0 244 0a122 122 0 1 0 -244 0`, INK, 16) +
    each(9, (i) => line(pairs([x, y, x + Math.cos(i * 0.698) * 116, y + Math.sin(i * 0.698) * 116]), PAPER, 3)) +
    disc(x, y, 15, PAPER)
  );
}

function rider(): string {
  const frame: readonly Point[] = pairs([520, 930, 690, 930, 650, 730, 880, 720, 690, 930]);
  const outline = [
    line(frame, PAPER, 26),
    line(pairs([520, 930, 656, 760]), PAPER, 24),
    line(pairs([880, 720, 862, 670, 930, 660]), PAPER, 24),
    line(pairs([880, 720, 930, 930]), PAPER, 24),
  ];
  const tubes = [
    line(frame, RED, 14),
    line(pairs([520, 930, 656, 760]), RED, 12),
    line(pairs([872, 690, 930, 930]), RED, 14),
    line(pairs([872, 690, 866, 664, 936, 660, 948, 690]), INK, 14),
    line(pairs([640, 716, 650, 740]), INK, 16),
    line(pairs([606, 706, 690, 706]), INK, 18),
    line(pairs([612, 716, 560, 730]), PAPER, 12),
    stroke('M520 690H580V764H520Z', PAPER, 20),
    stroke('M520 690H580V764H520Z', INK, 10),
    rect(526, 700, 48, 54, RED),
    stroke('M530 688Q550 656 570 688', INK, 8),
  ];
  return (
    wheel(520, 930) +
    wheel(930, 930) +
    line(pairs([650, 712, 740, 830, 700, 980]), INK, 40) +
    outline.join('') +
    tubes.join('') +
    disc(690, 930, 34, INK) +
    disc(690, 930, 16, PAPER) +
    line(pairs([690, 930, 730, 1000]), INK, 12) +
    line(pairs([654, 690, 800, 780, 734, 986]), PAPER, 70) +
    line(pairs([654, 690, 800, 780]), INK, 58) +
    line(pairs([800, 780, 738, 980]), INK, 40) +
    polygon(pairs([712, 980, 796, 990, 800, 1014, 712, 1008]), PAPER) +
    shape('M612 706Q600 600 700 524Q770 470 830 500Q860 530 830 570Q740 620 712 726Z', RED) +
    stroke('M612 706Q600 600 700 524Q770 470 830 500Q860 530 830 570Q740 620 712 726Z', PAPER, 7) +
    line(pairs([812, 540, 842, 640, 926, 656]), INK, 34) +
    disc(930, 656, 20, PAPER) +
    disc(888, 460, 50, PAPER) +
    shape('M824 470Q816 396 890 388Q960 392 964 446L930 440Q880 440 824 470Z', INK) +
    line(pairs([936, 460, 910, 474]), INK, 11) +
    line(pairs([690, 560, 650, 660]), PAPER, 12)
  );
}

/** The last rider carries his lamp up to the pass; the others are a few bends ahead. */
export const scene: Scene = {
  key: 'velo-col',
  focal: { x: 0.46, y: 0.6 },
  draw: () => sheet(PAPER, sky(), massif(), road(), foreground(), turned(-7, 720, 1000, rider())),
};
