import type { Finding, SegmentRule } from '../rule.ts';

// After these words something must come.
const danglers: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('le la les un une des de du d au aux à et ou que qu dans par pour sur avec sans en a ont est sont sera n ne se ce cette ces son sa ses leur mais dont où selon entre vers chez contre très plus'.split(' ')),
  en: new Set('the a an of and or that in by for on with without to at from is are was were has have his her their its but which'.split(' ')),
  es: new Set('el la los las un una de del al y o que en por para con sin a ha han es son se su sus pero'.split(' ')),
  de: new Set('der die das den dem des ein eine und oder dass in von für auf mit ohne zu ist sind war hat im am'.split(' ')),
}; // biome-ignore format: a list of words reads better in one line

/** A translation that was cut off. */
export const truncation: SegmentRule = {
  name: 'truncation',
  demands: 'The translation ends as its source ends, and not in the middle.',
  weight: 0.5,
  check: ({ source, target }) => {
    const [from, to] = [source.plain.trim(), target.plain.trim()];
    if (!/[\p{L}\d]/u.test(to)) return [];
    const end = to.slice(-40);
    const finding = (problem: string, weight: number): Finding[] => [
      { problem, expected: from.slice(-40), found: end, weight },
    ];
    if (/(?:…|\.\.\.)$/.test(to) && !/(?:…|\.\.\.|\[…\])\W{0,3}$/.test(from)) return finding('dots', 0.5);
    const last = target.tokens.at(-1);
    const isOpen = last?.kind === 'word' && danglers[target.language]?.has(last.lower) === true;
    if (isOpen && last.lower !== source.tokens.at(-1)?.lower) return finding('open', 0.6);
    if (/[.!?]["”»’)]{0,3}$/.test(from) && /[\p{L}\d,;:–-]$/u.test(to)) return finding('no_end', 0.4);
    const open = (text: string) => (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
    return open(to) > 0 && open(from) <= 0 ? finding('bracket', 0.4) : [];
  },
  good: [
    { source: 'It ends well.', target: 'Cela finit bien.' },
    { source: 'Wait…', target: 'Attendez…' },
    { source: 'The strike continues', target: 'La grève continue' },
    { source: 'Plan A', target: 'Plan A' },
  ],
  bad: [
    { source: 'He was fined and jailed.', target: 'Il a été condamné à une amende et' },
    { source: 'It reopens with a show.', target: 'Il rouvre…' },
    { source: 'It reopens with a show.', target: 'Il rouvre avec une exposition' },
    { source: 'It (the show) reopens.', target: 'Elle (l’exposition rouvre.' },
  ],
};
