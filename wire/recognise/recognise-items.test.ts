import { describe, expect, test } from 'vitest';
import { candidateNames, type KnownDispatch, recogniseItems, type SeenItem } from './recognise-items.ts';

const published = new Date('2026-11-24T08:00:00Z');

/** The item number `at` of a feed, with changes on top. */
function item(at: number, changes: Partial<SeenItem> = {}): SeenItem {
  const title = changes.title ?? `Headline ${at}`;
  return {
    id: `id-${at}`,
    link: `https://source.example/${at}`,
    title,
    published,
    headlineDigest: title,
    textDigest: `text ${at}`,
    ...changes,
  };
}

const feed = [1, 2, 3, 4].map((at) => item(at));

/** What is stored after these items arrived. */
function store(items: readonly SeenItem[], policy: Parameters<typeof recogniseItems>[2] = null): KnownDispatch[] {
  return recogniseItems(items, [], policy).flatMap(({ item: { headlineDigest, textDigest }, names }, at) =>
    names.map((name) => ({ dispatchId: `dispatch ${at + 1}`, name, headlineDigest, textDigest })),
  );
}

const changes = (
  items: readonly SeenItem[],
  known = store(feed),
  policy: Parameters<typeof recogniseItems>[2] = null,
) => recogniseItems(items, known, policy).map(({ dispatchId, change }) => [dispatchId, change]);

const allSame = feed.map((_, at) => [`dispatch ${at + 1}`, 'same']);

describe('items of a feed', () => {
  test('are new the first time', () => {
    expect(changes(feed, [])).toEqual(feed.map(() => [null, 'new']));
  });

  test.each([null, 'id', 'link', 'headline'] as const)('are known the second time (policy: %s)', (policy) => {
    expect(changes(feed, store(feed, policy), policy)).toEqual(allSame);
  });

  test('are known in another order', () => {
    expect(changes(feed.toReversed())).toEqual(allSame.toReversed());
  });

  test('count once where the feed repeats them, also with another id or another headline', () => {
    const repeated = [...feed, item(1), item(2, { id: 'other' }), item(3, { title: 'Another headline' })];
    expect(changes(repeated)).toEqual(allSame);
    expect(changes(repeated, [])).toHaveLength(4);
  });

  test('are known by their addresses when all ids change, whatever the policy', () => {
    const moved = feed.map((one, at) => ({
      ...one,
      id: `new-${at}`,
      title: 'Other',
      headlineDigest: 'o',
      textDigest: 'o',
    }));
    for (const policy of [null, 'id', 'link'] as const) {
      expect(changes(moved, store(feed, policy), policy)).toEqual(feed.map((_, at) => [`dispatch ${at + 1}`, 'text']));
    }
  });

  test('are known by their ids when all addresses change', () => {
    const moved = feed.map((one, at) => ({ ...one, link: `https://new.example/${at}` }));
    expect(changes(moved)).toEqual(allSame);
    expect(changes(moved, store(feed, 'id'), 'id')).toEqual(allSame);
  });

  test('say what changed: another headline, another text', () => {
    const changed = [item(1, { title: 'New headline' }), item(2, { textDigest: 'new text' })];
    expect(changes(changed)).toEqual([
      ['dispatch 1', 'headline'],
      ['dispatch 2', 'text'],
    ]);
  });

  test('are different where they share one address, such as that of the front page', () => {
    const sharing = feed.map((one) => ({ ...one, link: 'https://source.example/' }));
    expect(changes(sharing, [])).toHaveLength(4);
    expect(changes(sharing, store(sharing))).toEqual(allSame);
  });

  test('are different where a template gives them one id', () => {
    const sharing = feed.map((one) => ({ ...one, id: 'post' }));
    expect(changes(sharing, store(sharing))).toEqual(allSame);
  });

  test('with neither id nor address are known by headline and day', () => {
    const bare = feed.map((one) => ({ ...one, id: null, link: null }));
    expect(changes(bare, store(bare))).toEqual(allSame);
  });

  test('of a source whose ids are good are new at an address that another one had', () => {
    const known = store(feed, 'id');
    const next = [...feed.slice(1), item(5, { link: 'https://source.example/1' })];
    expect(changes(next, known, 'id').at(-1)).toEqual([null, 'new']);
  });

  test('are never taken for one that the same feed still holds', () => {
    const next = [...feed.map((one, at) => (at === 0 ? { ...one, link: 'https://x.example/' } : one))];
    const added = item(5, { link: 'https://source.example/1' });
    expect(changes([added, ...next])).toEqual([[null, 'new'], ...allSame]);
  });
});

test('every name that could be known is asked for', () => {
  expect(candidateNames([item(1, { id: null })])).toEqual([
    'link:source.example/1',
    expect.stringMatching(/^headline:/),
  ]);
});
