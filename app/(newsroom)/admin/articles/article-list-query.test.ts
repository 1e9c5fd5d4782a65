import { expect, test } from 'vitest';
import { filtersOf, readArticleListQuery, sliceOf, writeSavedCursor } from './article-list-query.ts';

const id = '0199a000-0000-7000-8000-000000000001';
const paris = 'Europe/Paris';

test('what makes no sense is left out, and the rest still counts', () => {
  const parameters = {
    status: 'draft',
    kind: 'novel',
    section: 'x',
    from: '24/11/2026',
    after: '; drop',
    q: '',
    sort: 'size',
  };
  expect(readArticleListQuery(parameters)).toEqual({ status: 'draft' });
});

test('a period is whole days where the paper is made', () => {
  const { savedFrom, savedBefore } = filtersOf({ from: '2026-11-01', to: '2026-11-30' }, paris);
  expect([savedFrom?.toISOString(), savedBefore?.toISOString()]).toEqual([
    '2026-10-31T23:00:00.000Z',
    '2026-11-30T23:00:00.000Z',
  ]);
});

test('words are words: no sign of theirs reaches the query', () => {
  expect(filtersOf({ q: "l'été & (mer) :* | !vent" }, paris).words).toEqual(['l', 'été', 'mer', 'vent']);
});

test('a cursor comes back from an address as it was', () => {
  const cursor = { microseconds: '1795515251546123', id };
  const after = writeSavedCursor(cursor);
  expect(sliceOf(readArticleListQuery({ after }))).toMatchObject({ place: { direction: 'after', cursor } });
  expect(sliceOf(readArticleListQuery({ before: after, sort: 'oldest' }))).toMatchObject({
    isOldestFirst: true,
    place: { direction: 'before', cursor },
  });
  expect(sliceOf({})).toMatchObject({ place: null });
});
