import { circle, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { PROFILE } from '../hand/profile.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';

function hall(): string {
  const arches = each(4, (i) => {
    const x = 60 + i * 450;
    const opening = `M${x} 960V400A165 165 0 0 1 ${x + 330} 400V960Z`;
    return (
      shape(opening, INK) +
      within(opening, halftone(fade([x, 300], [x + 330, 900], 0.34, 0), PAPER, { step: 18 })) +
      stroke(`M${x - 26} 960V400A191 191 0 0 1 ${x + 356} 400V960`, INK, 9)
    );
  });
  return (
    halftone(fade([0, 0], [1800, 900], 0.3, 0.06), INK, { step: 20 }) +
    arches +
    rect(-20, 120, 1840, 10, INK) +
    rect(-20, 146, 1840, 30, INK) +
    rect(-20, 952, 1840, 260, PAPER) +
    rect(-20, 952, 1840, 12, INK) +
    within('M-20 964H1820V1220H-20Z', halftone(fade([0, 1220], [900, 960], 0.75, 0.02), INK, { step: 18 }))
  );
}

function head(): string {
  const curls = pairs([
    1150, 330, 1090, 220, 1000, 150, 890, 100, 770, 80, 650, 100, 540, 160, 460, 250, 410, 360, 390, 480, 400, 600, 440,
    700, 500, 780, 1060, 320, 960, 250, 850, 200, 730, 190, 620, 230, 540, 320, 500, 440, 500, 560, 540, 660, 960, 370,
    850, 320, 730, 310, 640, 380, 610, 490, 620, 600,
  ]);
  const hair = curls
    .map(
      ([x = 0, y = 0], i) =>
        disc(x, y, 76, INK) +
        disc(x, y, 66, PAPER) +
        stroke(
          `M${x - 34} ${y + 14}A36 36 0 1 1 ${x + 20} ${y + 32}A20 20 0 1 1 ${x - 6} ${y - 6}`,
          INK,
          i % 2 ? 14 : 11,
        ),
    )
    .join('');
  const face =
    stroke('M1010 520Q1080 470 1150 500', INK, 20) +
    stroke('M1030 570Q1090 530 1140 570Q1090 600 1030 570', INK, 13) +
    stroke('M1130 836L1206 826', INK, 15) +
    stroke('M1196 736Q1170 720 1180 690', INK, 14) +
    stroke('M800 600Q860 560 870 640Q866 700 820 730', INK, 16);
  const shade = halftone(fade([380, 1000], [1050, 600], 1, 0), INK, { step: 22 });
  return (
    stroke(PROFILE, INK, 34) +
    shape(PROFILE, PAPER) +
    within(PROFILE, shade) +
    face +
    hair +
    stroke('M1160 420C1000 330 640 330 420 560', RED, 42)
  );
}

/** She held it when she was carried down, and holds it still. */
function distaff(): string {
  const wool =
    'M1192 330C1250 330 1262 420 1252 500C1246 560 1220 590 1192 600C1164 590 1138 560 1132 500C1122 420 1134 330 1192 330Z';
  return (
    rect(1180, 290, 24, 770, PAPER) +
    shape(wool, PAPER) +
    within(wool, halftone(fade([1260, 0], [1150, 0], 0.85, 0), INK, { step: 14 })) +
    each(5, (i) =>
      stroke(`M1120 ${380 + i * 46}Q1192 ${420 + i * 46} 1264 ${366 + i * 46}`, i === 2 ? RED : INK, i === 2 ? 16 : 7),
    ) +
    disc(1192, 292, 22, PAPER) +
    stroke('M1136 540Q1100 700 1150 820T1130 1040', RED, 8)
  );
}

function crate(): string {
  const inside = rect(500, 250, 780, 800, INK);
  const straw = each(26, (i) =>
    stroke(
      through([
        [520 + i * 29, 1050],
        [530 + i * 29 + (i % 3) * 14, 990 - (i % 4) * 16],
        [510 + i * 31 + (i % 5) * 10, 940 - (i % 5) * 16],
      ]),
      PAPER,
      7,
    ),
  );
  return inside + rect(460, 1020, 860, 6, INK) + distaff() + placed(1284, 366, 0.58, [head()], -0.58) + straw;
}

function planks(): string {
  const plank = (x: number, y: number, width: number, height: number) =>
    rect(x, y, width, height, INK) + rect(x + 6, y + 6, width - 12, height - 12, PAPER);
  const grain = pairs([484, 1048, 484, 1082])
    .map(([x = 0, y = 0]) =>
      each(4, (i) => line(pairs([x + 40 + i * 210, y + (i % 2) * 5, x + 150 + i * 200, y + (i % 2) * 5]), INK, 4)),
    )
    .join('');
  return (
    plank(440, 230, 70, 880) +
    plank(1270, 230, 70, 880) +
    plank(420, 196, 940, 66) +
    plank(420, 1020, 940, 90) +
    grain +
    each(4, (i) => disc([466, 484, 1296, 1316][i] ?? 0, i % 2 ? 1086 : 1040, 7, INK)) +
    rect(520, 1110, 130, 36, INK) +
    rect(1130, 1110, 130, 36, INK)
  );
}

function lid(): string {
  const board = straight(pairs([1400, 1130, 1480, 420, 1690, 440, 1640, 1150]), true);
  return (
    shape(board, PAPER) +
    within(board, halftone(fade([1700, 900], [1440, 700], 0.8, 0.05), INK, { step: 16 })) +
    stroke(board, INK, 12) +
    line(pairs([1470, 1136, 1545, 426]), INK, 7) +
    line(pairs([1560, 1142, 1620, 434]), INK, 7) +
    polygon(pairs([1412, 1040, 1652, 1056, 1648, 1100, 1408, 1084]), INK) +
    polygon(pairs([1470, 500, 1690, 520, 1688, 560, 1466, 540]), INK)
  );
}

function straps(): string {
  const hook = line(pairs([890, -20, 890, 60]), INK, 18) + stroke('M890 60V86A30 30 0 1 1 862 116', INK, 17);
  return (
    line(pairs([890, 108, 470, 214]), INK, 24) +
    line(pairs([890, 108, 1310, 214]), INK, 24) +
    line(pairs([890, 108, 470, 214]), RED, 15) +
    line(pairs([890, 108, 1310, 214]), RED, 15) +
    rect(462, 196, 26, 914, RED) +
    rect(1292, 196, 26, 914, RED) +
    hook
  );
}

function mover(): string {
  return (
    polygon(pairs([160, 1130, 330, 1120, 200, 1160, 60, 1160]), INK) +
    shape('M206 1130L214 930H252L256 1130ZM262 1130L258 930H300L312 1130Z', INK) +
    shape('M196 950Q192 760 222 736H282Q316 760 312 950Z', RED) +
    disc(254, 682, 42, INK) +
    shape('M208 676Q214 632 256 632Q300 634 300 672H330V688H208Z', INK) +
    turned(0, 0, 0, line(pairs([292, 776, 370, 740, 430, 700]), INK, 44)) +
    line(pairs([292, 776, 370, 740, 420, 706]), RED, 32) +
    disc(432, 698, 19, PAPER) +
    stroke(circle(432, 698, 19), INK, 6) +
    line(pairs([220, 780, 186, 860, 214, 930]), INK, 12)
  );
}

/** The goddess with the distaff is already in her crate, and looks as if she did not wish to travel. */
export const scene: Scene = {
  key: 'musee',
  focal: { x: 0.5, y: 0.55 },
  draw: () => sheet(PAPER, hall(), lid(), crate(), planks(), straps(), mover()),
};
