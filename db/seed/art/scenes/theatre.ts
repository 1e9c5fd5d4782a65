import { straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

const SPOT = { x: 960, y: 900, rx: 400, ry: 92 };

function light(): string {
  const cone = `M820 -20H1000L${SPOT.x + SPOT.rx} ${SPOT.y}A${SPOT.rx} ${SPOT.ry} 0 0 1 ${SPOT.x - SPOT.rx} ${SPOT.y}Z`;
  return (
    within(cone, halftone(fade([900, 0], [950, 900], 0.9, 0.42), PAPER, { step: 18 })) +
    ellipse(SPOT.x, SPOT.y, SPOT.rx, SPOT.ry, PAPER)
  );
}

function boards(): string {
  const stage = straight(pairs([-20, 820, 1820, 820, 1820, 1060, -20, 1060]), true);
  const planks = each(21, (i) => line(pairs([900 + (i - 10) * 86, 820, 900 + (i - 10) * 150, 1060]), PAPER, 4));
  return shape(stage, INK) + within(stage, planks) + rect(-20, 816, 1840, 7, PAPER);
}

/** Half a curtain, gathered at its outer side. */
function curtain(side: 1 | -1): string {
  const x = (value: number) => (side === 1 ? value : 1800 - value);
  const cloth = `M${x(-20)} -20H${x(560)}Q${x(540)} 380 ${x(330)} 560Q${x(280)} 620 ${x(300)} 700Q${x(370)} 860 ${x(380)} 1010H${x(-20)}Z`;
  const folds = each(7, (i) => {
    const top = 60 + i * 74;
    const waist = 70 + i * 36;
    return shape(
      `M${x(top)} -20H${x(top + 34)}Q${x(top + 24 - i * 2)} 380 ${x(waist + 16)} 600Q${x(waist + 4)} 660 ${x(waist + 14)} 720Q${x(top * 0.7 + 40)} 880 ${x(top * 0.72 + 34)} 1010H${x(top * 0.72 + 12)}Q${x(top * 0.7 + 8)} 880 ${x(waist)} 720Q${x(waist - 10)} 660 ${x(waist)} 600Q${x(top - 10)} 380 ${x(top)} -20Z`,
      INK,
    );
  });
  const shade = halftone(fade([x(0), 0], [x(460), 0], 0.8, 0), INK, { step: 17 });
  const tie = `M${x(-20)} 590Q${x(200)} 690 ${x(330)} 590L${x(320)} 660Q${x(180)} 750 ${x(-20)} 660Z`;
  return (
    shape(cloth, RED) +
    within(cloth, shade, folds) +
    shape(tie, PAPER) +
    stroke(tie, INK, 6) +
    each(6, (i) => line(pairs([x(300), 664, x(276 + i * 10), 790]), PAPER, 6))
  );
}

function valance(): string {
  const swags = each(5, (i) => {
    const x = -90 + i * 396;
    const swag = `M${x} -20H${x + 396}V60Q${x + 198} 280 ${x} 60Z`;
    const creases = each(3, (k) =>
      stroke(`M${x} ${20 + k * 10}Q${x + 198} ${120 + k * 62} ${x + 396} ${20 + k * 10}`, INK, 7),
    );
    return (
      shape(swag, RED) +
      within(swag, creases, halftone(fade([0, -20], [0, 130], 0.7, 0), INK, { step: 16 })) +
      stroke(`M${x} 60Q${x + 198} 280 ${x + 396} 60`, PAPER, 15) +
      stroke(`M${x} 60Q${x + 198} 280 ${x + 396} 60`, INK, 4)
    );
  });
  return (
    swags +
    each(
      4,
      (i) =>
        polygon(pairs([286 + i * 396, 40, 326 + i * 396, 40, 334 + i * 396, 190, 278 + i * 396, 190]), PAPER) +
        each(3, (k) => line(pairs([290 + i * 396 + k * 16, 110, 288 + i * 396 + k * 18, 188]), INK, 4)),
    )
  );
}

/** An actor with one arm flung out, in a long coat. */
function actor(): string {
  const shadow =
    polygon(pairs([930, 900, 1000, 900, 1560, 1040, 1330, 1052]), INK) + line(pairs([1120, 940, 1340, 968]), INK, 16);
  return (
    shadow +
    shape('M900 890L896 760H940L944 890ZM976 890L972 760H1016L1030 890Z', INK) +
    polygon(pairs([862, 900, 944, 900, 944, 876, 896, 880]), INK) +
    polygon(pairs([976, 900, 1062, 900, 1028, 880, 976, 876]), INK) +
    shape('M868 810Q888 640 900 560Q910 510 958 506Q1010 510 1020 560Q1040 680 1066 810Q960 850 868 810Z', INK) +
    disc(956, 446, 46, INK) +
    shape('M908 452Q896 392 950 384Q1012 380 1010 440Q1030 470 1012 492Q990 470 984 430Q940 440 908 452Z', INK) +
    line(pairs([1006, 560, 1090, 500, 1160, 420]), INK, 34) +
    disc(1168, 410, 20, INK) +
    line(pairs([912, 566, 850, 640, 880, 720]), INK, 34) +
    stroke('M936 530L956 590L980 530', PAPER, 8) +
    disc(884, 736, 25, RED) +
    stroke('M876 730Q884 716 894 732', PAPER, 4)
  );
}

function house(): string {
  const rail =
    rect(-20, 1056, 1840, 20, PAPER) +
    rect(-20, 1076, 1840, 150, PAPER) +
    rect(-20, 1070, 1840, 10, INK) +
    within('M-20 1080H1820V1220H-20Z', halftone(fade([0, 1080], [0, 1220], 0.2, 0.7), INK, { step: 17 }));
  const lamps = each(
    11,
    (i) =>
      shape(`M${96 + i * 160} 1062A34 34 0 0 1 ${164 + i * 160} 1062Z`, RED) + rect(90 + i * 160, 1056, 80, 10, INK),
  );
  const heads = each(10, (i) => {
    const x = 70 + i * 190 + (i % 3) * 16;
    return (
      disc(x, 1136, 52, PAPER) +
      disc(x, 1140, 46, INK) +
      shape(`M${x - 92} 1260Q${x - 92} 1186 ${x} 1184Q${x + 92} 1186 ${x + 92} 1260Z`, INK) +
      stroke(`M${x - 88} 1230Q${x - 80} 1188 ${x - 34} 1186`, PAPER, 5)
    );
  });
  const hood = 'M700 1072Q700 930 820 930Q940 930 940 1072Z';
  const prompter =
    stroke(hood, PAPER, 18) +
    shape(hood, INK) +
    within(hood, halftone(fade([690, 0], [900, 0], 0.8, 0), PAPER, { step: 15 })) +
    stroke(hood, INK, 6) +
    polygon(pairs([950, 1064, 990, 1000, 1060, 1004, 1024, 1066]), PAPER) +
    stroke(straight(pairs([950, 1064, 990, 1000, 1060, 1004, 1024, 1066]), true), INK, 7) +
    line(pairs([980, 1050, 1000, 1016]), RED, 7) +
    line(pairs([1004, 1052, 1026, 1018]), INK, 6);
  return rail + lamps + prompter + heads;
}

/** One actor alone in the light; at his feet the prompter's hood and a page of the play. */
export const scene: Scene = {
  key: 'theatre',
  focal: { x: 0.53, y: 0.52 },
  draw: () =>
    sheet(INK, halftone(flat(0.03), PAPER), boards(), light(), actor(), curtain(1), curtain(-1), valance(), house()),
};
