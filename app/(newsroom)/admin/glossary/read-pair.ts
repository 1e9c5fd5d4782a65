import type { PairSearch } from '#paths/wire-keeping.ts';

type Query = Record<string, string | string[] | undefined>;
type Pair = { fromLanguage: string; toLanguage: string };

/** What stands in an address of the glossary or of the memory; without a pair it is the one with the most entries. */
export function readPairSearch(query: Query, pairs: readonly Pair[]): Required<Omit<PairSearch, 'after'>> & PairSearch {
  const said = (name: keyof PairSearch) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  const [first = { fromLanguage: 'en', toLanguage: 'fr' }] = pairs;
  // The form sends a pair as one choice.
  const [from, to] = typeof query.pair === 'string' ? query.pair.split(' ') : [said('from'), said('to')];
  const isPair = from && to && /^[a-z]{2,3}$/.test(from) && /^[a-z]{2,3}$/.test(to);
  return {
    from: isPair ? from : first.fromLanguage,
    to: isPair ? to : first.toLanguage,
    q: said('q'),
    ...(said('after') && { after: said('after') }),
  };
}
