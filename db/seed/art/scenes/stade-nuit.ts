import { between, chance } from '../hand/chance.ts';
import { along, type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, moved, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, flat, glow } from '../hand/tone.ts';

const FAR = 690;

/** Only one mast is still alight. */
function beam(): string {
  const wide = straight(pairs([1620, 90, 1420, 90, 240, 1240, 1660, 1240]), true);
  return within(wide, halftone(fade([1520, 90], [900, 800], 0.8, 0.16), PAPER, { step: 18 }));
}

function mast(side: 1 | -1): string {
  const isLit = side > 0;
  const x = (value: number) => 900 + side * value;
  const lamps = each(3, (row) =>
    each(
      6,
      (i) =>
        disc(x(510 + i * 42 + row * 5), 74 + row * 44 - i * 7, 17, PAPER) +
        (isLit ? '' : disc(x(510 + i * 42 + row * 5), 74 + row * 44 - i * 7, 13, INK)),
    ),
  );
  return (
    polygon(pairs([x(640), 120, x(670), 120, x(700), 640, x(640), 640]), PAPER) +
    each(6, (i) => line(pairs([x(642), 180 + i * 70, x(676), 230 + i * 70]), INK, 8)) +
    polygon(pairs([x(480), 44, x(750), 4, x(776), 148, x(492), 196]), INK) +
    stroke(straight(pairs([x(480), 44, x(750), 4, x(776), 148, x(492), 196]), true), PAPER, 7) +
    lamps
  );
}

function stands(): string {
  const next = chance(11);
  const tiers = straight(pairs([-20, 380, 420, 460, 1380, 460, 1820, 380, 1820, FAR + 40, -20, FAR + 40]), true);
  const crowd = each(11, (row) =>
    each(66, (i) => {
      const x = i * 28 + (row % 2) * 14 + between(next, -4, 4);
      const pick = next();
      return pick < 0.2
        ? ''
        : disc(x, 486 + row * 19 - Math.max(0, Math.abs(x - 900) - 480) * 0.19, 7.5, pick > 0.94 ? RED : PAPER);
    }),
  );
  const roof =
    polygon(pairs([-20, 330, 420, 420, 1380, 420, 1820, 330, 1820, 396, 1380, 468, 420, 468, -20, 396]), INK) +
    line(pairs([-20, 396, 420, 468, 1380, 468, 1820, 396]), PAPER, 6);
  return shape(tiers, INK) + within(tiers, crowd) + roof + rect(-20, FAR - 10, 1840, 60, INK) + cars();
}

/** Behind the goal line the cars of the public, all lamps on. */
function cars(): string {
  return each(11, (i) => {
    const x = 10 + i * 178;
    if (x > 600 && x < 1160) return '';
    const y = FAR + 40;
    const body = `M${x - 70} ${y}V${y - 44}Q${x - 66} ${y - 60} ${x - 50} ${y - 62}L${x - 38} ${y - 100}H${x + 38}L${x + 50} ${y - 62}Q${x + 66} ${y - 60} ${x + 70} ${y - 44}V${y}Z`;
    const lamps = [-44, 44].map(
      (side) =>
        within(
          `M${x + side - 60} ${y - 90}H${x + side + 60}V${y + 10}H${x + side - 60}Z`,
          halftone(glow(x + side, y - 34, 58, 0.4), PAPER, {
            step: 11,
            box: { x: x + side - 60, y: y - 90, width: 120, height: 100 },
          }),
        ) + disc(x + side, y - 34, 23, PAPER),
    );
    return (
      stroke(body, PAPER, 7) +
      shape(body, i % 3 === 1 ? RED : INK) +
      polygon(pairs([x - 38, y - 66, x - 30, y - 92, x + 30, y - 92, x + 38, y - 66]), i % 3 === 1 ? INK : PAPER) +
      lamps.join('')
    );
  });
}

function pitch(): string {
  const outline = `M-20 ${FAR + 44}H1820V1240H-20Z`;
  const vanishing: Point = [900, 420];
  const stripes = each(6, (i) =>
    within(
      straight(
        [
          [-2600 + i * 900, 1240],
          [-2150 + i * 900, 1240],
          along([-2150 + i * 900, 1240], vanishing, 0.7),
          along([-2600 + i * 900, 1240], vanishing, 0.7),
        ],
        true,
      ),
      halftone(flat(0.3), INK, { step: 16 }),
    ),
  );
  const area =
    line(pairs([240, FAR + 56, 30, 940, 1770, 940, 1560, FAR + 56]), INK, 11) +
    line(pairs([560, FAR + 56, 500, 810, 1300, 810, 1240, FAR + 56]), INK, 8);
  return (
    shape(outline, PAPER) +
    within(outline, stripes, area, stroke('M620 940Q900 1040 1180 940', INK, 11)) +
    line(pairs([-20, FAR + 54, 1820, FAR + 54]), INK, 8)
  );
}

function goal(): string {
  const [left, right, top, foot] = [660, 1140, 560, FAR + 54];
  const net = within(
    `M${left} ${top}H${right}V${foot}H${left}Z`,
    each(17, (i) => line(pairs([left + i * 30, top, left + 20 + i * 27.5, foot]), PAPER, 3)),
    each(6, (i) => line(pairs([left, top + i * 34, right, top + i * 34]), PAPER, 3)),
  );
  const keeper =
    disc(900, 634, 17, RED) +
    line(pairs([900, 660, 900, 704]), RED, 32) +
    line(pairs([892, 704, 872, foot]), RED, 13) +
    line(pairs([908, 704, 930, foot]), RED, 13) +
    line(pairs([888, 664, 826, 622]), RED, 12) +
    line(pairs([912, 664, 974, 622]), RED, 12);
  return (
    rect(left, top, right - left, foot - top, INK) +
    net +
    keeper +
    stroke(`M${left} ${foot}V${top}H${right}V${foot}`, INK, 24) +
    stroke(`M${left} ${foot}V${top}H${right}V${foot}`, PAPER, 14)
  );
}

function striker(): string {
  const shadows = pairs([260, 1170, 480, 1215, 1190, 1215, 1420, 1170])
    .map(([x, y]) => polygon(pairs([780, 1080, 836, 1080, x + 70, y + 26, x, y]), INK))
    .join('');
  return (
    ellipse(812, 1084, 70, 16, INK) +
    shadows +
    shape('M772 870L756 990L760 1076H800L806 990L812 910L830 990L836 1076H876L870 980L858 870Z', INK) +
    rect(758, 1010, 46, 44, PAPER) +
    rect(830, 1010, 46, 44, PAPER) +
    shape('M748 900L764 660Q770 630 816 626Q862 630 868 660L884 900Q816 920 748 900Z', INK) +
    shape('M764 660Q770 630 816 626Q862 630 868 660L874 800H756Z', INK) +
    line(pairs([776, 664, 726, 760, 738, 850]), INK, 38) +
    line(pairs([856, 664, 906, 760, 894, 850]), INK, 38) +
    disc(816, 574, 44, INK) +
    rect(806, 690, 20, 110, PAPER) +
    line(pairs([762, 806, 872, 806]), PAPER, 7)
  );
}

function ball(): string {
  return (
    ellipse(1020, 1024, 40, 9, INK) +
    disc(1020, 994, 34, INK) +
    disc(1020, 994, 28, PAPER) +
    disc(1020, 994, 11, INK) +
    each(5, (i) =>
      line(
        [
          [1020 + Math.cos(i * 1.257 - 1.57) * 11, 994 + Math.sin(i * 1.257 - 1.57) * 11],
          [1020 + Math.cos(i * 1.257 - 1.57) * 27, 994 + Math.sin(i * 1.257 - 1.57) * 27],
        ],
        INK,
        5,
      ),
    )
  );
}

/** One mast has failed, the cars lend their lamps, and the penalty is still to be taken. */
export const scene: Scene = {
  key: 'stade-nuit',
  focal: { x: 0.5, y: 0.48 },
  draw: () =>
    sheet(
      INK,
      beam(),
      mast(-1),
      mast(1),
      stands(),
      pitch(),
      goal(),
      placed(10, 332, 0.72, [striker()]),
      moved(-190, 10, ball()),
    ),
};
