import { expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>Été à Cádiz</p>`;
const western = (charset: string) => Buffer.from(page(charset), 'latin1');

const cases: [sentence: string, bytes: Buffer, contentType: string | null][] = [
  ['UTF-8 that says so', Buffer.from(page('utf-8')), null],
  ['UTF-8 with its mark, whatever is declared', Buffer.from(`\ufeff${page('iso-8859-1')}`), null],
  ['ISO-8859-1 that says so', western('iso-8859-1'), null],
  ['windows-1252 that says UTF-8', western('utf-8'), null],
  ['the header before the page', western('utf-8'), 'text/html; charset=windows-1252'],
  ['a header that the bytes contradict', Buffer.from(page('utf-8')), 'text/html; charset=ascii-of-mars'],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le'), null],
  ['UTF-16 declared in ASCII letters', Buffer.from(page('utf-16')), null],
];

test.each(cases)('%s', (_sentence, bytes, contentType) => {
  expect(decodePage(bytes, contentType)).toContain('Été à Cádiz');
});
