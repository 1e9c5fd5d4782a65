import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../draft.ts';
import { DraftSaver } from './draft-saver.ts';
import type { KeptDraft, SaveOutcome, SaveRequest, SavingState } from './saving-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const savedAt = new Date('2026-11-24T12:00:00Z');

function aDraft(changes: Partial<Draft> = {}, ...paragraphs: string[]): Draft {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const);
  const facts = { slug: 'un-titre', kind: 'news', sectionId: 'monde', leadMediaId: null, leadCaption: '' } as const;
  const body = { type: 'doc', content } as const;
  return { headline: 'Un titre', standfirst: '', ...facts, authorIds: [], tagIds: [], body, ...changes };
}

/** A saver on an article of version 1, with a server that answers as it is told and else saves. */
function aSaver({ draft = aDraft({}, 'Un.', 'Deux.'), locale = 'fr' } = {}) {
  const [requests, answers, kept, replaced]: [SaveRequest[], Promise<SaveOutcome>[], (KeptDraft | null)[], Draft[]] = [
    [],
    [],
    [],
    [],
  ];
  const states: SavingState[] = [];
  const send = (request: SaveRequest) => {
    requests.push(request);
    return answers.shift() ?? Promise.resolve({ kind: 'saved', version: request.version + 1, savedAt } as const);
  };
  const saver = new DraftSaver(
    { version: 1, draft, savedAt },
    {
      locale,
      send,
      keep: async (entry) => kept.push(entry) > 0,
      replace: (each) => replaced.push(each),
      announce: () => {},
      onChange: (state) => states.push(state),
    },
  );
  const answer = (...outcomes: SaveOutcome[]) => answers.push(...outcomes.map((each) => Promise.resolve(each)));
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<SaveOutcome>();
    answers.push(promise);
    return resolve;
  };
  return { saver, requests, kept, replaced, states, answer, hold, draft };
}

const theirs = (draft: Draft, version = 2): SaveOutcome => ({
  kind: 'stale',
  version,
  theirs: draft,
  savedBy: 'Awa Diop',
  savedAt,
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('by itself', () => {
  test('it saves after a pause in writing', async () => {
    const { saver, requests } = aSaver();
    saver.write(aDraft({ headline: 'A' }));
    await pass(600);
    expect(requests).toEqual([]);
    await pass(200);
    expect(requests).toMatchObject([{ version: 1, isAutosave: true, content: { headline: 'A' } }]);
    expect(saver.state).toMatchObject({ phase: 'saved', version: 2 });
    expect(saver.isSafe).toBe(true);
  });

  test('it saves within two seconds, though somebody never pauses', async () => {
    const { saver, requests } = aSaver();
    for (let written = 0; written < 20; written += 1) {
      saver.write(aDraft({ headline: `Titre ${written}` }));
      await pass(100);
    }
    expect(requests).toHaveLength(1);
  });

  test('what is written while it saves is saved after it, one request at a time', async () => {
    const { saver, requests, hold } = aSaver();
    const arrive = hold();
    saver.write(aDraft({ headline: 'A' }));
    await pass(1000);
    saver.write(aDraft({ headline: 'B' }));
    await pass(5000);
    expect(requests).toHaveLength(1);
    expect(saver.isSafe).toBe(false);
    arrive({ kind: 'saved', version: 2, savedAt });
    await pass(2000);
    expect(requests.map(({ version, content }) => [version, content.headline])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
    expect(saver.state).toMatchObject({ phase: 'saved', version: 3 });
  });

  test('what only the typography of the server makes different is not sent', async () => {
    const { saver, requests } = aSaver({ draft: aDraft({}, 'Oui\u202f!') });
    saver.write(aDraft({}, 'Oui !'));
    await pass(3000);
    expect(requests).toEqual([]);
    expect(saver.state.phase).toBe('saved');
  });
});

describe('by hand', () => {
  test('it saves at once, and not twice the same', async () => {
    const { saver, requests } = aSaver();
    saver.write(aDraft({ headline: 'A' }));
    expect(await saver.save({ isAutosave: false })).toBe(true);
    expect(await saver.save({ isAutosave: false })).toBe(true);
    await pass(3000);
    expect(requests).toMatchObject([{ isAutosave: false }]);
  });

  test('it makes lasting what was saved by itself', async () => {
    const { saver, requests } = aSaver();
    saver.write(aDraft({ headline: 'A' }));
    await pass(1000);
    await saver.save({ isAutosave: false });
    expect(requests.map(({ isAutosave }) => isAutosave)).toEqual([true, false]);
  });
});

describe('where the server can’t be reached', () => {
  test('it keeps what was written, says how much, and tries again later and later', async () => {
    const { saver, requests, kept, answer, draft } = aSaver();
    answer({ kind: 'unreachable' }, { kind: 'unreachable' });
    const written = aDraft({ headline: 'A', standfirst: 'B' }, 'Un.', 'Trois.');
    saver.write(written);
    await pass(1000);
    expect(saver.state).toMatchObject({ phase: 'cut-off', changes: 3, isKept: true });
    expect(kept.at(-1)).toMatchObject({ draft: written, base: draft, version: 1 });
    await pass(1000);
    expect(requests).toHaveLength(2);
    await pass(1500);
    expect(requests).toHaveLength(2);
    await pass(1000);
    expect(requests).toHaveLength(3);
    expect(saver.state.phase).toBe('saved');
    expect(kept.at(-1)).toBeNull();
  });

  test('the last word is kept, not the first', async () => {
    const { saver, kept } = aSaver();
    for (const headline of ['A', 'B', 'C']) saver.write(aDraft({ headline }));
    await pass(0);
    expect(kept.at(-1)).toMatchObject({ draft: { headline: 'C' } });
  });

  test('a save whose answer was lost is recognised as one’s own', async () => {
    const { saver, answer, requests, replaced } = aSaver();
    const written = aDraft({ headline: 'A' }, 'Un.', 'Deux.');
    answer({ kind: 'unreachable' }, theirs(written));
    saver.write(written);
    await pass(3000);
    expect(requests).toHaveLength(2);
    expect(saver.state).toMatchObject({ phase: 'saved', version: 2, merged: null });
    expect(replaced).toEqual([]);
  });
});

describe('what a colleague saved meanwhile', () => {
  test('is put together with what one writes oneself, and saved on top of theirs', async () => {
    const { saver, answer, requests, replaced } = aSaver();
    answer(theirs(aDraft({ standfirst: 'D’Awa' }, 'Un.', 'Deux.'), 7));
    saver.write(aDraft({ headline: 'A' }, 'Un.', 'Deux.'));
    await pass(1000);
    expect(replaced).toMatchObject([{ headline: 'A', standfirst: 'D’Awa' }]);
    expect(requests[1]).toMatchObject({ version: 7, content: { headline: 'A', standfirst: 'D’Awa' } });
    expect(saver.state).toMatchObject({ phase: 'saved', version: 8, merged: { savedBy: 'Awa Diop' } });
  });

  test('leaves the text alone where only other fields changed, so that the cursor stays', async () => {
    const { saver, answer, replaced } = aSaver();
    answer(theirs(aDraft({ standfirst: 'D’Awa' }, 'Un.', 'Deux.')));
    const written = aDraft({}, 'Un.', 'Trois !');
    saver.write(written);
    await pass(1000);
    expect(replaced[0]?.body).toBe(written.body);
  });

  test('waits for a choice where both changed the same; what is written meanwhile is kept', async () => {
    const { saver, answer, requests, replaced, kept } = aSaver();
    answer(theirs(aDraft({ headline: 'D’Awa', standfirst: 'D’Awa' })));
    saver.write(aDraft({ headline: 'De moi' }));
    await pass(1000);
    expect(saver.state).toMatchObject({ phase: 'conflict', conflict: { savedBy: 'Awa Diop' } });
    expect(await saver.save({ isAutosave: false })).toBe(false);
    saver.write(aDraft({ headline: 'De moi, encore' }));
    await pass(5000);
    expect(requests).toHaveLength(1);
    expect(kept.at(-1)).toMatchObject({ draft: { headline: 'De moi, encore' } });
    expect(saver.state.conflict?.merge.conflicts).toMatchObject([{ mine: { headline: 'De moi, encore' } }]);
    expect(await saver.resolve(new Map([['headline', { kind: 'theirs' }]]))).toBe(true);
    expect(replaced.at(-1)).toMatchObject({ headline: 'D’Awa', standfirst: 'D’Awa' });
    expect(saver.state).toMatchObject({ phase: 'saved', conflict: null, version: 2 });
  });

  test('is no conflict any more once one has written the same', async () => {
    const { saver, answer } = aSaver();
    answer(theirs(aDraft({ headline: 'D’Awa' })));
    saver.write(aDraft({ headline: 'De moi' }));
    await pass(1000);
    saver.write(aDraft({ headline: 'D’Awa' }));
    await pass(1000);
    expect(saver.state).toMatchObject({ phase: 'saved', conflict: null, version: 2 });
  });

  test('is taken over where nothing was written here', async () => {
    const { saver, replaced, requests } = aSaver();
    saver.hear({ version: 2, theirs: aDraft({ headline: 'D’un autre onglet' }), savedBy: null, savedAt });
    await pass(3000);
    expect(replaced).toMatchObject([{ headline: 'D’un autre onglet' }]);
    expect([saver.state.version, saver.isSafe, requests]).toEqual([2, true, []]);
  });
});

describe('what the server does not take', () => {
  test('is told beside its field, and the rest is saved without it', async () => {
    const { saver, answer, requests } = aSaver();
    answer({ kind: 'invalid', problems: { headline: 'Il manque un titre.' } });
    saver.write(aDraft({ headline: '', standfirst: 'B' }));
    await pass(1000);
    expect(requests[1]).toMatchObject({ content: { headline: 'Un titre', standfirst: 'B' } });
    expect(saver.state).toMatchObject({
      phase: 'refused',
      version: 2,
      problems: { headline: 'Il manque un titre.' },
      changes: 1,
    });
    expect(await saver.save({ isAutosave: false })).toBe(false);
    saver.write(aDraft({ headline: 'Mieux', standfirst: 'B' }));
    await pass(1000);
    expect(saver.state).toMatchObject({ phase: 'saved', problems: {} });
  });

  test('is kept where nothing can be saved at all', async () => {
    const { saver, answer, kept } = aSaver();
    answer({ kind: 'refused', detail: 'Votre rôle ne permet pas cette action.' });
    saver.write(aDraft({ headline: 'A' }));
    await pass(1000);
    expect(saver.state).toMatchObject({
      phase: 'refused',
      failure: 'Votre rôle ne permet pas cette action.',
      isKept: true,
    });
    expect(kept.at(-1)).toMatchObject({ draft: { headline: 'A' } });
  });
});

test('after the session ended it waits for the sign-in, then sends what was written meanwhile', async () => {
  const { saver, answer, requests } = aSaver();
  answer({ kind: 'signed-out' });
  saver.write(aDraft({ headline: 'A' }));
  await pass(1000);
  expect(saver.state).toMatchObject({ phase: 'signed-out', isKept: true });
  saver.write(aDraft({ headline: 'B' }));
  await pass(60_000);
  expect(requests).toHaveLength(1);
  expect(await saver.save({ isAutosave: true })).toBe(true);
  expect(requests[1]?.content.headline).toBe('B');
});

describe('what an earlier tab kept', () => {
  test('is put together with what the server has now, and saved', async () => {
    const { saver, requests, replaced } = aSaver({ draft: aDraft({ standfirst: 'D’Awa' }) });
    saver.takeUp({ base: aDraft(), draft: aDraft({ headline: 'Gardé' }), version: 3 });
    await pass(1000);
    expect(requests).toMatchObject([{ version: 1, content: { headline: 'Gardé', standfirst: 'D’Awa' } }]);
    expect(replaced).toMatchObject([{ headline: 'Gardé', standfirst: 'D’Awa' }]);
    expect(saver.isSafe).toBe(true);
  });

  test('is forgotten where the server has it already', async () => {
    const { saver, requests, kept } = aSaver({ draft: aDraft({ headline: 'Gardé' }) });
    saver.takeUp({ base: aDraft(), draft: aDraft({ headline: 'Gardé' }), version: 3 });
    await pass(1000);
    expect(requests).toEqual([]);
    expect(kept.at(-1)).toBeNull();
  });

  test('waits for a choice where a colleague wrote in the same place', async () => {
    const { saver, answer, requests } = aSaver({ draft: aDraft({ headline: 'D’Awa' }) });
    answer(theirs(aDraft({ headline: 'D’Awa' }), 4));
    saver.takeUp({ base: aDraft(), draft: aDraft({ headline: 'Gardé' }), version: 3 });
    await pass(1000);
    expect(requests).toMatchObject([{ version: 3 }]);
    expect(saver.state).toMatchObject({ phase: 'conflict', conflict: { savedBy: 'Awa Diop' } });
  });
});
