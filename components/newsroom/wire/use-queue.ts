import { useCallback, useRef, useState } from 'react';
import { type DeskQuery, deskQueueEndpoint } from '#paths/wire-desk.ts';
import { askWire } from './ask-wire.ts';
import type { DeskRow } from './desk-item.ts';

/** A part of the list, and where it goes on. */
export type QueuePart = { rows: readonly DeskRow[]; following: string | null; waiting: number };

/** The list beside the open dispatch; it fetches more of itself before somebody comes to its end. */
export function useQueue(first: QueuePart, query: DeskQuery) {
  const [part, setPart] = useState(first);
  const isAsking = useRef(false);
  const { following } = part;
  const loadMore = useCallback(async () => {
    if (following === null || isAsking.current) return;
    isAsking.current = true;
    const answer = await askWire<QueuePart>(deskQueueEndpoint({ ...query, before: following }));
    isAsking.current = false;
    if (!answer.ok) return;
    const { rows, following: then } = answer.value;
    setPart((before) => {
      const known = new Set(before.rows.map(({ translationId }) => translationId));
      const added = rows.filter(({ translationId }) => !known.has(translationId));
      return { ...before, rows: [...before.rows, ...added], following: then };
    });
  }, [following, query]);
  /** Takes what was dealt with out of the list. */
  const remove = useCallback((id: string) => {
    setPart((before) => {
      const rows = before.rows.filter(({ translationId }) => translationId !== id);
      return { ...before, rows, waiting: before.waiting - (before.rows.length - rows.length) };
    });
  }, []);
  /** Puts it back to where it was. */
  const putBack = useCallback((row: DeskRow, place: number) => {
    setPart((before) => {
      if (before.rows.some(({ translationId }) => translationId === row.translationId)) return before;
      return { ...before, rows: before.rows.toSpliced(place, 0, row), waiting: before.waiting + 1 };
    });
  }, []);
  return { part, loadMore, remove, putBack };
}
