import { expect, test } from 'vitest';
import type { Candidate, FrontMaterial } from '#db/queries/published-front.ts';
import { arrangeFront, idsOf, placeCards } from './arrange-front.ts';

const story = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  kind: 'news',
  sectionId: id.slice(0, 1),
  hasPicture: true,
  ...changes,
});

const many = (section: string, count: number) =>
  Array.from({ length: count }, (_, index) => story(`${section}${index}`));

const material = (changes: Partial<FrontMaterial> = {}): FrontMaterial => ({
  pinned: [],
  latest: [],
  bySection: [],
  ...changes,
});

test('an empty paper has no lead and no bands', () => {
  expect(arrangeFront(material())).toEqual({ lead: null, leadMore: [], seconds: [], wire: [], bands: [] });
});

test('what editors pinned leads, whatever is newer', () => {
  const front = arrangeFront(material({ pinned: [story('p1'), story('p2')], latest: many('a', 5) }));
  expect(front.lead?.id).toBe('p1');
  expect(front.seconds[0]?.id).toBe('p2');
});

test('without a pin the newest story with a picture leads', () => {
  const latest = [story('b1', { kind: 'brief' }), story('n1', { hasPicture: false }), story('x1'), story('y1')];
  expect(arrangeFront(material({ latest })).lead?.id).toBe('x1');
});

test('a brief leads only where there is nothing else', () => {
  expect(arrangeFront(material({ latest: [story('b1', { kind: 'brief' })] })).lead?.id).toBe('b1');
});

test('the seconds come from different sections while there are any', () => {
  const latest = [story('a1'), story('b1'), story('b2'), story('c1'), story('d1')];
  expect(arrangeFront(material({ latest })).seconds.map(({ id }) => id)).toEqual(['b1', 'c1', 'd1']);
});

test('no story stands twice', () => {
  const latest = [...many('a', 10), ...many('b', 10), ...many('c', 10)];
  const bySection = ['a', 'b', 'c'].map((topId) => ({ topId, candidates: many(topId, 10) }));
  const ids = idsOf(arrangeFront(material({ pinned: [story('a3')], latest, bySection })));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(20);
});

test('neighbouring bands are set differently', () => {
  const bySection = ['a', 'b', 'c', 'd'].map((topId) => ({ topId, candidates: many(topId, 8) }));
  const { bands } = arrangeFront(material({ bySection }));
  expect(bands.map(({ layout }) => layout)).toEqual(['pair', 'row', 'single', 'columns']);
});

test('a place whose article was withdrawn meanwhile closes', () => {
  const front = arrangeFront(material({ latest: [story('a1'), story('b1')] }));
  expect(placeCards(front, [])).toEqual({ lead: null, leadMore: [], seconds: [], wire: [], bands: [] });
});
