'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

type Props = { done: number; all: number; label: string };

const pause = 2000;

/** How far the worker is, asked for again while the screen is looked at. */
export function RepairProgress({ done, all, label }: Props) {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), pause);
    return () => clearInterval(timer);
  }, [refresh]);
  return (
    <div className="mb-3 grid max-w-text gap-y-1">
      <progress aria-label={label} className="h-2 w-full accent-ink" max={Math.max(all, 1)} value={done} />
      <p className="tabular-nums" role="status">
        {label}
      </p>
    </div>
  );
}
