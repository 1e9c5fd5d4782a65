import { expect, test } from 'vitest';
import { repairName } from './repair-name.ts';

const sentence = (
  source: string,
  target: string,
  names: string[],
  flags: Parameters<typeof repairName>[0]['flags'] = [],
) => ({
  ...{ source, target, names, flags },
});

test('an outlet whose name was translated gets it back', () => {
  const repaired = repairName(
    sentence('It was named, according to The Verge.', 'Elle a été nommée, selon Le Bord.', ['The Verge']),
  );
  expect(repaired).toEqual({ name: 'The Verge', target: 'Elle a été nommée, selon The Verge.' });
});

test('of several names the one that is lost is put back', () => {
  const repaired = repairName(
    sentence('Emily Stone told Wired.', 'Emily Stone l’a dit à Câblé.', ['Emily Stone', 'Wired']),
  );
  expect(repaired?.target).toBe('Emily Stone l’a dit à Wired.');
});

test('a name that nobody protected is put back where the gate missed it', () => {
  const flags = [{ rule: 'translated-names', weight: 0.5, detail: { expected: 'Wired', found: 'Câblé' } }];
  expect(repairName(sentence('It was seen by Wired.', 'Cela a été vu par Câblé.', [], flags))?.target).toBe(
    'Cela a été vu par Wired.',
  );
});

test('an abbreviation beside it is no name, and what the gate found is', () => {
  const both = sentence('The boss, says The Verge.', 'Le PDG, selon Le Bord.', ['The Verge']);
  expect(repairName(both)?.target).toBe('Le PDG, selon The Verge.');
  const flags = [{ rule: 'translated-names', weight: 0.5, detail: { expected: 'Verge', found: 'Bord' } }];
  const three = sentence('In Rome, says The Verge.', 'À Romme, selon Le Bord.', ['The Verge'], flags);
  expect(repairName(three)?.target).toBe('À Romme, selon The Verge.');
});

test.for<[why: string, source: string, target: string, names: string[]]>([
  ['two names are lost', 'The Verge and Wired say so.', 'Le Bord et Câblé le disent.', ['The Verge', 'Wired']],
  ['no words look like a name', 'According to The Verge.', 'Selon le bord.', ['The Verge']],
  ['two could have taken its place', 'The Verge of Boston.', 'C’est Le Bord de Bostonne ou Paris.', ['The Verge']],
  ['nothing is lost', 'The Verge says so.', 'The Verge le dit à Paris.', ['The Verge']],
])('it is left to a person where %s', ([, source, target, names]) => {
  expect(repairName(sentence(source, target, names))).toBeNull();
});
