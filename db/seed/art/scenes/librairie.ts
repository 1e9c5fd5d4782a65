import { between, chance } from '../hand/chance.ts';
import { circle, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, moved, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

const READER = { x: 960, y: 470 };
const SHELF = 176;
// Kept free for the reader's lamp.
const CLEARING = circle(READER.x, READER.y, 330);

function book(x: number, floor: number, width: number, height: number, kind: number): string {
  const top = floor - height;
  const isLit = Math.hypot(x - READER.x, floor - 80 - READER.y) < 560;
  const band =
    rect(x + 4, top + 22, width - 8, 9, kind === 1 ? PAPER : INK) +
    rect(x + 4, floor - 32, width - 8, 6, kind === 1 ? PAPER : INK);
  if (!isLit)
    return kind === 1
      ? rect(x + 1, top, width - 5, height, RED)
      : stroke(straight(pairs([x + 2, floor, x + 2, top, x + width - 4, top, x + width - 4, floor])), PAPER, 4) +
          (kind === 2 ? rect(x + 7, top + 20, width - 15, 7, PAPER) : '');
  if (kind === 1) return rect(x + 1, top, width - 4, height, RED) + band;
  return (
    rect(x + 1, top, width - 4, height, PAPER) +
    (kind === 2 ? rect(x + 8, top + 14, width - 18, height - 40, INK) : band)
  );
}

function row(floor: number, seed: number): string {
  const next = chance(seed);
  let drawn = rect(-20, floor, 1840, 16, PAPER) + rect(-20, floor + 5, 1840, 6, INK);
  for (let x = -20; x < 1800; ) {
    const width = Math.round(between(next, 24, 58));
    const height = between(next, 96, 142);
    const pick = next();
    if (pick > 0.955) {
      drawn += turned(-14, x + 30, floor, book(x + 30, floor, width, height, 2));
      x += 60 + width;
      continue;
    }
    drawn += book(x, floor, width, height, pick < 0.1 ? 1 : pick < 0.36 ? 2 : 0);
    x += width;
  }
  return drawn;
}

function shelves(): string {
  const uprights = [300, 1500]
    .map((x) => rect(x - 14, -20, 28, 1060, INK) + rect(x - 14, -20, 5, 1060, PAPER) + rect(x + 9, -20, 5, 1060, PAPER))
    .join('');
  return each(6, (i) => row(146 + i * SHELF, 50 + i * 7)) + uprights;
}

function lampLight(): string {
  return (
    shape(CLEARING, PAPER) +
    within(
      CLEARING,
      halftone(glow(READER.x - 40, READER.y - 70, 520, -0.9), INK, { step: 16 }),
      halftone((x, y) => Math.max(0, Math.hypot(x - READER.x, y - READER.y) / 330 - 0.62) * 1.1, INK, { step: 16 }),
    )
  );
}

function ladder(): string {
  const [left, right] = [straight(pairs([800, 1120, 900, -20])), straight(pairs([1010, 1120, 1050, -20]))];
  const rungs = each(11, (i) => {
    const t = i / 11;
    return line(pairs([808 + t * 86, 1050 - t * 1010, 1012 + t * 36, 1050 - t * 1010]), INK, 15);
  });
  const pale = each(11, (i) => {
    const t = i / 11;
    return line(pairs([808 + t * 86, 1050 - t * 1010, 1012 + t * 36, 1050 - t * 1010]), PAPER, 27);
  });
  return (
    stroke(left, PAPER, 34) + stroke(right, PAPER, 34) + pale + stroke(left, INK, 20) + stroke(right, INK, 20) + rungs
  );
}

function reader(): string {
  const { x, y } = READER;
  return (
    line(pairs([x - 6, y + 140, x + 70, y + 170, x + 30, y + 310]), INK, 44) +
    line(pairs([x - 20, y + 140, x - 70, y + 190, x - 40, y + 306]), INK, 44) +
    polygon(pairs([x + 8, y + 300, x + 90, y + 300, x + 90, y + 326, x + 8, y + 326]), INK) +
    polygon(pairs([x - 66, y + 298, x + 6, y + 298, x + 6, y + 324, x - 66, y + 324]), INK) +
    shape(
      `M${x - 70} ${y + 176}Q${x - 96} ${y - 30} ${x - 24} ${y - 52}Q${x + 40} ${y - 56} ${x + 52} ${y + 40}L${x + 46} ${y + 176}Z`,
      RED,
    ) +
    disc(x - 8, y - 106, 56, INK) +
    shape(
      `M${x - 60} ${y - 110}Q${x - 40} ${y - 170} ${x + 20} ${y - 160}Q${x + 80} ${y - 150} ${x + 66} ${y - 70}L${x + 40} ${y - 60}Z`,
      INK,
    ) +
    disc(x + 64, y - 140, 26, INK) +
    polygon(
      [
        [x - 190, y + 26],
        [x - 110, y + 60],
        [x - 40, y + 10],
        [x - 50, y - 20],
        [x - 112, y + 26],
        [x - 186, y - 4],
      ],
      INK,
    ) +
    polygon(pairs([x - 180, y - 8, x - 112, y + 18, x - 60, y - 22, x - 130, y - 42]), PAPER) +
    stroke(straight(pairs([x - 180, y - 8, x - 112, y + 18, x - 60, y - 22])), INK, 6) +
    stroke(through(pairs([x + 20, y, x + 4, y + 84, x - 84, y + 56])), INK, 8) +
    line(pairs([x + 10, y, x - 4, y + 70, x - 92, y + 46]), RED, 30) +
    disc(x - 98, y + 44, 17, INK)
  );
}

function floor(): string {
  const pile = (x: number, widths: readonly number[]) =>
    widths
      .map(
        (width, i) =>
          rect(x - width / 2 + (i % 2) * 14, 1110 - i * 44, width, 38, i % 3 === 1 ? RED : PAPER) +
          rect(x - width / 2 + (i % 2) * 14 + 16, 1110 - i * 44, 8, 38, INK),
      )
      .join('');
  const cat = shape(
    'M1250 1100Q1206 990 1262 936L1256 880L1292 912H1318L1350 884L1346 944Q1354 982 1334 1004Q1392 1040 1388 1100Z',
    INK,
  );
  const sitting =
    stroke(
      'M1250 1100Q1206 990 1262 936L1256 880L1292 912H1318L1350 884L1346 944Q1354 982 1334 1004Q1392 1040 1388 1100Z',
      PAPER,
      9,
    ) +
    cat +
    stroke('M1376 1088Q1450 1092 1440 1020', PAPER, 30) +
    stroke('M1376 1088Q1450 1092 1440 1020', INK, 20) +
    disc(1288, 944, 7, RED) +
    disc(1322, 944, 7, RED);
  return (
    rect(-20, 1042, 1840, 180, INK) +
    pile(560, [220, 190, 210, 150]) +
    pile(300, [180, 160]) +
    pile(1310, [300]) +
    moved(0, 6, sitting) +
    rect(-20, 1148, 1840, 8, PAPER)
  );
}

/** Closing time is over; high on the ladder somebody has begun to read, below the cat waits. */
export const scene: Scene = {
  key: 'librairie',
  focal: { x: 0.53, y: 0.42 },
  draw: () =>
    sheet(INK, halftone(fade([0, 0], [0, 1200], 0.02, 0), PAPER), shelves(), lampLight(), ladder(), reader(), floor()),
};
