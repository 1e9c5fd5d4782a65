import { expect, test } from 'vitest';
import { findRoute, readModes } from './find-route.ts';

const listed = `  cat-eng
  cat-fra
  eco-es-fr
  eng-cat
  eng-cat_valencia
  eng-spa
  es-fr
  fra-cat
  oci-fra
`;

const pairs = readModes(listed);
const modes = (from: string, to: string) => findRoute(pairs, from, to)?.map(({ mode }) => mode) ?? null;

test('modes are pairs of languages; variants and other programs are left out', () => {
  expect(pairs.map(({ mode }) => mode)).toEqual([
    'cat-eng',
    'cat-fra',
    'eng-cat',
    'eng-spa',
    'es-fr',
    'fra-cat',
    'oci-fra',
  ]);
  expect(pairs[0]).toEqual({ mode: 'cat-eng', from: 'ca', to: 'en' });
});

test('a pair that is installed is taken as it is', () => {
  expect(modes('es', 'fr')).toEqual(['es-fr']);
});

test('a pair that is not installed goes through another language', () => {
  expect(modes('en', 'fr')).toEqual(['eng-cat', 'cat-fra']);
});

test('regions and scripts of a language do not matter', () => {
  expect(modes('en-GB', 'fr-CA')).toEqual(['eng-cat', 'cat-fra']);
});

test('two languages in between are the most', () => {
  expect(modes('oc', 'en')).toEqual(['oci-fra', 'fra-cat', 'cat-eng']);
  expect(modes('oc', 'es')).toBeNull();
});

test('there is no way to a language that nobody translates into', () => {
  expect(modes('de', 'fr')).toBeNull();
  expect(modes('en', 'oc')).toBeNull();
});
