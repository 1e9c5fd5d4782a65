import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLayout } from './shield/segment-layout.ts';
import { anyKeptSign, keptSign, type ProtectedSpan, shield, unshield } from './shield.ts';

const text = 'Le <1>journal The Verge</1> cite Apple &amp; Ana Pol.';
const plain = 'Le journal The Verge cite Apple & Ana Pol.';
const span = (name: string, isPerson = false): ProtectedSpan => {
  const start = plain.indexOf(name);
  return { start, end: start + name.length, text: name, put: name, isPerson };
};
const spans = [span('The Verge'), span('Apple'), span('Ana Pol', true)];
const signs = spans.map((_span, index) => keptSign(index));

test('engines that obey tags get names in tags, people told apart', () => {
  expect(shield(text, spans, 'tags').text).toBe(
    'Le <1>journal <k id="1">The Verge</k></1> cite <k id="2">Apple</k> &amp; <k id="p3">Ana Pol</k>.',
  );
});

test('other engines get plain text with words that stand for names and do not occur in it', () => {
  const shielded = shield(text, spans, 'placeholders', 'Sabadell');
  expect(shielded.text).toBe('Le journal Vigo cite Stuttgart & Zqcx.');
});

test('a name that a mark cuts is kept in parts', () => {
  const cut = shield('The <1>Ver</1>ge', [{ start: 0, end: 9, text: 'The Verge', put: 'The Verge' }], 'tags');
  expect(cut.text).toBe('<k id="1">The </k><1><k id="2">Ver</k></1><k id="3">ge</k>');
});

describe.each(['tags', 'placeholders'] as const)('with %s', (protection) => {
  const shielded = shield(text, spans, protection);
  const words = shielded.kept.map(({ sign, span: kept }) => {
    return protection === 'tags' ? `<k id="${sign}">${kept.put}</k>` : sign;
  });
  const [first = '', second = '', third = ''] = words;
  const outcome = (translated: string) => {
    const back = unshield(translated, shielded);
    return back.ok ? back.value.layout.plain : `${back.error.kind} ${back.error.names.map((name) => name.text).join()}`;
  };

  test.each([
    ['in another order they come back', `${third} et ${second}, ${first}`, `${signs[2]} et ${signs[1]}, ${signs[0]}`],
    ['one that is gone is lost', `${first} et ${second}`, 'lost Ana Pol'],
    ['one that comes twice is doubled', `${first} ${first} ${second} ${third}`, 'doubled The Verge'],
    ['one that grows letters is mangled', `${first}s, ${second} et ${third}`, 'mangled The Verge'],
  ])('%s', (_shows, translated, expected) => expect(outcome(translated)).toBe(expected));
});

test('of tags, broken ones are mangled and changed contents do not matter', () => {
  const shielded = shield(text, spans, 'tags');
  const whole = 'Le <1><k id="1">Le Bord</k></1>, <k id="2">Pomme</k>, <k id="p3">x</k>';
  expect(unshield(whole, shielded)).toMatchObject({ ok: true });
  expect(unshield(whole.replace('</k></1>', '</1>'), shielded)).toMatchObject({ ok: false });
  expect(unshield(whole.replace('"2"', '"9"'), shielded)).toMatchObject({ ok: false, error: { kind: 'lost' } });
  expect(unshield(`${whole} <k id="7">x</k>`, shielded)).toMatchObject({ ok: false, error: { kind: 'mangled' } });
});

test('signs of our own in an engine’s answer are never taken for a name', () => {
  const shielded = shield(text, spans, 'placeholders');
  expect(unshield(`${shielded.text} ${keptSign(0)}`, shielded)).toMatchObject({ ok: false });
});

test('whatever a machine does to words, what comes back holds each name once or is refused', () => {
  const word = fc.constantFrom('Vigo', 'Sabadell', 'Zqcx', 'vigo', 'Vigos', 'et', 'VIGO', '', '.', 'd’Vigo');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const back = unshield(words.join(' '), shield(text, spans, 'placeholders'));
      if (!back.ok) return;
      const found = back.value.layout.plain.match(anyKeptSign) ?? [];
      expect([...found].sort()).toEqual(signs);
      expect(writeLayout(back.value.layout)).not.toMatch(/vigo|sabadell|zqcx/i);
    }),
  );
});
