import { useCallback, useEffect, useRef, useState } from 'react';
import { deskClaimEndpoint } from '#paths/wire-desk.ts';
import { askWire } from './ask-wire.ts';
import type { DeskItem } from './desk-item.ts';

/** How often the desk says that it still has the dispatch in hand, in milliseconds: after three times in silence it has not. */
const beat = 30_000;

/** Whether the open dispatch is in the hands of whoever looks at it. */
export type Lease =
  | { kind: 'none' | 'held' | 'offline' | 'signed_out' }
  | { kind: 'claimed' | 'lost'; by: string; since: string };

type Claimed = { item: DeskItem };

/** Takes the open dispatch in hand as long as it is open. Each answer brings it as it stands now, for `onItem`. */
export function useLease(translationId: string | null, onItem: (item: DeskItem) => void) {
  const [lease, setLease] = useState<Lease>({ kind: 'none' });
  // Whoever leaves it meanwhile is told nothing of it any more.
  const open = useRef<string | null>(null);
  const claim = useCallback(
    async (wish: 'claim' | 'take') => {
      const id = open.current;
      if (id === null) return;
      const answer = await askWire<Claimed>(deskClaimEndpoint(id), { wish });
      if (open.current !== id) return;
      if (answer.ok) {
        setLease({ kind: 'held' });
        onItem(answer.value.item);
        return;
      }
      const { kind, by = '', since = '' } = answer.error;
      if (kind === 'session_ended') setLease({ kind: 'signed_out' });
      else if (kind !== 'claimed') setLease({ kind: 'offline' });
      else
        setLease((before) => ({
          kind: before.kind === 'held' || before.kind === 'lost' ? 'lost' : 'claimed',
          by,
          since,
        }));
    },
    [onItem],
  );
  useEffect(() => {
    open.current = translationId;
    setLease({ kind: 'none' });
    if (translationId === null) return;
    void claim('claim');
    const timer = setInterval(() => void claim('claim'), beat);
    const release = () => {
      const word = new Blob([JSON.stringify({ wish: 'release' })], { type: 'application/json' });
      navigator.sendBeacon(deskClaimEndpoint(translationId), word);
    };
    window.addEventListener('pagehide', release);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', release);
      open.current = null;
      release();
    };
  }, [translationId, claim]);
  return { lease, claim };
}
