/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number that stands for a word: seeds that do not depend on the order of the scenes (FNV-1a). */
export function seedOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A random number between two bounds. */
export function between(next: () => number, low: number, high: number): number {
  return low + next() * (high - low);
}

function corner(seed: number, x: number, y: number): number {
  let hash = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Smooth value noise in 0…1; one lump is about one unit wide, so divide the coordinates by the lump size. */
export function noise(seed: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const ease = (t: number) => t * t * (3 - 2 * t);
  const u = ease(x - left);
  const v = ease(y - top);
  const upper = corner(seed, left, top) * (1 - u) + corner(seed, left + 1, top) * u;
  const lower = corner(seed, left, top + 1) * (1 - u) + corner(seed, left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
}
