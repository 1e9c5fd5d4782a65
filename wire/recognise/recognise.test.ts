import { describe, expect, test } from 'vitest';
import { compareItems, fingerprintOf } from './compare-items.ts';
import { eventSignature, similarity } from './event-signature.ts';
import { choosePolicy, type Identified, identityOf, plainAddress } from './identity.ts';

const item = (changes: Partial<Identified> = {}): Identified => ({
  id: 'tag:x,2026:1',
  link: 'https://www.example.org/news/1?utm_source=rss',
  title: 'Ferry waits out gale',
  published: new Date('2026-11-23T10:00:00Z'),
  ...changes,
});

describe('the name of an item', () => {
  test('is its id where the source is trusted with ids', () => {
    expect(identityOf(item(), 'id')).toBe('id:tag:x,2026:1');
  });

  test('is its address where it has no id', () => {
    expect(identityOf(item({ id: null }), 'id')).toBe('link:example.org/news/1');
  });

  test('is headline and day where it has neither, whatever its signs', () => {
    const bare = { id: null, link: null };
    const one = identityOf(item(bare), 'id');
    expect(identityOf(item({ ...bare, title: '«Ferry  waits out gale»' }), 'link')).toBe(one);
    expect(identityOf(item({ ...bare, published: new Date('2026-11-24T10:00:00Z') }), 'link')).not.toBe(one);
  });

  test.each([
    ['https://www.example.org/a/?utm_medium=x#top', 'http://example.org/a'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://m.example.org/a/index.html', 'https://example.org/a'],
  ])('%s is %s', (one, other) => {
    expect(plainAddress(one)).toBe(plainAddress(other));
  });
});

describe('the policy that fits a source', () => {
  const feed = (ids: (string | null)[]) => ids.map((id, at) => item({ id, link: `https://x.example/${at}` }));

  test('ids that stay are good names', () => {
    expect(choosePolicy(feed(['a', 'b']), feed(['a', 'b']))).toBe('id');
  });

  test('ids that change from fetch to fetch are not', () => {
    expect(choosePolicy(feed(['a', 'b']), feed(['c', 'd']))).toBe('link');
  });

  test('ids that several items share are not', () => {
    expect(choosePolicy([], feed(['a', 'a']))).toBe('link');
  });

  test('where addresses are shared too, headline and day remain', () => {
    const home = [item({ id: null, link: 'https://x.example/' }), item({ id: null, link: 'https://x.example/' })];
    expect(choosePolicy([], home)).toBe('headline');
  });
});

describe('what became of an item', () => {
  const text = 'Three hundred passengers wait.';
  const before = fingerprintOf({ title: 'Ferry waits', text, updated: new Date(0) });

  test.each([
    ['a later date alone', { title: 'Ferry waits', text, updated: new Date() }, 'same'],
    ['other quotes and blanks', { title: '“Ferry  waits”', text: ` ${text}\n`, updated: null }, 'same'],
    ['another headline', { title: 'Ferry leaves at last', text, updated: null }, 'headline'],
    ['another text', { title: 'Ferry waits', text: 'Four hundred passengers wait.', updated: null }, 'text'],
  ])('%s: %s', (_what, now, change) => {
    expect(compareItems(before, fingerprintOf(now))).toBe(change);
  });
});

describe('the same event across languages', () => {
  const stories = {
    en: eventSignature(
      'Aegean ferry with 312 passengers waits out gale at Syros',
      'The Thalassa has been tied up in Syros since Monday, captain Manolis Kefalas said.',
    ),
    fr: eventSignature(
      'En mer Égée, un ferry et 312 passagers attendent à Syros',
      'Le Thalassa est à quai depuis lundi, selon son capitaine Manolis Kéfalas.',
    ),
    es: eventSignature(
      'Un ferri con 312 pasajeros espera en Syros',
      'El Thalassa sigue amarrado, dice el capitán Manolis Kefalas.',
    ),
    other: eventSignature(
      'Storm closes ports in Greece, 40 ferries stay in harbour',
      'Ports from Piraeus to Rhodes were closed on Monday.',
    ),
    unlike: eventSignature('Fed keeps rates at 4.5%', 'The Federal Reserve left rates unchanged in Washington.'),
  };

  test.each([['fr'], ['es']] as const)('is seen between English and %s', (language) => {
    expect(similarity(stories.en, stories[language])).toBeGreaterThan(0.5);
  });

  test.each([['other'], ['unlike']] as const)('is not seen in another story: %s', (name) => {
    expect(similarity(stories.en, stories[name])).toBeLessThan(0.25);
  });

  test('is not made of a capital alone', () => {
    const one = eventSignature('London votes', 'In London.');
    expect(similarity(one, eventSignature('Londres sous la pluie', 'À Londres.'))).toBe(0);
  });

  test('knows places by the names of several languages', () => {
    const one = eventSignature('Pékin et Moscou signent', '');
    expect(similarity(one, eventSignature('Beijing and Moscow sign', ''))).toBe(1);
  });
});
