import { onCircle, type Point, points, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { glow } from '../hand/tone.ts';

// The rings of benches open towards the tribune, at the foot of the picture.
const TRIBUNE: Point = [900, 1120];
const FLATTEN = 0.74;

function onRing(r: number, degrees: number): Point {
  const [x, y] = onCircle(0, 0, r, degrees);
  return [TRIBUNE[0] + x, TRIBUNE[1] + y * FLATTEN];
}

function halfRing(inner: number, outer: number): string {
  const outside = Array.from({ length: 37 }, (_, i) => onRing(outer, 180 + i * 5));
  const inside = Array.from({ length: 37 }, (_, i) => onRing(inner, 360 - i * 5));
  return straight([...outside, ...inside], true);
}

function deputy([x, y]: Point, size: number, ink: Ink): string {
  return (
    shape(
      `M${x - size} ${y + size * 0.7}C${x - size} ${y - size * 0.5} ${x + size} ${y - size * 0.5} ${x + size} ${y + size * 0.7}Z`,
      ink,
    ) + disc(x, y - size * 0.72, size * 0.5, ink)
  );
}

function benches(): string {
  return each(6, (fromBack) => {
    const row = 5 - fromBack;
    const inner = 400 + row * 148;
    const seats = 9 + row * 4;
    const size = 31 + row * 4.5;
    const people = each(seats, (i) => {
      const angle = 186 + (i * 168) / (seats - 1);
      const isAisle = Math.abs(((angle - 180) % 42) - 21) < 1.2;
      if (isAisle || (i * 7 + row * 5) % 9 === 0) return '';
      return deputy(onRing(inner + 88, angle), size, angle > 268 && angle < 312 ? RED : PAPER);
    });
    const desk = halfRing(inner, inner + 44);
    return (
      people +
      shape(desk, PAPER) +
      shape(halfRing(inner, inner + 34), INK) +
      shape(halfRing(inner + 12, inner + 17), PAPER)
    );
  });
}

function aisles(): string {
  return [201, 243, 297, 339].map((angle) => line([onRing(330, angle), onRing(1290, angle)], INK, 30)).join('');
}

function speaker(): string {
  const shoulders = through(points('560,1230 600,1010 740,930 900,916 1060,930 1200,1010 1240,1230'));
  const head = through(points('900,640 980,672 1004,760 978,850 900,896 822,850 796,760 820,672'), true);
  const microphones = each(
    2,
    (i) =>
      stroke(
        through([
          [1330 + i * 96, 1200],
          [1310 + i * 90, 1080],
          [1230 + i * 84, 1000],
        ]),
        INK,
        13,
      ) + disc(1226 + i * 84, 994, 26, RED),
  );
  return (
    stroke(`${shoulders}`, PAPER, 26) +
    shape(`${shoulders}Z`, INK) +
    stroke(head, PAPER, 26) +
    shape(head, INK) +
    rect(838, 850, 124, 90, INK) +
    polygon(points('824,914 900,950 976,914 962,884 838,884'), PAPER) +
    polygon(points('1180,1230 1230,1110 1620,1110 1680,1230'), PAPER) +
    polygon(points('1204,1230 1246,1126 1606,1126 1656,1230'), INK) +
    microphones
  );
}

/** What the orator sees: rings of benches, a group in red, and a number of empty seats. */
export const scene: Scene = {
  key: 'hemicycle',
  focal: { x: 0.5, y: 0.62 },
  draw: () =>
    sheet(
      INK,
      within('M0 0H1800V1200H0Z', halftone(glow(900, 1120, 1500, 0.34), PAPER, { step: 22 })),
      benches(),
      aisles(),
      speaker(),
    ),
};
