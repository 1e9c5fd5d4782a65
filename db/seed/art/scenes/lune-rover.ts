import { between, chance } from '../hand/chance.ts';
import { circle, ground, type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { clouds, fade } from '../hand/tone.ts';

const EARTH: readonly [number, number, number] = [1220, 430, 300];

function sky(): string {
  const next = chance(69);
  return each(110, () => disc(between(next, 0, 1800), between(next, 0, 640), between(next, 1.2, 4), PAPER));
}

function earth(): string {
  const globe = circle(...EARTH);
  return (
    shape(globe, RED) +
    within(
      globe,
      halftone(clouds(21, 80, 3.2), PAPER, { step: 15, angle: 35 }),
      shape(
        through(
          pairs([1240, 180, 1370, 210, 1400, 300, 1310, 380, 1330, 470, 1250, 520, 1200, 420, 1120, 380, 1110, 280]),
          true,
        ),
        PAPER,
      ),
      halftone(fade([900, 330], [1180, 420], 1.1, 0), INK, { step: 16 }),
    )
  );
}

function crater(x: number, y: number, r: number): string {
  const bowl = `M${x - r} ${y}A${r} ${r * 0.24} 0 0 1 ${x + r} ${y}A${r} ${r * 0.24} 0 0 1 ${x - r} ${y}Z`;
  return (
    ellipse(x, y, r * 1.12, r * 0.3, PAPER) +
    shape(bowl, INK) +
    within(bowl, ellipse(x - r * 0.2, y + r * 0.14, r * 0.95, r * 0.2, PAPER)) +
    stroke(bowl, INK, 5)
  );
}

function moon(): string {
  const soil = ground(pairs([-40, 560, 260, 600, 600, 660, 1000, 650, 1400, 600, 1840, 640]), 1240);
  const shade = halftone(fade([0, 600], [1500, 1240], 0.62, 0.06), INK, { step: 20 });
  const tracks = [0, 1].map((side) => {
    const edge: Point[] = [
      [-60, 1090 + side * 150],
      [260, 1010 + side * 120],
      [520, 930 + side * 70],
      [760, 880 + side * 34],
    ];
    return (
      stroke(through(edge), PAPER, 34) +
      stroke(through(edge), INK, 26, 'butt').replace('/>', ' stroke-dasharray="11 15"/>')
    );
  });
  return (
    shape(soil, PAPER) +
    within(
      soil,
      shade,
      crater(240, 720, 120),
      crater(1560, 760, 170),
      crater(1250, 1080, 230),
      crater(560, 720, 60),
      crater(1240, 700, 54),
      ...tracks,
    )
  );
}

/** A wheel of wire mesh. */
function wheel(x: number, y: number, r: number): string {
  const rim = circle(x, y, r * 0.86);
  const mesh = each(9, (i) => {
    const shift = (i - 4) * r * 0.34;
    return (
      line(pairs([x + shift - r, y - r, x + shift + r, y + r]), PAPER, 4) +
      line(pairs([x + shift + r, y - r, x + shift - r, y + r]), PAPER, 4)
    );
  });
  return (
    disc(x, y, r + 8, PAPER) +
    disc(x, y, r, INK) +
    within(rim, mesh) +
    disc(x, y, r * 0.36, INK) +
    disc(x, y, r * 0.26, PAPER) +
    disc(x, y, r * 0.14, RED)
  );
}

function shadow(): string {
  return (
    polygon(pairs([560, 990, 1130, 980, 640, 1120, 120, 1130]), INK) +
    polygon(pairs([470, 1130, 620, 1120, 240, 1190, 130, 1180]), INK)
  );
}

function rover(): string {
  const frame = line(pairs([670, 896, 790, 770, 930, 790, 1070, 896]), INK, 26);
  const body = straight(pairs([580, 640, 1110, 640, 1150, 700, 1100, 790, 640, 790, 580, 720]), true);
  const mast =
    rect(992, 380, 42, 240, PAPER) +
    rect(932, 292, 216, 112, PAPER) +
    rect(1000, 380, 26, 240, INK) +
    rect(940, 300, 200, 96, INK) +
    rect(950, 310, 180, 76, PAPER) +
    disc(1086, 348, 30, INK) +
    disc(1086, 348, 13, RED) +
    disc(1004, 348, 20, INK);
  const panel =
    polygon(pairs([500, 610, 980, 560, 1080, 606, 560, 664]), INK) +
    each(5, (i) =>
      polygon(
        [
          [530 + i * 96, 612 - i * 10],
          [612 + i * 96, 603 - i * 10],
          [634 + i * 92, 638 - i * 9],
          [552 + i * 92, 648 - i * 9],
        ],
        i === 2 ? RED : PAPER,
      ),
    );
  const dish =
    line(pairs([700, 590, 650, 470]), PAPER, 12) +
    shape('M560 400Q590 500 730 490Q690 420 560 400Z', INK) +
    shape('M574 410Q606 484 706 480Q670 424 574 410Z', PAPER) +
    line(pairs([640, 446, 690, 390]), PAPER, 7) +
    disc(692, 386, 13, RED);
  const arm = line(pairs([1130, 720, 1250, 690, 1300, 840]), INK, 18) + rect(1272, 836, 56, 40, INK);
  return (
    dish +
    mast +
    arm +
    frame +
    stroke(body, INK, 16) +
    shape(body, INK) +
    within(body, halftone(fade([1150, 700], [560, 760], 0.75, 0), PAPER, { step: 15 })) +
    rect(660, 712, 120, 44, RED) +
    panel +
    wheel(670, 900, 104) +
    wheel(1070, 896, 104)
  );
}

/** Alone on the Moon, a rover has stopped to look at the red Earth coming up. */
export const scene: Scene = {
  key: 'lune-rover',
  focal: { x: 0.52, y: 0.55 },
  draw: () => sheet(INK, sky(), earth(), moon(), shadow(), rover()),
};
