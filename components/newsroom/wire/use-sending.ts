import { useCallback, useState } from 'react';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { Refusal } from './ask-wire.ts';
import type { DeskItem } from './desk-item.ts';
import type { Notice } from './desk-notice.tsx';
import type { Desk } from './use-desk.ts';
import type { WorkAnswer, WorkRequest } from './work-request.ts';

const { acts, done, refusals } = wireDeskTexts;

type Request = (now: DeskItem) => WorkRequest;

/** Sends what is to be done with the open dispatch, and says what became of it or why it was refused. */
export function useSending(desk: Desk, goTo: (segment: string) => void) {
  const { item, part, place, open, close, work, find, drop, fetchItem, receive, remove, setNotice } = desk;
  const [isBusy, setBusy] = useState(false);
  const say = useCallback(
    (text: string, more: Partial<Notice> = {}) => setNotice({ text, offers: [], isAlert: false, ...more }),
    [setNotice],
  );
  const refuse = async (refusal: Refusal, id: string) => {
    const { kind, detail, segments = [], seconds = 1 } = refusal;
    const isAlert = true;
    if (kind === 'stale') {
      const fresh = await fetchItem(id);
      if (fresh) receive(fresh);
      return say(refusals.stale, { isAlert });
    }
    if (segments[0] !== undefined) goTo(segments[0]);
    if (kind === 'unconfirmed') return say(refusals.unconfirmed(segments.length), { isAlert });
    const offers = kind === 'too_quick' ? [{ label: acts.withoutReview, act: publishUnreviewed }] : [];
    return say(kind === 'too_quick' ? refusals.tooQuick(seconds) : detail, { isAlert, offers });
  };
  /** Null once it is done, else why not. */
  const send = async (request: Request, whenDone: (answer: WorkAnswer) => void): Promise<string | null> => {
    if (!item || isBusy) return null;
    setBusy(true);
    const answer = await work(item.translationId, () => request(find(item.translationId) ?? item));
    setBusy(false);
    if (answer.ok) whenDone(answer.value);
    else await refuse(answer.error, item.translationId);
    return answer.ok ? null : answer.error.detail;
  };
  /** The same with what ends the work on it: it leaves the list, and the one after it is opened. */
  const end = (request: Request, whenDone: (answer: WorkAnswer, headline: string) => void) =>
    send(request, (answer) => {
      if (!item) return;
      const next = part.rows[place + 1] ?? part.rows[place - 1];
      remove(item.translationId);
      drop(item.translationId);
      if (next) open(next.translationId, true);
      else close();
      whenDone(answer, item.headline);
    });
  const publishUnreviewed = () =>
    void end(
      ({ fingerprint }) => ({ act: 'publish-unreviewed', fingerprint }),
      (_, headline) => say(done.withoutReview(headline)),
    );
  return { isBusy, say, refuse, send, end };
}

/** How the acts of the desk are sent. */
export type Sending = ReturnType<typeof useSending>;
