import { describe, expect, test } from 'vitest';
import { addressOfPassage, shortQuotation } from '#document/originals/quotation.ts';

describe('a short quotation', () => {
  test('is the first sentence', () => {
    expect(shortQuotation('Mr. Smith left the harbour. He came back.', 'en')).toBe('Mr. Smith left the harbour.');
  });

  test('has thirty words at most', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index + 1}`);
    const quotation = shortQuotation(`${words.join(' ')}.`, 'en');
    expect(quotation).toBe(`${words.slice(0, 30).join(' ')}…`);
  });

  test('of thirty words is whole', () => {
    const sentence = `${Array.from({ length: 30 }, () => 'wort').join(' ')}.`;
    expect(shortQuotation(sentence, 'de')).toBe(sentence);
  });

  test('of nothing is nothing', () => {
    expect(shortQuotation('  ', 'en')).toBe('');
  });
});

describe('the address of a passage', () => {
  const page = 'https://a.example/b?c=d';

  test.each([
    ['names its first words', 'The ferry stayed', `${page}#:~:text=The%20ferry%20stayed`],
    ['names eight words of a long one', 'a b c d e f g h i j', `${page}#:~:text=a%20b%20c%20d%20e%20f%20g%20h`],
    ['escapes the signs of the directive', 'Well-known, & so', `${page}#:~:text=Well%2Dknown%2C%20%26%20so`],
    ['does not look for the ellipsis of a cut', 'The ferry…', `${page}#:~:text=The%20ferry`],
    ['is the page where there is no passage', '', page],
  ])('%s', (_name, passage, address) => {
    expect(addressOfPassage(page, passage)).toBe(address);
  });

  test('keeps a fragment that is there', () => {
    expect(addressOfPassage('https://a.example/#b', 'c')).toBe('https://a.example/#b:~:text=c');
  });
});
