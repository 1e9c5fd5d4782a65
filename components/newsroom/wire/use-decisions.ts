import { useState } from 'react';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskItem, DeskRow } from './desk-item.ts';
import type { Desk } from './use-desk.ts';
import type { Sending } from './use-sending.ts';

const { acts, done, refusals } = wireDeskTexts;

type Rejected = { row: DeskRow | undefined; place: number; item: DeskItem };

/** Accepts and rejects the open dispatch with one key each; a rejection can be taken back. */
export function useDecisions(desk: Desk, { end, say }: Sending, goTo: (segment: string) => void) {
  const { item, part, place, open, putBack, work } = desk;
  const [rejected, setRejected] = useState<Rejected | null>(null);
  const accept = () => {
    if (!item) return;
    const doubts = item.segments.filter((each) => each.isDoubtful);
    const missing = item.segments.filter(({ target }) => target === null);
    const [first] = [...missing, ...doubts];
    if (!first)
      return void end(
        ({ fingerprint }) => ({ act: 'accept', fingerprint }),
        ({ outcome }, headline) => say(outcome === 'submitted' ? done.submit(headline) : done.accept(headline)),
      );
    goTo(first.segment);
    const sentence = missing.length > 0 ? refusals.untranslated(missing.length) : refusals.unconfirmed(doubts.length);
    say(sentence, { isAlert: true });
  };
  const undo = async ({ item: back, row, place: at }: Rejected) => {
    const answer = await work(back.translationId, { act: 'undo-rejection' });
    if (!answer.ok) return say(answer.error.detail, { isAlert: true });
    setRejected(null);
    if (row) putBack(row, at);
    open(back.translationId, true);
    say(done['undo-rejection'](back.headline));
  };
  const reject = async (reason: string) => {
    if (!item) return null;
    const was: Rejected = { row: part.rows[place], place: Math.max(0, place), item };
    return end(
      ({ fingerprint }) => ({ act: 'reject', fingerprint, reason }),
      (_, headline) => {
        setRejected(was);
        say(done.reject(headline), { offers: [{ label: acts.undo, act: () => void undo(was) }] });
      },
    );
  };
  return { accept, reject, undoLast: () => void (rejected && undo(rejected)) };
}
