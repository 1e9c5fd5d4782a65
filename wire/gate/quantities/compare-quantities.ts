import { isSameMeasure, kindOfMeasure } from './measures.ts';
import { isYear, type Quantity } from './quantity.ts';

/** What one side counts and the other does not. `measure`: the number is there, and measures something else. */
export type Difference = {
  problem: 'missing' | 'added' | 'measure' | 'order';
  of: 'number' | ReturnType<typeof kindOfMeasure>;
  expected: string | null;
  found: string | null;
};

// No sentence has more; each is compared with each.
const mostNumbers = 300;

/**
 * Compares what two texts count. Whatever the source counts must be in the translation and the other way round, in whatever
 * form; what measures the same in another unit is the same.
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[]): Difference[] {
  if (Math.max(source.length, target.length) > mostNumbers) return [];
  const [missing, added] = [unanswered(source, target), unanswered(target, source)];
  const differences: Difference[] = [];
  const spent = new Set<Quantity>();
  for (const one of missing) {
    const other = nearest(
      one,
      added.filter((item) => !spent.has(item)),
    );
    if (other) spent.add(other);
    const problem = other && shareValue(one, other) ? 'measure' : 'missing';
    differences.push({ problem, of: kindOf(one, other), expected: one.text, found: other?.text ?? null });
  }
  for (const one of added) {
    if (!spent.has(one)) differences.push({ problem: 'added', of: kindOf(one), expected: null, found: one.text });
  }
  return differences.length > 0 ? differences : findDisorder(source, target);
}

function unanswered(from: readonly Quantity[], to: readonly Quantity[]): Quantity[] {
  return from.filter((one) => !one.isLoose && !to.some((other) => isAnswer(one, other, to)));
}

function isAnswer(one: Quantity, other: Quantity, all: readonly Quantity[]): boolean {
  if (one.measures.length === 0 || other.measures.length === 0) {
    if (!shareValue(one, other)) return false;
    // What is measured on one side only must be measured somewhere on the other («de 5 à 10 %»), but for plain counts of time.
    const measured = one.measures.length > 0 ? one : null;
    if (!measured || other.isLoose) return true;
    // «In the low 20s»: a temperature is told without its unit.
    if (measured.measures.includes('°C') && measured.measures.includes('°F')) return true;
    // «One in five» is 20 % as well, and «200m» are millions or metres.
    if (other.values.length > 1 && measured.measures.some((measure) => measure === '%' || measure === 'm')) return true;
    return measured.measures.some((measure) => kindOfMeasure(measure) === 'duration') || hasMeasure(measured, all);
  }
  return one.measures.some((a) =>
    other.measures.some((b) => one.values.some((x) => other.values.some((y) => isSameMeasure(x, a, y, b)))),
  );
}

function hasMeasure(one: Quantity, all: readonly Quantity[]): boolean {
  return all.some((other) => other.measures.some((measure) => one.measures.includes(measure)));
}

function shareValue(one: Quantity, other: Quantity): boolean {
  return one.values.some((value) => other.values.includes(value));
}

function nearest(one: Quantity, others: readonly Quantity[]): Quantity | null {
  return (
    others.find((other) => shareValue(one, other)) ??
    others.find((other) => kindOf(other) === kindOf(one)) ??
    others[0] ??
    null
  );
}

function kindOf(one: Quantity, other: Quantity | null = null): Difference['of'] {
  const kinds = one.measures.map(kindOfMeasure);
  const others = (other?.measures ?? []).map(kindOfMeasure);
  return kinds.find((kind) => others.includes(kind)) ?? kinds[0] ?? others[0] ?? 'number';
}

// The same numbers in another order: «3-1» and «1-3», «10 of its 6 games». Years and what differs in kind may change places.
function findDisorder(source: readonly Quantity[], target: readonly Quantity[]): Difference[] {
  const counted = (list: readonly Quantity[]) => list.filter((one) => !one.isLoose && !isYear(one) && one.end > 0);
  const [from, to] = [counted(source), counted(target)];
  if (from.length !== to.length || from.length < 2 || from.length > 50) return [];
  const free = new Set(from.keys());
  const places = to.map((one) => {
    const place = [...free].find((index) => from[index] && isAnswer(one, from[index], from)) ?? -1;
    free.delete(place);
    return place;
  });
  for (let index = 1; index < places.length; index += 1) {
    const [before, here] = [places[index - 1] ?? -1, places[index] ?? -1];
    const [first, second] = [to[index - 1], to[index]];
    if (before < 0 || here < 0 || before < here || !first || !second || kindOf(first) !== kindOf(second)) continue;
    if (first.isWhole) continue;
    return [
      {
        problem: 'order',
        of: kindOf(first),
        expected: `${second.text} … ${first.text}`,
        found: `${first.text} … ${second.text}`,
      },
    ];
  }
  return [];
}
