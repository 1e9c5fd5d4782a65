import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '#document/article-document.ts';
import { blockKey } from '#document/merge-blocks.ts';
import type { Draft } from './draft.ts';
import { type Choice, countChanges, isSameDraft, mergeDrafts, mergedDraft } from './merge-drafts.ts';

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A draft whose text has a paragraph for each letter. */
function aDraft(letters: string, changes: Partial<Draft> = {}): Draft {
  return {
    headline: 'Un titre',
    standfirst: 'Un chapeau',
    slug: 'un-titre',
    kind: 'news',
    sectionId: 'monde',
    leadMediaId: null,
    leadCaption: '',
    authorIds: ['anna'],
    tagIds: ['grece', 'mer'],
    body: { type: 'doc', content: [...letters].map(paragraph) },
    ...changes,
  };
}

const lettersOf = ({ content }: Pick<Draft['body'], 'content'>) =>
  content
    .map((block) => (block.type === 'paragraph' && block.content?.[0]?.type === 'text' ? block.content[0].text : '?'))
    .join('');

const chosen = (...pairs: [string, Choice['kind']][]) =>
  new Map(pairs.map(([id, kind]) => [id, kind === 'written' ? { kind, text: 'Écrit' } : { kind }]));

describe('fields', () => {
  test('that only one changed are taken from that one', () => {
    const merge = mergeDrafts(aDraft(''), aDraft('', { headline: 'À moi' }), aDraft('', { standfirst: 'À elle' }));
    expect(merge.conflicts).toEqual([]);
    expect(mergedDraft(merge)).toMatchObject({ headline: 'À moi', standfirst: 'À elle' });
  });

  test('that both changed in the same way are no conflict', () => {
    const same = aDraft('', { slug: 'une-autre' });
    expect(mergeDrafts(aDraft(''), same, { ...same }).conflicts).toEqual([]);
  });

  test('that both changed differently are for somebody to choose; mine stays until then', () => {
    const merge = mergeDrafts(aDraft(''), aDraft('', { headline: 'À moi' }), aDraft('', { headline: 'À elle' }));
    expect(merge.conflicts).toMatchObject([
      { kind: 'field', id: 'headline', mine: { headline: 'À moi' }, theirs: { headline: 'À elle' } },
    ]);
    expect(mergedDraft(merge).headline).toBe('À moi');
    expect(mergedDraft(merge, chosen(['headline', 'theirs'])).headline).toBe('À elle');
    expect(mergedDraft(merge, chosen(['headline', 'written'])).headline).toBe('Écrit');
  });

  test('a caption is never put under a picture that it was not written for', () => {
    const base = aDraft('', { leadMediaId: 'port', leadCaption: 'Le port' });
    const picture = aDraft('', { leadMediaId: 'gare', leadCaption: 'Le port' });
    const caption = aDraft('', { leadMediaId: 'port', leadCaption: 'Le port hier' });
    expect(mergeDrafts(base, picture, caption).conflicts).toMatchObject([{ field: 'leadMediaId' }]);
  });
});

test.for([
  ['what both added', ['grece', 'mer', 'ile'], ['grece', 'mer', 'port'], ['grece', 'mer', 'ile', 'port']],
  ['what one took away and the other added', ['grece'], ['grece', 'mer', 'port'], ['grece', 'port']],
  ['my order beside what they added', ['mer', 'grece'], ['grece', 'mer', 'port'], ['mer', 'grece', 'port']],
  ['their order where I changed nothing', ['grece', 'mer'], ['mer', 'grece'], ['mer', 'grece']],
] as const)('tags keep %s', ([, mine, theirs, merged]) => {
  const drafts = [aDraft(''), aDraft('', { tagIds: [...mine] }), aDraft('', { tagIds: [...theirs] })] as const;
  expect(mergedDraft(mergeDrafts(...drafts)).tagIds).toEqual(merged);
});

test.for([
  ['paragraphs far apart', 'abcd', 'Abcd', 'abcD', 'AbcD'],
  ['paragraphs side by side', 'ab', 'Ab', 'aB', 'AB'],
  ['one written in, the next one changed', 'ab', 'axb', 'aB', 'axB'],
  ['one taken away, another added', 'abc', 'bc', 'abcd', 'bcd'],
  ['the same written by both', 'ab', 'aXb', 'aXb', 'aXb'],
  ['one cut in two, the next one changed', 'ab', 'xyb', 'aB', 'xyB'],
  ['an empty text that one began', '', 'xy', '', 'xy'],
] as const)('of the text, %s go together', ([, base, mine, theirs, merged]) => {
  const merge = mergeDrafts(aDraft(base), aDraft(mine), aDraft(theirs));
  expect(merge.conflicts).toEqual([]);
  expect(lettersOf(mergedDraft(merge).body)).toBe(merged);
});

test.for([
  ['the same paragraph', 'abc', 'aXc', 'aYc', 'X', 'Y'],
  ['one took away what the other changed', 'abc', 'ac', 'aYc', '', 'Y'],
  ['both added at the same place', 'ab', 'abX', 'abY', 'X', 'Y'],
  ['one rewrote what the other wrote into', 'abcd', 'aZd', 'abYcd', 'Z', 'bYc'],
] as const)('of the text, overlaps are for somebody to choose: %s', ([, base, mine, theirs, own, other]) => {
  const merge = mergeDrafts(aDraft(base), aDraft(mine), aDraft(theirs));
  const [conflict, ...more] = merge.conflicts;
  if (conflict?.kind !== 'passage') throw new Error('there is no conflict on a passage');
  expect([lettersOf({ content: conflict.mine }), lettersOf({ content: conflict.theirs }), more]).toEqual([
    own,
    other,
    [],
  ]);
  expect(lettersOf(mergedDraft(merge).body)).toBe(mine);
  expect(lettersOf(mergedDraft(merge, chosen([conflict.id, 'theirs'])).body)).toBe(theirs);
  expect(lettersOf(mergedDraft(merge, chosen([conflict.id, 'both'])).body)).toContain(own + other);
});

test('what the database wrote in another order is the same', () => {
  const link = { type: 'link', attrs: { href: 'https://a.example', article: null } } as const;
  const one = aDraft('', {
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [link] }] }] },
  });
  const other = JSON.parse(
    '{"content":[{"content":[{"marks":[{"attrs":{"article":null,"href":"https://a.example"},"type":"link"}],"text":"a","type":"text"}],"type":"paragraph"}],"type":"doc"}',
  );
  expect(isSameDraft(one, { ...one, body: other })).toBe(true);
});

test('changes are counted by field and by passage', () => {
  expect(countChanges(aDraft('abc'), aDraft('abc'))).toBe(0);
  expect(countChanges(aDraft('abc'), aDraft('ab', { headline: 'À moi', tagIds: [] }))).toBe(3);
});

describe('whatever was written', () => {
  const word = fc.constantFrom('un', 'deux', 'trois');
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const draft = fc
    .record({
      letters: fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 7 }),
      headline: word,
      slug: word,
      tagIds: ids,
    })
    .map(({ letters, ...changes }) => aDraft(letters, changes));
  const keysOf = (blocks: Draft['body']['content']) => blocks.map(blockKey);

  test('merged with what nobody changed, it stays', () => {
    fc.assert(
      fc.property(draft, draft, (base, written) => {
        expect(mergedDraft(mergeDrafts(base, written, base))).toEqual(written);
        expect(mergedDraft(mergeDrafts(base, base, written))).toEqual(written);
        expect(mergeDrafts(base, written, base).conflicts).toEqual([]);
      }),
    );
  });

  test('it does not matter who merges, where nothing overlaps', () => {
    const sorted = (each: Draft) => ({ ...each, tagIds: each.tagIds.toSorted(), authorIds: each.authorIds.toSorted() });
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const [here, there] = [mergeDrafts(base, mine, theirs), mergeDrafts(base, theirs, mine)];
        expect(here.conflicts.map(({ id }) => id)).toEqual(there.conflicts.map(({ id }) => id));
        if (here.conflicts.length === 0) expect(sorted(mergedDraft(here))).toEqual(sorted(mergedDraft(there)));
      }),
    );
  });

  test('nothing that either wrote is lost: it is in the text or in a conflict', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const { pieces, conflicts } = mergeDrafts(base, mine, theirs);
        const there = pieces.flatMap((piece) =>
          keysOf(piece.kind === 'settled' ? piece.blocks : [...piece.mine, ...piece.theirs]),
        );
        const stood = keysOf(base.body.content);
        const written = [...keysOf(mine.body.content), ...keysOf(theirs.body.content)];
        expect(there).toEqual(expect.arrayContaining(written.filter((key) => !stood.includes(key))));
        const choose = (kind: 'mine' | 'theirs') => new Map(conflicts.map(({ id }) => [id, { kind }]));
        const merge = { fields: mine, pieces, conflicts };
        for (const conflict of conflicts.filter(({ kind }) => kind === 'passage')) {
          if (conflict.kind !== 'passage') continue;
          for (const side of ['mine', 'theirs'] as const) {
            const result = keysOf(mergedDraft(merge, choose(side)).body.content);
            expect(result).toEqual(expect.arrayContaining(keysOf(conflict[side])));
          }
        }
      }),
    );
  });
});
