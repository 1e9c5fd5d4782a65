import type { Finding, SegmentRule } from '../rule.ts';
import type { Negations } from '../text/count-negations.ts';

/** Whether what is denied stays denied. */
export const negations: SegmentRule = {
  name: 'negations',
  demands: 'What the source denies, the translation denies, in whatever words; what it affirms stays affirmed.',
  weight: 0.6,
  check: ({ source: { negations: from }, target: { negations: to } }) => {
    if (!from || !to) return [];
    return compare(from, to, 'lost') ?? compare(to, from, 'added') ?? [];
  },
  good: [
    { source: 'He did not resign.', target: 'Il n’a pas démissionné.' },
    { source: 'It was hardly effective.', target: 'Il n’était guère efficace.' },
    { source: 'The bill failed to pass.', target: 'Le texte n’a pas été adopté.' },
    { source: 'Not only did he leave, he sang.', target: 'Non seulement il est parti, mais il a chanté.' },
    { source: 'No doubt he will win.', target: 'Il gagnera sans doute.' },
    { source: 'She lives at No. 10.', target: 'Elle habite au numéro 10.' },
    { source: 'He never married and had no children.', target: 'Resté célibataire, il n’a pas eu d’enfant.' },
    { source: 'It will not arrive until 2034.', target: 'Elle n’arrivera qu’en 2034.' },
    { source: 'No hay nadie.', target: 'Il n’y a personne.', from: 'es' },
    { source: 'Sin embargo, ganó.', target: 'Il a pourtant gagné.', from: 'es' },
    { source: 'Ningú no ho sap.', target: 'Personne ne le sait.', from: 'ca' },
    { source: 'Kein Wort', target: 'Pas un mot', from: 'de' },
  ],
  bad: [
    { source: 'He did not resign.', target: 'Il a démissionné.' },
    { source: 'He didn’t resign.', target: 'Il a démissionné.' },
    { source: 'He resigned.', target: 'Il n’a pas démissionné.' },
    { source: 'It was hardly effective.', target: 'Il était efficace.' },
    { source: 'He denied it.', target: 'Il l’a reconnu.' },
    { source: 'Tampoco la oposición la apoya.', target: 'L’opposition la soutient aussi.', from: 'es' },
    { source: 'Without a permit he cannot enter.', target: 'Sans permis, il peut entrer.' },
    { source: 'Non è partito.', target: 'Il est parti.', from: 'it' },
  ],
};

function compare(one: Negations, other: Negations, problem: 'lost' | 'added'): Finding[] | null {
  // «Less» or «only» of the one is that of the other, and answers for no negation.
  const answers = other.strong + other.semi + other.weak - Math.min(one.few, other.few);
  const demands = one.strong + one.semi;
  const counts = problem === 'lost' ? { expected: demands, found: answers } : { expected: answers, found: demands };
  if (demands > 0 && answers === 0) return [{ problem, ...counts }];
  // Of several one is gone: likely, not sure.
  return one.strong >= 2 && answers < one.strong ? [{ problem, ...counts, weight: 0.4 }] : null;
}
