import { ground, points, straight, through } from '../hand/curves.ts';
import { person } from '../hand/figure.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

// The crest sags towards the viewer: that curve is what makes the wall an arch dam.
const WALL = 'M330 380C640 470 1160 470 1470 380L1130 1060C1010 1096 790 1096 670 1060Z';

function wall(): string {
  const joints = each(13, (i) => {
    const t = (i + 1) / 14;
    const sag = 68 * 4 * t * (1 - t);
    return line(
      [
        [330 + t * 1140, 380 + sag],
        [670 + t * 460, 1064 + 26 * 4 * t * (1 - t)],
      ],
      INK,
      5,
    );
  });
  const lifts = each(6, (i) => {
    const y = 490 + i * 100;
    const left = 330 + ((y - 380) / 680) * 340;
    return stroke(`M${left} ${y - 20}Q900 ${y + 90 - i * 8} ${1800 - left} ${y - 20}`, INK, 4);
  });
  return (
    shape(WALL, PAPER) +
    within(WALL, halftone(fade([420, 700], [1400, 560], 0.02, 0.72), INK, { step: 23 }), joints, lifts) +
    stroke('M330 380C640 470 1160 470 1470 380', INK, 34) +
    stroke('M330 372C640 462 1160 462 1470 372', PAPER, 10)
  );
}

function canyon(): string {
  const left = straight(
    points('-20,120 130,170 250,330 350,400 440,560 500,720 610,900 690,1070 640,1220 -20,1220'),
    true,
  );
  const right = straight(
    points('1820,60 1700,150 1560,300 1450,400 1360,590 1290,740 1200,900 1110,1070 1170,1220 1820,1220'),
    true,
  );
  const westLight = within(
    left,
    halftone(fade([-20, 560], [330, 700], 0.3, 0), PAPER, {
      step: 22,
      box: { x: -20, y: 100, width: 720, height: 1140 },
    }),
  );
  const eastLight = within(
    right,
    halftone(fade([1820, 560], [1500, 680], 0.3, 0), PAPER, {
      step: 22,
      box: { x: 1100, y: 40, width: 740, height: 1200 },
    }),
  );
  return shape(left, INK) + shape(right, INK) + westLight + eastLight;
}

function jet(): string {
  const spray = through(points('840,760 720,880 620,1040 560,1220 1240,1220 1180,1040 1080,880 960,760'));
  return (
    rect(836, 700, 128, 70, INK) +
    shape(`${spray}Z`, PAPER) +
    within(`${spray}Z`, halftone(glow(900, 1220, 420, 0.9, 330), RED, { angle: 50, step: 18 })) +
    stroke(spray, INK, 9) +
    each(5, (i) =>
      stroke(
        through([
          [860 + i * 20, 780],
          [800 + i * 50, 920],
          [680 + i * 110, 1210],
        ]),
        INK,
        6,
      ),
    )
  );
}

function heights(): string {
  const ridge = ground(points('-20,240 240,300 420,180 640,260 860,120 1080,250 1300,150 1560,270 1820,160'), 480);
  return (
    disc(900, 250, 170, RED) +
    shape(ridge, PAPER) +
    within(ridge, halftone(fade([0, 120], [0, 420], 0.7, 0.15), INK, { step: 20 })) +
    rect(1180, 296, 110, 110, INK) +
    rect(1166, 282, 138, 18, INK) +
    rect(1206, 330, 24, 36, RED) +
    rect(1244, 330, 24, 36, PAPER)
  );
}

/** Someone stands on the crest of an arch dam, above the roar of its one open sluice. */
export const scene: Scene = {
  key: 'barrage',
  focal: { x: 0.5, y: 0.52 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 420], 0.4, 0.05), RED, { angle: 50 }),
      heights(),
      wall(),
      canyon(),
      jet(),
      person(640, 428, 120, { coat: RED, body: INK, isWalking: false }),
    ),
};
