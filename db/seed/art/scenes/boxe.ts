import { between, chance } from '../hand/chance.ts';
import { type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

function lights(): string {
  const lamps = each(4, (i) => {
    const x = 420 + i * 320;
    const cone = straight(pairs([x - 60, 96, x + 60, 96, x + 330, 900, x - 330, 900]), true);
    return within(cone, halftone(fade([x, 90], [x, 900], 0.62, 0.16), PAPER, { step: 18, angle: 20 + i * 11 }));
  });
  const hoods = each(
    4,
    (i) =>
      polygon(pairs([380 + i * 320, 40, 460 + i * 320, 40, 500 + i * 320, 104, 340 + i * 320, 104]), INK) +
      stroke(
        straight(pairs([380 + i * 320, 40, 460 + i * 320, 40, 500 + i * 320, 104, 340 + i * 320, 104]), true),
        PAPER,
        6,
      ) +
      rect(356 + i * 320, 92, 128, 14, PAPER) +
      line(pairs([420 + i * 320, -20, 420 + i * 320, 40]), PAPER, 6),
  );
  return (
    lamps +
    halftone(glow(900, 560, 620, 1.15, 470), PAPER, { step: 18 }) +
    hoods +
    line(pairs([300, 30, 1500, 30]), PAPER, 9)
  );
}

function crowd(): string {
  const next = chance(4);
  return each(34, (i) => {
    const x = i * 56 - 20;
    const y = 800 + between(next, -26, 26);
    return (
      disc(x, y, 32, PAPER) +
      disc(x, y + 5, 32, INK) +
      shape(`M${x - 60} 960Q${x - 50} ${y + 36} ${x} ${y + 34}Q${x + 50} ${y + 36} ${x + 60} 960Z`, INK)
    );
  });
}

function canvas(): string {
  const floor = straight(pairs([230, 890, 1570, 890, 1880, 1150, -80, 1150]), true);
  return (
    shape(floor, PAPER) +
    within(
      floor,
      halftone(glow(900, 1000, 1100, -0.9), INK, { step: 16 }),
      halftone((x, y) => Math.max(0, Math.hypot((x - 900) / 1000, (y - 1000) / 330) - 0.45), INK, { step: 16 }),
    ) +
    rect(-20, 1150, 1840, 80, INK) +
    rect(-20, 1146, 1840, 8, PAPER)
  );
}

function backRopes(): string {
  const post = (x: number, ink: Ink) => rect(x - 22, 600, 44, 300, INK) + rect(x - 16, 590, 32, 300, ink);
  return (
    each(
      3,
      (i) =>
        line(pairs([230, 640 + i * 84, 1570, 640 + i * 84]), INK, 15) +
        line(pairs([230, 640 + i * 84, 1570, 640 + i * 84]), PAPER, 8),
    ) +
    post(230, RED) +
    post(1570, PAPER)
  );
}

/** The one who hits: lunging to the right, the rear hand far out. */
function attacker(): string {
  const limb = (points: readonly Point[], width: number) => line(points, INK, width);
  return (
    polygon(pairs([330, 1090, 820, 1084, 700, 1126, 240, 1126]), INK) +
    limb(pairs([590, 760, 500, 900, 380, 1040]), 84) +
    limb(pairs([620, 760, 750, 880, 760, 1050]), 88) +
    polygon(pairs([330, 1040, 410, 1010, 430, 1080, 320, 1084]), INK) +
    polygon(pairs([720, 1030, 800, 1030, 860, 1084, 716, 1084]), INK) +
    shape('M520 800Q500 600 600 470Q700 410 760 470Q790 560 710 800Z', INK) +
    shape('M510 720L700 740L800 880L700 930L630 840L540 950L440 880Z', RED) +
    line(pairs([512, 736, 702, 752]), PAPER, 20) +
    limb(pairs([710, 500, 850, 470, 990, 424]), 74) +
    limb(pairs([640, 520, 650, 630, 770, 610]), 66) +
    disc(776, 350, 76, INK) +
    polygon(pairs([836, 330, 866, 372, 832, 384]), INK) +
    disc(1010, 416, 66, RED) +
    rect(944, 390, 26, 66, PAPER) +
    disc(790, 600, 60, RED) +
    stroke('M984 384Q1010 360 1044 384', INK, 7) +
    stroke('M768 570Q790 552 818 570', INK, 7)
  );
}

/** The one who is hit: thrown back, the guard open. */
function receiver(): string {
  const limb = (points: readonly Point[], width: number) => line(points, RED, width);
  return (
    polygon(pairs([1100, 1084, 1440, 1090, 1560, 1126, 1120, 1126]), INK) +
    limb(pairs([1200, 770, 1110, 900, 1150, 1050]), 84) +
    limb(pairs([1230, 770, 1340, 900, 1400, 1040]), 84) +
    polygon(pairs([1110, 1034, 1190, 1034, 1196, 1084, 1060, 1084]), RED) +
    polygon(pairs([1360, 1030, 1440, 1020, 1470, 1080, 1340, 1084]), RED) +
    shape('M1110 790Q1080 640 1150 510Q1220 430 1300 490Q1340 620 1300 800Z', RED) +
    shape('M1090 740L1300 742L1380 880L1280 940L1210 850L1160 950L1060 890Z', INK) +
    line(pairs([1096, 744, 1302, 748]), PAPER, 20) +
    limb(pairs([1290, 520, 1400, 620, 1490, 540]), 66) +
    limb(pairs([1150, 540, 1080, 640, 1000, 680]), 66) +
    disc(1160, 372, 76, RED) +
    shape('M1130 304Q1230 280 1244 380L1220 430Q1210 350 1130 304Z', INK) +
    disc(1500, 526, 62, INK) +
    disc(982, 690, 60, INK) +
    stroke('M1476 500Q1500 480 1530 500', PAPER, 7) +
    stroke('M958 664Q982 644 1008 664', PAPER, 7)
  );
}

function blow(): string {
  return each(9, (i) => {
    const angle = -2.6 + i * 0.26;
    return line(
      [
        [1086 + Math.cos(angle) * 96, 372 + Math.sin(angle) * 96],
        [1086 + Math.cos(angle) * (i % 2 ? 150 : 190), 372 + Math.sin(angle) * (i % 2 ? 150 : 190)],
      ],
      i % 2 ? RED : INK,
      13,
    );
  });
}

function frontRopes(): string {
  return each(
    2,
    (i) =>
      stroke(`M-20 ${1040 + i * 104}Q900 ${1068 + i * 104} 1820 ${1040 + i * 104}`, INK, 34) +
      stroke(`M-20 ${1040 + i * 104}Q900 ${1068 + i * 104} 1820 ${1040 + i * 104}`, i ? RED : PAPER, 20),
  );
}

/** One punch, one head thrown back, and the hall that holds its breath. */
export const scene: Scene = {
  key: 'boxe',
  focal: { x: 0.56, y: 0.45 },
  draw: () => sheet(INK, lights(), crowd(), canvas(), backRopes(), blow(), receiver(), attacker(), frontRopes()),
};
