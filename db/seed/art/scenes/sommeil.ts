import { between, chance } from '../hand/chance.ts';
import { ground, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { PROFILE } from '../hand/profile.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const HILLS: readonly Point[] = pairs([
  520, 960, 640, 850, 800, 800, 940, 850, 1050, 870, 1200, 760, 1330, 740, 1450, 800, 1600, 800, 1700, 880, 1840, 960,
]);

function room(): string {
  const next = chance(81);
  const opening = straight(pairs([800, 60, 1500, 60, 1500, 720, 800, 720]), true);
  const stars = each(46, () => disc(between(next, 810, 1490), between(next, 70, 600), between(next, 1.6, 4.5), PAPER));
  const moon =
    disc(1270, 310, 170, PAPER) +
    [
      [1220, 250, 34],
      [1330, 360, 44],
      [1250, 390, 20],
      [1340, 240, 18],
    ]
      .map(([x = 0, y = 0, r = 0]) =>
        within(
          `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
          halftone(fade([x + r, y + r], [x - r, y - r], 0.85, 0.05), INK, {
            step: 12,
            box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
          }),
        ),
      )
      .join('');
  const sky = halftone(glow(1270, 310, 620, 0.55), PAPER, { step: 18 });
  return (
    halftone(glow(1150, 420, 900, 0.22), PAPER, { step: 24 }) +
    rect(760, 20, 780, 740, PAPER) +
    shape(opening, INK) +
    within(opening, sky, stars, disc(1270, 310, 190, INK), moon) +
    rect(1138, 60, 24, 660, PAPER) +
    rect(800, 430, 700, 18, PAPER) +
    rect(730, 752, 840, 34, PAPER) +
    rect(730, 786, 840, 12, INK) +
    curtain(620, 1) +
    curtain(1700, -1)
  );
}

function curtain(x: number, side: 1 | -1): string {
  const fall = `M${x - side * 130} -20H${x + side * 250}Q${x + side * 230} 360 ${x + side * 120} 480Q${x + side * 90} 640 ${x + side * 130} 860H${x - side * 130}Z`;
  return (
    shape(fall, INK) +
    each(6, (i) =>
      stroke(
        `M${x - side * (100 - i * 64)} -20Q${x - side * (100 - i * 60)} 360 ${x - side * (100 - i * 36)} 480Q${x - side * (110 - i * 34)} 640 ${x - side * (110 - i * 40)} 860`,
        PAPER,
        5,
      ),
    )
  );
}

function sleeper(): string {
  const pillow = through(
    pairs([70, 1040, 110, 900, 300, 868, 520, 890, 640, 980, 600, 1110, 300, 1140, 90, 1120]),
    true,
  );
  const hair =
    'M480 1000C420 880 360 720 362 500C362 240 560 60 800 62C980 62 1120 150 1180 330C1080 330 1000 360 960 420C930 480 960 560 900 600C860 560 800 590 810 660C830 740 760 780 720 860C690 950 600 960 480 1000Z';
  const head = [
    shape(PROFILE, PAPER),
    stroke(PROFILE, INK, 26),
    shape(hair, INK),
    stroke('M1080 560Q1110 600 1160 590', INK, 22),
    stroke('M1130 836L1204 828', INK, 16),
    stroke('M870 640Q910 620 900 690', INK, 18),
  ];
  return (
    shape(pillow, PAPER) +
    within(pillow, halftone(fade([100, 1140], [330, 860], 0.85, 0.05), INK, { step: 16 })) +
    stroke(pillow, INK, 8) +
    electrodes() +
    turned(-82, 400, 930, placed(400 - 790 * 0.34, 930 - 560 * 0.34, 0.34, head))
  );
}

/** The sleeper is being measured: five wires run from the head to a box on the wall. */
function electrodes(): string {
  const wires = pairs([300, 836, 250, 900, 250, 980, 330, 800, 380, 790]).map(([x, y], i) =>
    stroke(
      through(pairs([x, y, 200 + i * 14, 760 - i * 20, 186 + i * 18, 640, 176 + i * 26, 560])),
      i === 2 ? RED : PAPER,
      6,
    ),
  );
  const trace = stroke(straight(pairs([160, 470, 190, 470, 204, 440, 222, 500, 240, 452, 254, 470, 300, 470])), RED, 8);
  return (
    wires.join('') +
    rect(130, 400, 200, 160, PAPER) +
    rect(142, 412, 176, 110, INK) +
    trace +
    each(5, (i) => disc(176 + i * 26, 542, 8, i === 2 ? RED : INK))
  );
}

/** The blanket is the country that the sleeper dreams of, with a house in it. */
function blanket(): string {
  const cover = ground(HILLS, 1260);
  const fields = each(9, (i) => {
    const drop = 70 + i * 56 + i * i * 2;
    return stroke(
      through(HILLS.map(([x, y], k): Point => [x - i * 18, y + drop + Math.sin(k * 1.3 + i * 0.5) * 16])),
      PAPER,
      5,
    );
  });
  const shade = halftone(fade([560, 1200], [1500, 820], 0.85, 0), INK, { step: 17 });
  const hem = through(pairs([500, 960, 540, 1000, 600, 1090, 620, 1240]));
  return (
    shape(cover, RED) +
    within(cover, fields, shade) +
    stroke(through(HILLS), PAPER, 9) +
    stroke(hem, PAPER, 46) +
    stroke(hem, INK, 5)
  );
}

function dream(): string {
  const tree = (x: number, y: number, s: number) =>
    polygon(pairs([x - 26 * s, y, x, y - 90 * s, x + 26 * s, y]), INK) + rect(x - 4, y - 4, 8, 18, INK);
  return (
    rect(1258, 668, 92, 80, PAPER) +
    polygon(pairs([1240, 672, 1304, 612, 1368, 672]), INK) +
    rect(1290, 692, 26, 34, RED) +
    rect(1328, 610, 14, 40, INK) +
    tree(1410, 790, 0.9) +
    tree(1450, 808, 1.1) +
    tree(1226, 760, 0.8) +
    tree(800, 806, 0.9) +
    tree(764, 818, 0.7)
  );
}

function bedstead(): string {
  return (
    shape('M-20 620H40Q70 620 70 660V1240H-20Z', PAPER) +
    rect(-20, 1120, 640, 120, INK) +
    rect(-20, 1112, 640, 12, PAPER)
  );
}

/** Under the full moon somebody sleeps, wired to a machine, and the blanket turns into hills. */
export const scene: Scene = {
  key: 'sommeil',
  focal: { x: 0.45, y: 0.6 },
  draw: () => sheet(INK, room(), dream(), bedstead(), sleeper(), blanket()),
};
