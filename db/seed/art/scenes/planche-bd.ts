import { type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { panel, roundOn, roundPanel, slanted } from '../hand/plane.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { flat, glow } from '../hand/tone.ts';

// The page lies turned on the table: 0…700 across, 0…900 down.
const on = slanted([520, 170], [0.98, -0.1], [0.12, 0.94]);

function frame(x: number, y: number, width: number, height: number, ...inside: readonly string[]): string {
  const outline = straight(panel(on, x, y, width, height), true);
  return shape(outline, PAPER) + within(outline, ...inside) + stroke(outline, INK, 11);
}

function cityFrame(): string {
  const roofs = each(
    9,
    (i) =>
      polygon(panel(on, 60 + i * 68, 170 + ((i * 53) % 90), 58, 240), INK) +
      each(3, (k) =>
        polygon(panel(on, 72 + i * 68, 190 + ((i * 53) % 90) + k * 34, 12, 16), (i + k) % 4 === 0 ? RED : PAPER),
      ),
  );
  return frame(
    50,
    50,
    600,
    250,
    polygon(panel(on, 50, 50, 600, 250), INK),
    halftone(glow(...on(480, 140), 330, 0.7), PAPER, { step: 14 }),
    polygon(roundOn(on, 480, 140, 64), RED),
    roofs,
  );
}

function chaseFrame(): string {
  const rays = each(16, (i) => {
    const angle = (i / 16) * 2 * Math.PI;
    return polygon(
      [
        on(190, 440),
        on(190 + Math.cos(angle) * 320, 440 + Math.sin(angle) * 320),
        on(190 + Math.cos(angle + 0.2) * 320, 440 + Math.sin(angle + 0.2) * 320),
      ],
      INK,
    );
  });
  const eye =
    shape(through([on(80, 450), on(180, 380), on(300, 446), on(186, 506)], true), PAPER) +
    stroke(through([on(80, 450), on(180, 380), on(300, 446), on(186, 506)], true), INK, 12) +
    polygon(roundOn(on, 192, 443, 48), INK) +
    polygon(roundOn(on, 206, 428, 15), PAPER);
  return frame(50, 325, 285, 235, rays, eye);
}

function waterFrame(): string {
  const waves = each(6, (i) =>
    stroke(
      through(Array.from({ length: 13 }, (_, k): Point => on(350 + k * 26, 460 + i * 20 + (k % 2 ? 9 : -9)))),
      INK,
      6,
    ),
  );
  return frame(
    360,
    325,
    290,
    235,
    halftone(flat(0.25), RED, { step: 14, angle: 50 }),
    waves,
    polygon([on(430, 452), on(590, 452), on(560, 490), on(460, 490)], INK),
    polygon([on(505, 345), on(505, 442), on(590, 442)], PAPER),
    stroke(straight([on(505, 345), on(505, 442), on(590, 442)], true), INK, 7),
  );
}

/** An empty balloon that waits for its letters. */
function balloon(x: number, y: number, width: number, tail: number): string {
  const outline = roundPanel(on, x, y, width, 56, 27);
  const foot = polygon([on(x + tail, y + 50), on(x + tail + 28, y + 50), on(x + tail + 4, y + 86)], PAPER);
  return (
    stroke(straight(outline, true), INK, 12) +
    line([on(x + tail, y + 54), on(x + tail + 4, y + 86), on(x + tail + 28, y + 54)], INK, 8) +
    polygon(outline, PAPER) +
    foot +
    each(3, (i) =>
      line([on(x + 28 + i * (width / 3.4), y + 28), on(x + 28 + (i + 0.62) * (width / 3.4), y + 28)], INK, 8),
    )
  );
}

/** The last frame has been left: its edge is broken where the hero climbed out. */
function emptyFrame(): string {
  const floor = polygon(panel(on, 50, 780, 600, 80), INK);
  const steps = each(5, (i) => polygon(roundOn(on, 120 + i * 70, 740 + (i % 2) * 16, 13), INK));
  return (
    frame(50, 585, 600, 275, halftone(glow(...on(80, 620), 460, 0.75), INK, { step: 14 }), floor, steps) +
    polygon([on(520, 700), on(700, 690), on(700, 872), on(540, 872)], PAPER) +
    line([on(520, 860), on(560, 846), on(572, 868)], INK, 11) +
    line([on(650, 700), on(634, 684), on(660, 670)], INK, 11)
  );
}

function page(): string {
  const outline = panel(on, 0, 0, 700, 910);
  return (
    polygon(
      outline.map(([x, y]): Point => [x + 26, y + 26]),
      INK,
    ) +
    polygon(outline, PAPER) +
    cityFrame() +
    chaseFrame() +
    waterFrame() +
    emptyFrame() +
    balloon(90, 80, 210, 120)
  );
}

function table(): string {
  const top = straight(pairs([200, 60, 1700, -60, 2000, 1260, 60, 1260]), true);
  return (
    shape(top, RED) +
    within(
      top,
      halftone((x, y) => Math.hypot(x - 950, y - 560) / 1150 - 0.3, INK, { step: 20 }),
    )
  );
}

/** The hero, half a hand high, on the way to the inkwell. */
function hero(): string {
  return (
    polygon(pairs([1230, 1040, 1300, 1060, 1560, 1150, 1430, 1168]), INK) +
    line(pairs([1250, 1040, 1280, 950, 1268, 890]), INK, 34) +
    line(pairs([1268, 890, 1350, 940, 1340, 1046]), INK, 34) +
    polygon(pairs([1226, 1034, 1286, 1042, 1284, 1064, 1222, 1056]), INK) +
    polygon(pairs([1324, 1036, 1396, 1042, 1394, 1064, 1322, 1062]), INK) +
    shape('M1216 900Q1206 780 1236 740Q1270 716 1310 740Q1330 800 1322 900Z', RED) +
    stroke('M1216 900Q1206 780 1236 740Q1270 716 1310 740Q1330 800 1322 900Z', INK, 9) +
    shape('M1236 744Q1140 760 1096 880Q1150 860 1180 900Q1200 850 1236 830Z', INK) +
    line(pairs([1304, 762, 1376, 790, 1430, 730]), INK, 32) +
    line(pairs([1304, 762, 1376, 790, 1420, 740]), RED, 18) +
    disc(1276, 678, 50, INK) +
    polygon(pairs([1240, 664, 1334, 664, 1334, 686, 1240, 686]), PAPER) +
    disc(1306, 675, 8, INK)
  );
}

function inkwell(): string {
  return (
    ellipse(1540, 940, 130, 34, INK) +
    shape('M1430 930V800Q1430 750 1500 740V700H1590V740Q1660 750 1660 800V930Q1540 980 1430 930Z', INK) +
    stroke('M1430 930V800Q1430 750 1500 740V700H1590V740Q1660 750 1660 800V930Q1540 980 1430 930Z', PAPER, 9) +
    ellipse(1545, 700, 50, 15, PAPER) +
    ellipse(1545, 700, 36, 9, INK) +
    rect(1470, 800, 110, 80, PAPER) +
    disc(1525, 840, 24, RED) +
    line(pairs([1545, 694, 1660, 380]), PAPER, 30) +
    line(pairs([1545, 694, 1660, 380]), INK, 17)
  );
}

function lamp(): string {
  return (
    line(pairs([150, 1240, 60, 640, 330, 190]), PAPER, 40) +
    line(pairs([150, 1240, 60, 640, 330, 190]), INK, 26) +
    disc(60, 640, 40, INK) +
    disc(60, 640, 16, PAPER) +
    polygon(pairs([296, 96, 400, 140, 560, 330, 250, 420]), PAPER) +
    polygon(pairs([306, 110, 392, 148, 540, 322, 262, 402]), INK) +
    polygon(pairs([540, 322, 262, 402, 300, 432, 500, 376]), PAPER) +
    disc(346, 128, 44, INK)
  );
}

/** Lamp, pen, a page of frames; the hero of the last one has climbed out of it. */
export const scene: Scene = {
  key: 'planche-bd',
  focal: { x: 0.58, y: 0.58 },
  draw: () => sheet(INK, table(), page(), inkwell(), hero(), lamp()),
};
