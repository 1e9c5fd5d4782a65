import { expect, test } from 'vitest';
import type { Card } from '#db/queries/published-cards.ts';
import { groupEvents } from './group-events.ts';

const section = { id: 's', slug: 'monde', name: 'Monde' };
const cards: Card[] = ['a', 'b', 'c', 'd'].map((id) => ({
  ...{ id, slug: id, kind: 'news', headline: id, standfirst: '', publishedAt: new Date(0), section },
  ...{ picture: null, translatedFrom: 'en' },
}));
const event = (eventId: string, source: string) => ({ eventId, source });

test('what tells of one event stands under the first that does', () => {
  const events = new Map([
    ['a', event('storm', 'The Gale')],
    ['c', event('storm', 'El Faro')],
    ['d', event('vote', 'Die Welle')],
  ]);
  const entries = groupEvents(cards, events).map(({ card, others }) => [
    card.id,
    others.map((o) => o.card.id + o.source),
  ]);
  expect(entries).toEqual([
    ['a', ['cEl Faro']],
    ['b', []],
    ['d', []],
  ]);
});

test('without events every article is an entry of its own', () => {
  expect(groupEvents(cards, new Map()).map(({ card }) => card.id)).toEqual(['a', 'b', 'c', 'd']);
});
