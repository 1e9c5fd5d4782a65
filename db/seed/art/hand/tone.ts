import { noise } from './chance.ts';
import type { Point } from './curves.ts';

/** How much ink lies at a place of the sheet, from 0 (none) to 1 (solid). Values outside are cut off. */
export type Tone = (x: number, y: number) => number;

/** The same tone everywhere. */
export function flat(level: number): Tone {
  return () => level;
}

/** A tone that changes evenly from `start` at one point to `end` at another, and stays so beyond them. */
export function fade(from: Point, to: Point, start = 1, end = 0): Tone {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  return (x, y) => {
    const t = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
    return start + (end - start) * Math.max(0, Math.min(1, t));
  };
}

/** A round tone: `peak` at the centre, nothing at distance `r` (`ry` for an oval). */
export function glow(cx: number, cy: number, r: number, peak = 1, ry = r): Tone {
  return (x, y) => peak * Math.max(0, 1 - Math.hypot((x - cx) / r, (y - cy) / ry));
}

/** Drifting lumps about `size` wide, half of the sheet empty, the other half up to 1; `stretch` > 1 draws them out sideways. */
export function clouds(seed: number, size: number, stretch = 2): Tone {
  return (x, y) => {
    const large = noise(seed, x / (size * stretch), y / size);
    const small = noise(seed + 1, x / (size * stretch * 0.4), y / (size * 0.4));
    return Math.max(0, (large * 0.7 + small * 0.3 - 0.45) * 2.4);
  };
}

/** One tone weakened by another. */
export function times(first: Tone, second: Tone): Tone {
  return (x, y) => Math.max(0, first(x, y)) * Math.max(0, second(x, y));
}

/** Two tones added up. */
export function plus(first: Tone, second: Tone): Tone {
  return (x, y) => first(x, y) + second(x, y);
}
