import type { Finding, ReadPair, SegmentRule, Side } from '../rule.ts';
import { type Pole, readPoles } from '../text/poles.ts';

/** Words turned into their opposite: «rose» as «a baissé», «banned» as «autorisé». */
export const opposites: SegmentRule = {
  name: 'opposites',
  demands: 'What rises, opens, begins, is allowed or comes first in the source does not fall, close, end, become forbidden or come last.',
  weight: 0.5,
  check: (pair) => {
    if (pair.source.language === pair.target.language) return [];
    const [source, target] = [polesOf(pair.source), polesOf(pair.target)];
    if (!source || !target) return [];
    // A verb of denial may rightly be a negation of its opposite.
    if (source.turns !== target.turns) return [];
    return [...new Set(source.poles.map(({ topic }) => topic))].flatMap((topic) => {
      const of = (poles: readonly Pole[]) => poles.filter((pole) => pole.topic === topic);
      return turned(of(source.poles), of(target.poles), pair);
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

// Negations turn a meaning as well.
function polesOf({ tokens, language, negations }: Side) {
  const read = readPoles(tokens, language);
  return read && { poles: read.poles, turns: read.turns + (negations?.strong ?? 0) };
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
