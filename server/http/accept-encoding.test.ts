import { expect, test } from 'vitest';
import { type Coding, chooseCoding } from '#server/http/accept-encoding.ts';

const cases: [sentence: string, header: string | undefined, expected: Coding][] = [
  ['a browser gets brotli', 'gzip, deflate, br, zstd', 'br'],
  ['an older browser gets gzip', 'gzip, deflate', 'gzip'],
  ['a client that says nothing gets the plain page', undefined, 'identity'],
  ['a client that takes nothing gets the plain page', '', 'identity'],
  ['a client that takes what we have not gets the plain page', 'zstd', 'identity'],
  ['a client that takes anything gets brotli', '*', 'br'],
  ['brotli that is refused is not sent', 'br;q=0, gzip', 'gzip'],
  ['brotli that is refused in a longer number is not sent', 'br;q=0.000, gzip', 'gzip'],
  ['anything but brotli is gzip', 'br;q=0, *', 'gzip'],
  ['a preference is followed', 'br;q=0.5, gzip;q=0.8', 'gzip'],
  ['equal weights give the smallest', 'gzip;q=0.8, br;q=0.8', 'br'],
  ['the plain page is preferred where that is said', 'identity;q=1, br;q=0.5', 'identity'],
  ['blanks and capitals do not matter', ' GZIP ; q=1.0 ', 'gzip'],
  ['the old name of gzip', 'x-gzip', 'gzip'],
  ['a weight that is no number counts as a refusal', 'br;q=x, gzip', 'gzip'],
  ['everything refused still gives the plain page', '*;q=0', 'identity'],
];

test.each(cases)('%s', (_sentence, header, expected) => {
  expect(chooseCoding(header)).toBe(expected);
  expect(chooseCoding(header), 'remembered').toBe(expected);
});

test('ever new spellings do not fill the memory', () => {
  for (let number = 0; number < 1000; number += 1) expect(chooseCoding(`br, x${number}`)).toBe('br');
});
