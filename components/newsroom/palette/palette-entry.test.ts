import { describe, expect, test } from 'vitest';
import { matching, type PaletteEntry } from './palette-entry.ts';

const entry = (name: string): PaletteEntry => ({ id: name, group: '', name, detail: '', to: { href: '/' } });
const names = ['Le bureau', 'Articles', 'Réglages', 'Commencer un article', 'Journal des actes'];

describe('the palette finds', () => {
  test.for<[q: string, found: string[]]>([
    ['', names],
    ['art', ['Articles', 'Commencer un article']],
    ['REGLAGES', ['Réglages']],
    ['un comm', ['Commencer un article']],
    ['eau', []],
    ['bureau !', ['Le bureau']],
    ['des act', ['Journal des actes']],
  ])('«%s»', ([q, found]) => {
    expect(matching(names.map(entry), q).map(({ name }) => name)).toEqual(found);
  });
});
