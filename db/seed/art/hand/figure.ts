import { straight, through } from './curves.ts';
import type { Ink } from './inks.ts';
import { disc, placed, polygon, shape } from './shapes.ts';

/** How a small figure looks. */
export interface Figure {
  readonly coat: Ink;
  /** Head and legs; the colour of the coat if left out. */
  readonly body?: Ink;
  /** −1 walks to the left, 1 (the default) to the right. */
  readonly facing?: 1 | -1;
  /** Legs apart (walking, the default) or together. */
  readonly isWalking?: boolean;
}

/** A person in a coat for the middle distance, feet at x, y. Good from 40 to 300 units tall. */
export function person(x: number, y: number, height: number, figure: Figure): string {
  const { coat, body = coat, facing = 1, isWalking = true } = figure;
  const legs = isWalking
    ? polygon(
        [
          [-6, -44],
          [-21, -2],
          [-30, -2],
          [-30, 0],
          [-12, 0],
          [6, -36],
          [16, 0],
          [32, 0],
          [32, -3],
          [25, -4],
          [14, -46],
        ],
        body,
      )
    : polygon(
        [
          [-13, -40],
          [-11, 0],
          [-2, 0],
          [0, -38],
          [2, 0],
          [11, 0],
          [13, -40],
        ],
        body,
      );
  const trunk =
    through([
      [0, -84],
      [-13, -80],
      [-17, -62],
      [-20, -32],
    ]) +
    through([
      [20, -32],
      [18, -60],
      [14, -80],
      [0, -84],
    ]).replace('M', 'L');
  return placed(
    x,
    y,
    height / 106,
    [legs, shape(`${trunk}Z`, coat), disc(1, -94, 11.5, body)],
    (height / 106) * facing,
  );
}

/** The long shadow of a person under a low sun, from the feet towards dx, dy. */
export function longShadow(x: number, y: number, dx: number, dy: number, width: number, ink: Ink): string {
  const w = width / 2;
  return shape(
    straight(
      [
        [x - w, y],
        [x + w, y],
        [x + dx + w * 0.8, y + dy],
        [x + dx - w * 0.8, y + dy],
      ],
      true,
    ),
    ink,
  );
}
