import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { findMarkupProblem, plainSegmentText } from '#document/segments/segment-markup.ts';
import { fromSegments, toSegments } from '#document/segments.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { knownAddresses, knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';

const read = (html: string) => documentFromHtml(html, knownAddresses).document;
const texts = (html: string, locale = 'fr') => toSegments(read(html), locale).map(({ id, text }) => [id, text]);
const media = 'https://media.example/00000000-0000-7000-8000-00000000000a';

const cuts: readonly (readonly [name: string, html: string, segments: string[][]])[] = [
  [
    'sentence by sentence',
    '<p>Un vent. Un port.',
    [
      ['0:0', 'Un vent.'],
      ['0:1', 'Un port.'],
    ],
  ],
  ['with marks as numbered pairs', '<p>Un <b>vent <i>fort</i></b>.', [['0:0', 'Un <1>vent <2>fort</2></1>.']]],
  [
    'with a mark over two sentences in each',
    '<p><b>Un. Deux.</b>',
    [
      ['0:0', '<1>Un.</1>'],
      ['0:1', '<1>Deux.</1>'],
    ],
  ],
  ['with a line break inside a sentence as a placeholder', '<p>Un vent<br>fort.', [['0:0', 'Un vent<1/>fort.']]],
  [
    'without the line break between sentences',
    '<p>Un.<br>Deux.',
    [
      ['0:0', 'Un.'],
      ['0:1', 'Deux.'],
    ],
  ],
  ['with inline code as a placeholder', '<p>Tapez <code>ls. Puis</code> ici.', [['0:0', 'Tapez <1/> ici.']]],
  [
    'with code in a link as a placeholder in a pair',
    '<p>Voir <a href="/x">le <code>ls</code></a>',
    [['0:0', 'Voir <1>le <2/></1>']],
  ],
  ['with < and & escaped', '<p>a &lt; b &amp; &lt;1&gt;', [['0:0', 'a &lt; b &amp; &lt;1>']]],
  ['without program text', '<pre>ls</pre><p>a', [['1:0', 'a']]],
  ['without signs only', '<p>***<p>a', [['1:0', 'a']]],
  [
    'in nested blocks, by path',
    '<ul><li>a<ul><li>b</ul></ul>',
    [
      ['0.0.0:0', 'a'],
      ['0.0.1.0.0:0', 'b'],
    ],
  ],
  ['with the alternative text', `<img src="${media}" alt="Un <port>">`, [['0@alt', 'Un &lt;port>']]],
  [
    'with the title of an embed',
    '<iframe src="https://a.example/" title="Le film"></iframe>',
    [['0@title', 'Le film']],
  ],
  [
    'with captions and attributions',
    '<blockquote><p>Oui.</p><cite>Léa</cite></blockquote>',
    [
      ['0.0:0', 'Oui.'],
      ['0.1:0', 'Léa'],
    ],
  ],
];

describe('a document is cut into segments', () => {
  test.each(cuts)('%s', (_name, html, segments) => {
    expect(texts(html)).toEqual(segments);
  });

  test('equal sentences have equal hashes wherever they stand, others have others', () => {
    const [first, second, third] = toSegments(read('<p>Un vent. Fin.<ul><li>Un vent.</ul>'), 'fr');
    expect(first?.hash).toMatch(/^[0-9a-f]{32}$/);
    expect(third?.hash).toBe(first?.hash);
    expect(second?.hash).not.toBe(first?.hash);
  });

  test('the sentences of a paragraph share its block', () => {
    expect(toSegments(read('<p>Un. Deux.<p>Trois.'), 'fr').map(({ block }) => block)).toEqual(['0', '0', '1']);
  });
});

describe('translations are put in their places', () => {
  test.each([
    ['with their marks', '<p>The <b>big</b> port.', 'Le <1>grand</1> port.', '<p>Le <strong>grand</strong> port.</p>'],
    [
      'with the marks in another order',
      '<p><b>a</b> <i>b</i>',
      '<2>b</2> <1>a</1>',
      '<p><em>b</em> <strong>a</strong></p>',
    ],
    [
      'with a pair taken out of another',
      '<p><b>a <i>b</i></b>',
      '<1>a</1> <2>b</2>',
      '<p><strong>a</strong> <em>b</em></p>',
    ],
    ['with code that stays as it is', '<p>Type <code>ls</code> now', 'Tapez <1/>', '<p>Tapez <code>ls</code></p>'],
    ['with a line break', '<p>one<br>two', 'un<1/>deux', '<p>un<br>deux</p>'],
    ['with signs that mean nothing', '<p>a', 'a < b & c &lt;1>', '<p>a &lt; b &amp; c &lt;1&gt;</p>'],
    ['without blanks at their ends', '<p>One. Two.', ' Un. ', '<p>Un. Two.</p>'],
    ['without control characters', '<p>a', 'b\u0000', '<p>b</p>'],
  ])('%s', (_name, html, translation, expected) => {
    const result = fromSegments(read(html), new Map([['0:0', translation]]), 'en', 'keep');
    expect(result.ok && documentToHtml(result.value, knownMedia)).toBe(expected);
  });

  test.each([
    ['nothing for a segment', null, { kind: 'missing_translation', segment: '0:0' }],
    ['no text', ' ', { kind: 'missing_placeholder', segment: '0:0', placeholder: 1 }],
    ['placeholders without text', '<1><2/></1>', { kind: 'empty_translation', segment: '0:0', placeholder: null }],
    ['a missing pair', 'a <2/>', { kind: 'missing_placeholder', segment: '0:0', placeholder: 1 }],
    ['a missing break', '<1>a</1>', { kind: 'missing_placeholder', segment: '0:0', placeholder: 2 }],
    ['a pair twice', '<1>a</1><1>b</1><2/>', { kind: 'duplicated_placeholder', segment: '0:0', placeholder: 1 }],
    ['a break twice', '<1>a</1><2/><2/>', { kind: 'duplicated_placeholder', segment: '0:0', placeholder: 2 }],
    ['a number of nothing', '<1>a</1><2/><3/>', { kind: 'unknown_placeholder', segment: '0:0', placeholder: 3 }],
    ['a pair as a break', '<1/>a<2/>', { kind: 'unknown_placeholder', segment: '0:0', placeholder: 1 }],
    ['a pair never closed', '<1>a<2/>', { kind: 'ill_nested_placeholder', segment: '0:0', placeholder: 1 }],
    ['a pair never opened', 'a</1><2/>', { kind: 'ill_nested_placeholder', segment: '0:0', placeholder: 1 }],
    ['an empty pair', '<1></1>a<2/>', { kind: 'empty_placeholder', segment: '0:0', placeholder: 1 }],
  ])('%s is a problem that names the segment', (_name, translation, error) => {
    const translated = new Map(translation === null ? [] : [['0:0', translation]]);
    expect(fromSegments(read('<p><b>a</b> b<br>c'), translated, 'en')).toEqual({ ok: false, error });
  });

  test('crossing pairs are a problem', () => {
    const problem = findMarkupProblem('<1>a</1> <2>b</2>', '<1>a <2>b</1></2>');
    expect(problem).toEqual({ kind: 'ill_nested_placeholder', placeholder: 1 });
  });

  test('a document that would be too large is a problem', () => {
    const result = fromSegments(read('<p>a'), new Map([['0:0', 'x'.repeat(500_001)]]), 'en');
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid_document', segment: null } });
  });
});

test('with the text of each segment as its translation a random document comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom('fr', 'en', 'de', 'ja'), (document, locale) => {
      const identity = new Map(toSegments(document, locale).map(({ id, text }) => [id, text]));
      expect(fromSegments(document, identity, locale)).toEqual({ ok: true, value: document });
    }),
    { numRuns: 300 },
  );
});

test('every segment of a random document has its own id and some word or number', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const segments = toSegments(document, 'fr');
      expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
      for (const { text } of segments) expect(plainSegmentText(text)).toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 200 },
  );
});
