import { expect, test } from 'vitest';
import { waitForEngines } from './wait-for-engines.ts';

const now = new Date('2026-11-24T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const later = (until: Date) => ({ kind: 'later', until, reason: 'deepl: gone' }) as const;

test('an engine that stays away is asked less and less often, and then no more', () => {
  const pauses: number[] = [];
  let attempts = 0;
  for (;;) {
    const waiting = waitForEngines(later(minutes(1)), attempts, now);
    if (waiting.status === 'set_aside') {
      expect(waiting).toEqual({
        status: 'set_aside',
        failure: { kind: 'engines_gone', reason: 'deepl: gone' },
        attempts: 0,
      });
      break;
    }
    pauses.push(((waiting.dueAt?.getTime() ?? 0) - now.getTime()) / 60_000);
    attempts = waiting.attempts;
  }
  expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 720]);
});

test('what an engine says of when it may be asked counts where that is later', () => {
  expect(waitForEngines(later(minutes(600)), 0, now)).toMatchObject({ status: 'waiting', dueAt: minutes(600) });
});

test.each([[null], [{ kind: 'no_engine' as const }]])(
  'where no engine can, a person is waited for at once',
  (refusal) => {
    expect(waitForEngines(refusal, 3, now)).toEqual({
      status: 'set_aside',
      failure: { kind: 'awaits_translation' },
      attempts: 0,
    });
  },
);
