import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { knownAddresses } from '#document/test-data/known-media.ts';
import { countWords, documentToText, excerpt } from '#document/to-text.ts';

const read = (html: string) => documentFromHtml(html, knownAddresses).document;

describe('plain text', () => {
  test.each([
    ['blocks are separated by blank lines', '<h2>Titre</h2><p>Un <b>mot</b>.</p>', 'Titre\n\nUn mot.'],
    ['items are lines', '<ul><li>a<ul><li>b</ul><li>c</ul>', 'a\nb\nc'],
    ['rows are lines and cells are separated by tabs', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a\tb\n1\t2'],
    ['a line break is a line feed', '<p>a<br>b', 'a\nb'],
    ['a quotation keeps its attribution', '<blockquote><p>Oui.</p><cite>Léa</cite></blockquote>', 'Oui.\n\nLéa'],
    ['program text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a rule leaves no trace', '<p>a<hr><p>b', 'a\n\nb'],
    ['an embed gives its title', '<iframe src="https://a.example/" title="Film"></iframe>', 'Film'],
    ['an empty document is empty', '', ''],
  ])('%s', (_name, html, text) => {
    expect(documentToText(read(html))).toBe(text);
  });
});

describe('words', () => {
  test.each([
    ['are counted across blocks', '<p>Le vent tombe.<ul><li>Un<li>deux</ul>', 'fr', 5],
    ['are counted with an elision as French counts it', '<p>L’eau d’aujourd’hui', 'fr', 2],
    ['are found where no blanks separate them', '<p>私は学生です', 'ja', 4],
    ['in program text don’t count', '<p>un<pre>a b c</pre>', 'fr', 1],
    ['are none in an empty document', '', 'fr', 0],
  ])('%s', (_name, html, locale, count) => {
    expect(countWords(read(html), locale)).toBe(count);
  });
});

describe('an excerpt', () => {
  test.each([
    ['is the whole text where it fits', '<p>Court.', 20, 'Court.'],
    [
      'ends with a sentence where one is long enough',
      '<p>Le vent tombe enfin. Le port attend.',
      30,
      'Le vent tombe enfin.',
    ],
    [
      'doesn’t take an abbreviation for an end',
      '<p>Le maire, M. Dupont, et M. Roy.',
      28,
      'Le maire, M. Dupont, et M.…',
    ],
    ['keeps closing quotes with their sentence', '<p>« Il attend ! » La mer monte encore.', 24, '« Il attend ! »'],
    [
      'ends with a word otherwise',
      '<p>Bref. Le vent du nord souffle encore sur le port.',
      29,
      'Bref. Le vent du nord…',
    ],
    ['leaves no comma before the ellipsis', '<p>Le vent, la mer et le port', 10, 'Le vent…'],
    ['takes a sentence that just fits', '<p>Le vent tombe. Fin.', 14, 'Le vent tombe.'],
    ['takes a word that just fits', '<p>Le vent tombe sur la mer', 8, 'Le vent…'],
    ['passes over headings and lists', '<h2>Titre</h2><ul><li>a</ul><p>Texte.', 20, 'Texte.'],
    ['joins paragraphs', '<p>Un.<p>Deux.', 20, 'Un. Deux.'],
    ['cuts text without blanks anywhere', '<p>風が止んだ港で待つ', 5, '風が止ん…'],
    ['never halves a surrogate pair', '<p>a😀😀', 3, 'a…'],
    ['is empty without running text', '<h2>Titre</h2>', 20, ''],
  ])('%s', (_name, html, space, text) => {
    const result = excerpt(read(html), space);
    expect(result).toBe(text);
    expect(result.length).toBeLessThanOrEqual(space);
  });
});
