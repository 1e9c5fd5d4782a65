/** Two languages between which Apertium translates: the mode by which it is called, and both as BCP 47. */
export type ApertiumPair = { mode: string; from: string; to: string };

const mostSteps = 3;

/**
 * Reads modes as `apertium -l` lists them (`eng-cat`, `fr-es`). Variants of a language (`eng-cat_valencia`) and modes that
 * are no pair are left out: the plain one is what a newspaper writes.
 */
export function readModes(list: string): ApertiumPair[] {
  return list.split('\n').flatMap((line) => {
    const [, from, to] = /^\s*([a-z]{2,3})-([a-z]{2,3})\s*$/.exec(line) ?? [];
    if (!from || !to) return [];
    return [{ mode: `${from}-${to}`, from: baseLanguage(from), to: baseLanguage(to) }];
  });
}

/**
 * The shortest way from one language to another over installed pairs, of three pairs at most (two languages in between);
 * null where there is none. Of ways that are equally short, the one whose pairs are listed first.
 */
export function findRoute(pairs: readonly ApertiumPair[], from: string, to: string): ApertiumPair[] | null {
  const goal = baseLanguage(to);
  let ways: ApertiumPair[][] = pairs.filter((pair) => pair.from === baseLanguage(from)).map((pair) => [pair]);
  const seen = new Set([baseLanguage(from)]);
  for (let steps = 1; steps <= mostSteps; steps += 1) {
    const found = ways.find((way) => way.at(-1)?.to === goal);
    if (found) return found;
    ways = ways.flatMap((way) => {
      const reached = way.at(-1)?.to ?? '';
      if (seen.has(reached)) return [];
      seen.add(reached);
      return pairs.filter((pair) => pair.from === reached).map((pair) => [...way, pair]);
    });
  }
  return null;
}

// `eng` and `en-GB` are `en` (ISO 639-3 in names of modes, BCP 47 elsewhere).
function baseLanguage(code: string): string {
  return new Intl.Locale(code).language;
}
