'use client';

import { useEffect, useState } from 'react';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { heldCountEndpoint } from '#paths/wire-desk.ts';
import { askWire } from './ask-wire.ts';

const pause = 60_000;

/** How many dispatches wait at the wire desk, beside its name in the bar; asked anew every minute that somebody looks. */
export function HeldCount() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const answer = await askWire<{ count: number }>(heldCountEndpoint);
      if (answer.ok) setCount(answer.value.count);
    };
    void ask();
    const timer = setInterval(() => void ask(), pause);
    return () => clearInterval(timer);
  }, []);
  if (count === 0) return null;
  return (
    <span className="ms-1.5 text-signal tabular-nums">
      <span aria-hidden="true">{count.toLocaleString('fr')}</span>
      <span className="sr-only">{wireDeskTexts.heldCount(count)}</span>
    </span>
  );
}
