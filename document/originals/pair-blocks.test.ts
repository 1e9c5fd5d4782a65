import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { pairBlocks } from '#document/originals/pair-blocks.ts';
import { knownAddresses } from '#document/test-data/known-media.ts';
import { documentToText } from '#document/to-text.ts';

const read = (html: string) => documentFromHtml(html, knownAddresses).document;

/** The pairs as index and words. */
function pairs(translation: string, original: string) {
  const found = pairBlocks(read(translation), read(original));
  return found && [...found].map(([index, block]) => [index, documentToText({ type: 'doc', content: [block] })]);
}

const picture = '<img src="https://media.example/00000000-0000-7000-8000-00000000000a">';

describe('passages and their originals', () => {
  test('belong together by their order', () => {
    expect(pairs('<p>un<h2>deux</h2><p>trois', '<p>one<h2>two</h2><p>three')).toEqual([
      [0, 'one'],
      [1, 'two'],
      [2, 'three'],
    ]);
  });

  test('belong together where an editor added a picture, a pull quote or a rule', () => {
    const translation = `<p>un</p>${picture}<aside class="pullquote"><p>un</p></aside><hr><p>deux`;
    expect(pairs(translation, '<p>one<p>two')).toEqual([
      [0, 'one'],
      [4, 'two'],
    ]);
  });

  test('belong together where the original had a picture that was left out', () => {
    expect(pairs('<p>un<p>deux', `<p>one</p>${picture}<p>two`)).toEqual([
      [0, 'one'],
      [1, 'two'],
    ]);
  });

  test('belong together where the wire said under the text who wrote it', () => {
    const translation = '<p>un<p>deux<p>— <a href="https://gale.example/a">Jane Doe, The Gale</a>';
    expect(pairs(translation, '<p>one<p>two')).toEqual([
      [0, 'one'],
      [1, 'two'],
    ]);
  });

  test.each([
    ['there is one paragraph more that begins with a dash', '<p>un<p>— deux', '<p>one'],
    ['a paragraph is missing', '<p>un', '<p>one<p>two'],
    ['a paragraph was split', '<p>un<p>deux<p>trois', '<p>one<p>two'],
    ['a paragraph became a crosshead', '<p>un<h2>deux</h2>', '<p>one<p>two'],
    ['a list lost an item', '<ul><li>un</ul>', '<ul><li>one<li>two</ul>'],
    ['there is no text', picture, picture],
  ])('do not where %s', (_name, translation, original) => {
    expect(pairs(translation, original)).toBeNull();
  });
});
