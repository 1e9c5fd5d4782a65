import { describe, expect, test } from 'vitest';
import { chooseSection } from './choose-section.ts';

const sections = [
  ['monde', 'Monde', 'World'],
  ['politique', 'Politique'],
  ['economie', 'Économie'],
  ['tech', 'Tech'],
  ['sciences', 'Sciences'],
  ['culture', 'Culture'],
  ['sport', 'Sport'],
].map(([slug = '', ...names]) => ({ slug, names }));

describe('by the categories of the source', () => {
  test.each([
    [['Business'], 'economie'],
    [['Entertainment'], 'culture'],
    [['News/World'], 'monde'],
    [['Tecnología'], 'tech'],
    [['Política', 'España'], 'politique'],
    [['Esports'], 'sport'],
    [['Artificial Intelligence'], 'tech'],
    [['Espacio'], 'sciences'],
    [['Featured', 'Movies'], 'culture'],
  ])('%o go to %s', (categories, slug) => {
    const chosen = chooseSection(categories, '', sections);
    expect(chosen).toMatchObject({ slug });
    expect(chosen?.confidence).toBeGreaterThan(0.5);
  });
});

test('a section of the edition’s own name is surest, a wider one less sure than its own', () => {
  const [own, named, wider] = ['Économie', 'Business', 'Energy'].map(
    (one) => chooseSection([one], '', sections)?.confidence ?? 0,
  );
  expect([own, named, wider]).toEqual([0.95, 0.9, 0.7]);
});

test('without categories the text tells, less surely', () => {
  const chosen = chooseSection(
    ['Featured'],
    'The coach said the match and the goal decided the season of the league.',
    sections,
  );
  expect(chosen).toMatchObject({ slug: 'sport' });
  expect(chosen?.confidence).toBeLessThanOrEqual(0.6);
});

test('where nothing tells there is none, and never one that the edition has not', () => {
  expect(chooseSection(['Featured', 'Top'], 'It rained.', sections)).toBeNull();
  expect(chooseSection(['Opinion'], '', sections)).toBeNull();
});
