import { useCallback, useEffect, useRef, useState } from 'react';
import { type DeskQuery, deskItemPath, wireDeskPath } from '#paths/wire-desk.ts';
import type { DeskItem, DeskSegment } from './desk-item.ts';
import type { Notice } from './desk-notice.tsx';
import { useItems } from './use-items.ts';
import { useLease } from './use-lease.ts';
import { type QueuePart, useQueue } from './use-queue.ts';
import { useWork } from './use-work.ts';

/** With what the screen begins. */
export type Opening = { queue: QueuePart; opened: DeskItem | null; query: DeskQuery };

/** The sentences that changed while somebody read them, as they were. */
export type Changes = ReadonlyMap<string, Pick<DeskSegment, 'source' | 'target'>>;

const none: Changes = new Map();
/** How many dispatches ahead are at hand, and how far before the end of the list more of it is fetched. */
const ahead = 3;
const margin = 12;

/** The list and the open dispatch: which is open, what is at hand, in whose hands it is. */
export function useDesk({ queue, opened, query }: Opening) {
  const { items, find, put, drop, fetchItem, prefetch } = useItems(opened);
  const { part, loadMore, remove, putBack } = useQueue(queue, query);
  const [current, setCurrent] = useState(opened?.translationId ?? null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [changes, setChanges] = useState<Changes>(none);
  const { work, isWorking } = useWork(put);
  const item = (current && items.get(current)) || null;
  const shown = useRef<{ id: string; item: DeskItem } | null>(null);
  const receive = useCallback(
    (fresh: DeskItem) => {
      if (isWorking()) return;
      // What was at hand before it was opened may be old: only what changes afterwards changes under somebody's eyes.
      const seen = shown.current;
      shown.current = { id: fresh.translationId, item: fresh };
      put(fresh);
      if (seen?.id === fresh.translationId) setChanges((before) => withChanges(before, seen.item, fresh));
    },
    [put, isWorking],
  );
  const { lease, claim } = useLease(current, receive);
  // What comes of one's own work is no news.
  useEffect(() => {
    if (item && shown.current?.id === item.translationId) shown.current = { id: item.translationId, item };
  }, [item]);
  const show = useCallback((id: string | null) => {
    shown.current = null;
    setCurrent(id);
    setChanges(none);
  }, []);
  const open = useCallback(
    (id: string, isStep = false) => {
      show(id);
      setNotice(null);
      prefetch([id]);
      history[isStep ? 'replaceState' : 'pushState'](null, '', deskItemPath(id, query));
    },
    [prefetch, query, show],
  );
  const close = useCallback(() => {
    show(null);
    history.pushState(null, '', wireDeskPath(query));
  }, [query, show]);
  useBackButton(show, prefetch);
  const place = part.rows.findIndex(({ translationId }) => translationId === current);
  usePrefetching({ rows: part.rows, place, prefetch, loadMore });
  return {
    ...{ item, current, place, part, notice, changes, lease },
    ...{ open, close, claim, work, find, put, drop, fetchItem, receive, remove, putBack, loadMore, setNotice },
  };
}

/** The desk as its parts use it. */
export type Desk = ReturnType<typeof useDesk>;

function withChanges(before: Changes, seen: DeskItem, fresh: DeskItem): Changes {
  if (seen.fingerprint === fresh.fingerprint) return before;
  const old = new Map(seen.segments.map((each) => [each.segment, each]));
  const changed = fresh.segments.flatMap(
    ({ segment, source, target }): [string, Pick<DeskSegment, 'source' | 'target'>][] => {
      const was = old.get(segment);
      if (!was) return [[segment, { source: '', target: '' }]];
      return was.source === source && was.target === target ? [] : [[segment, was]];
    },
  );
  return new Map([...before, ...changed]);
}

function useBackButton(show: (id: string | null) => void, prefetch: (ids: readonly string[]) => void): void {
  useEffect(() => {
    const follow = () => {
      const [, id] = /\/wire\/([0-9a-f-]{36})$/.exec(location.pathname) ?? [];
      if (id) prefetch([id]);
      show(id ?? null);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [show, prefetch]);
}

type Prefetching = {
  rows: QueuePart['rows'];
  place: number;
  prefetch: (ids: readonly string[]) => void;
  loadMore: () => Promise<void>;
};

function usePrefetching({ rows, place, prefetch, loadMore }: Prefetching): void {
  useEffect(() => {
    const near = [
      ...rows.slice(place + 1, place + 1 + ahead),
      ...rows.slice(Math.max(0, place - 1), Math.max(0, place)),
    ];
    prefetch(near.map(({ translationId }) => translationId));
    if (place >= rows.length - margin) void loadMore();
  }, [rows, place, prefetch, loadMore]);
}
