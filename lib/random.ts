/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 to 1, 1 left out. */
  share(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  /** Around `median`, often less, seldom much more: how lengths of texts are distributed. */
  logNormal(median: number, spread: number): number;
};

/** A generator for `seed` (mulberry32: fast, small, good enough for everything but secrets). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    whole,
    pick(items) {
      const item = items[Math.floor(share() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    logNormal(median, spread) {
      // Box and Muller's transform of two even numbers into a normal one.
      const normal = Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
      return median * Math.exp(spread * normal);
    },
  };
}
