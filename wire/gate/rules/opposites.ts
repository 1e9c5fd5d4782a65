import type { Finding, ReadPair, SegmentRule, Side } from '../rule.ts';
import { opposites as table, turners } from '../text/opposites.ts';
import { addInnocentRows, addWords, emptyWordList, findWords, type WordList } from '../text/word-list.ts';

/** Words turned into their opposite: «rose» as «a baissé», «banned» as «autorisé». */
export const opposites: SegmentRule = {
  name: 'opposites',
  demands: 'What rises, opens, begins, is allowed or comes first in the source does not fall, close, end, become forbidden or come last.',
  weight: 0.5,
  check: (pair) => {
    const [from, to] = [listOf(pair.source.language), listOf(pair.target.language)];
    if (!from || !to || pair.source.language === pair.target.language) return [];
    const source = readPoles(pair.source, from);
    const target = readPoles(pair.target, to);
    // A verb of denial may rightly be a negation of its opposite.
    if (source.turns !== target.turns) return [];
    return [...new Set(source.poles.map(({ topic }) => topic))].flatMap((topic) => {
      const of = (side: typeof source) => side.poles.filter((pole) => pole.topic === topic);
      return turned(of(source), of(target), pair);
    });
  },
  good: [
    { source: 'Prices rose by 3%.', target: 'Les prix ont augmenté de 3 %.' },
    { source: 'Prices did not fall.', target: 'Les prix ont augmenté.' },
    { source: 'It lifted the ban on fishing.', target: 'La pêche est de nouveau autorisée.' },
    { source: 'He fell ill as prices rose.', target: 'Il est tombé malade alors que les prix montaient.' },
    { source: 'The bill failed to win approval.', target: 'Le texte a perdu sa majorité.' },
    { source: 'Más de cien personas', target: 'Plus de cent personnes', from: 'es' },
  ],
  bad: [
    { source: 'Prices rose by 3%.', target: 'Les prix ont baissé de 3 %.' },
    { source: 'Smoking is banned here.', target: 'Il est permis de fumer ici.' },
    { source: 'Sales were up 7% here and down 3% there.', target: 'Les ventes ont baissé de 7 % ici et augmenté de 3 % là-bas.' },
    { source: 'Tiene menos de 30 años.', target: 'Il a plus de 30 ans.', from: 'es' },
    { source: 'El tribunal anuló la multa.', target: 'Le tribunal a confirmé l’amende.', from: 'es' },
    { source: 'El museu tancarà dilluns.', target: 'Le musée ouvrira lundi.', from: 'ca' },
  ],
}; // biome-ignore format: a table reads better in rows

type Pole = { topic: string; side: 0 | 1; text: string };

// «Before recovering, it fell» may be «après avoir baissé»: what joins clauses tells no time.
const innocentRows =
  'après_avoir après_être après_s après_que après_qu avant_de avant_d avant_que avant_qu garde_à_vue à_juste_titre';

const lists = new Map<string, WordList<{ topic: string; side: 0 | 1 } | 'turn'>>();

function listOf(language: string) {
  const known = lists.get(language);
  if (known || !(language in turners)) return known;
  const list = emptyWordList<{ topic: string; side: 0 | 1 } | 'turn'>();
  for (const [topic, words] of Object.entries(table)) {
    addWords(list, words[language]?.[0] ?? '', { topic, side: 0 });
    addWords(list, words[language]?.[1] ?? '', { topic, side: 1 });
  }
  addWords(list, turners[language] ?? '', 'turn');
  addInnocentRows(list, innocentRows);
  lists.set(language, list);
  return list;
}

function readPoles({ tokens, negations }: Side, list: NonNullable<ReturnType<typeof listOf>>) {
  const poles: Pole[] = [];
  let turns = negations?.strong ?? 0;
  for (const { tag, text } of findWords(tokens, list)) {
    if (tag === 'turn') turns += 1;
    else poles.push({ ...tag, text });
  }
  return { poles, turns };
}

function turned(source: readonly Pole[], target: readonly Pole[], pair: ReadPair): Finding[] {
  const of = (poles: readonly Pole[], side: 0 | 1) => poles.filter((pole) => pole.side === side);
  for (const side of [0, 1] as const) {
    const [lost, gained] = [of(source, side), of(target, side === 0 ? 1 : 0)];
    const hasLost = of(target, side).length < lost.length;
    if (hasLost && gained.length > of(source, side === 0 ? 1 : 0).length)
      return [{ problem: 'turned', expected: lost.at(0)?.text ?? null, found: gained.at(0)?.text ?? null }];
  }
  // Both stand on both sides, the other way round. Sentences are recast, and a person looks.
  const order = (poles: readonly Pole[]) => poles.map(({ side }) => side).join('');
  const isSwapped = source.length === target.length && order(source) !== order(target);
  const texts = (poles: readonly Pole[]) => poles.map(({ text }) => text).join(' … ');
  if (!isSwapped || pair.source.tokens.length > 80) return [];
  return [{ problem: 'swapped', expected: texts(source), found: texts(target), weight: 0.35 }];
}
