import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishText, prepareText, readStream, writeStream } from './stream-format.ts';

// What a program does that changes nothing.
function through(tagged: string, change: (stream: string) => string = (stream) => stream): string {
  const { stretches, kept } = prepareText(tagged);
  return finishText(readStream(change(writeStream(stretches)), true), kept);
}

test('what Apertium could take for its own signs is escaped, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tagged = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(through(tagged)).toBe(tagged);
      expect(writeStream(prepareText(tagged).stretches)).not.toContain('\0');
    }),
  );
});

test('markup and spans to keep come back where they were', () => {
  const tagged = 'In <1>the <2>old</2> paper</1><3/> of <k id="4">Johnson &amp; Johnson</k>.';
  expect(through(tagged)).toBe(tagged);
  expect(writeStream(prepareText(tagged).stretches)).not.toMatch(/Johnson|<1>/);
});

test('a span to keep survives capitals, an ending and being moved', () => {
  const moved = (stream: string) =>
    stream.replace(/According to (\w+)/, (_, word: string) => `*${word.toUpperCase()}n dit`);
  expect(through('According to <k id="1">The Verge</k> no.', moved)).toBe('<k id="1">The Verge</k>n dit no.');
});

test('a text that has the words of ours keeps them', () => {
  expect(through('Xqaa or <k id="1">Qx</k>.')).toBe('Xqaa or <k id="1">Qx</k>.');
});

test('words of a mark that were torn apart keep it where most of them are', () => {
  const stream = '[[t:m:1]]a[[/]] x [[t:m:1]]b[[/]] [[t:m:1; t:m:2]]c[[/]].[]';
  expect(finishText(readStream(stream, true), new Map())).toBe('a x <1>b <2>c</2></1>.');
});

test('marks that would cross do not', () => {
  const stream = '[[t:m:1]]a[[/]] [[t:m:1; t:m:2]]b[[/]] [[t:m:2]]c[[/]]';
  expect(finishText(readStream(stream, true), new Map())).toBe('<1>a b</1> <2>c</2>');
});

test('a mark for an unknown word stays, unless the word looks like a name', () => {
  const stream = 'le *trash de *Kovalenko @go #aller 3 *A320.';
  expect(finishText(readStream(stream, true), new Map())).toBe('le *trash de Kovalenko *go *aller 3 A320.');
  expect(finishText(readStream('*Trash *Kovalenko', true), new Map())).toBe('*Trash Kovalenko');
  expect(finishText(readStream(stream, false), new Map())).toBe('le trash de Kovalenko go aller 3 A320.');
});

test('the full stop that makes a headline a sentence goes again', () => {
  expect(writeStream(prepareText('Markets fall').stretches)).toMatch(/fall\.\[f\]$/);
  expect(through('Markets fall')).toBe('Markets fall');
  expect(writeStream(prepareText('Markets fall. ”').stretches)).not.toContain('[f]');
});
