import { useCallback, useRef, useState } from 'react';
import { deskItemEndpoint } from '#paths/wire-desk.ts';
import { askWire } from './ask-wire.ts';
import type { DeskItem } from './desk-item.ts';

/** How many dispatches the screen holds, the one that is open among them. */
const most = 40;

/** The dispatches that the screen has at hand, so that one that is opened is there at once. */
export function useItems(first: DeskItem | null) {
  const [items, setItems] = useState<ReadonlyMap<string, DeskItem>>(
    () => new Map(first ? [[first.translationId, first]] : []),
  );
  const asked = useRef(new Set<string>());
  // What is sent next must know of an answer before the screen shows it.
  const held = useRef(items);
  const hold = useCallback((after: ReadonlyMap<string, DeskItem>) => {
    held.current = after;
    setItems(after);
  }, []);
  const put = useCallback(
    (item: DeskItem) => {
      const after = new Map(held.current);
      after.delete(item.translationId);
      after.set(item.translationId, item);
      for (const id of [...after.keys()].slice(0, Math.max(0, after.size - most))) {
        after.delete(id);
        asked.current.delete(id);
      }
      hold(after);
    },
    [hold],
  );
  const drop = useCallback(
    (id: string) => {
      asked.current.delete(id);
      hold(new Map([...held.current].filter(([each]) => each !== id)));
    },
    [hold],
  );
  const find = useCallback((id: string) => held.current.get(id) ?? null, []);
  /** Asks for it anew, whatever is at hand. */
  const fetchItem = useCallback(
    async (id: string): Promise<DeskItem | null> => {
      asked.current.add(id);
      const answer = await askWire<DeskItem>(deskItemEndpoint(id));
      if (!answer.ok) {
        asked.current.delete(id);
        return null;
      }
      put(answer.value);
      return answer.value;
    },
    [put],
  );
  const prefetch = useCallback(
    (ids: readonly string[]) => {
      for (const id of ids) if (!asked.current.has(id)) void fetchItem(id);
    },
    [fetchItem],
  );
  return { items, find, put, drop, fetchItem, prefetch };
}
