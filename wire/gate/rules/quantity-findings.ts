import { compareQuantities, type Difference } from '../quantities/compare-quantities.ts';
import type { Finding, ReadPair } from '../rule.ts';

const compared = new WeakMap<ReadPair, Difference[]>();

/** What differs between the sides in numbers of these kinds. Four rules ask; the sides are compared once. */
export function quantityFindings(pair: ReadPair, kinds: readonly Difference['of'][]): Finding[] {
  let differences = compared.get(pair);
  if (!differences) {
    differences = compareQuantities(pair.source.quantities.numbers, pair.target.quantities.numbers);
    compared.set(pair, differences);
  }
  return differences
    .filter(({ of }) => kinds.includes(of))
    .map(({ problem, expected, found }) => ({ problem, expected, found }));
}
