import { expect, test } from 'vitest';
import { correctionAt } from './typing-correction.ts';

/** What stands there when somebody has typed this sign by sign. */
function type(signs: string): string {
  let text = '';
  for (const sign of signs) {
    text += sign;
    const edit = correctionAt(text);
    if (edit) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return text;
}

test.each([
  ['Oui !', 'Oui\u202f!'],
  ['Oui!', 'Oui\u202f!'],
  ['Il dit : "Non."', 'Il dit\u00a0: «\u00a0Non.\u00a0»'],
  ['Il dit « non » ; puis rien', 'Il dit «\u00a0non\u00a0»\u202f; puis rien'],
  ['("oui")', '(«\u00a0oui\u00a0»)'],
  ["L'eau d'ici", 'L’eau d’ici'],
  ['Et...', 'Et…'],
  ['12 % de 5 km à 14h30.', '12\u00a0% de 5\u00a0km à 14\u00a0h\u00a030.'],
  ['Voir https://a.example/b?c=d ici', 'Voir https://a.example/b?c=d ici'],
])('%s', (typed, expected) => {
  expect(type(typed)).toBe(expected);
});

test('what stands further back stays as somebody left it', () => {
  expect(correctionAt('Oui ! Et puis la suite sans fin')).toBeNull();
});
