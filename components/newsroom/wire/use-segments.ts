import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskItem, DeskSegment } from './desk-item.ts';
import { findCorrection } from './kept-corrections.ts';

/** Which sentence of the open dispatch is looked at, and which are being written. */
export function useSegments(item: DeskItem | null, personId: string) {
  const id = item?.translationId ?? null;
  const [at, setAt] = useState<{ id: string | null; segment: string | null }>({ id: null, segment: null });
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const wantsFocus = useRef(false);
  const segments = item?.segments ?? [];
  const current = (at.id === id && at.segment) || firstOf(segments);
  useEffect(() => {
    if (!wantsFocus.current || id === null) return;
    wantsFocus.current = false;
    const row = document.getElementById(`segment-${current}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  // What somebody typed before the page was left or reloaded stands open again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each dispatch that is opened, not at each of its changes
  useEffect(() => {
    const kept = segments.filter(
      ({ segment }) => id && findCorrection({ personId, translationId: id, segment }) !== null,
    );
    setEdited(new Set(kept.map(({ segment }) => segment)));
  }, [id]);
  const goTo = useCallback(
    (segment: string, hasFocus = true) => {
      wantsFocus.current = hasFocus;
      setAt({ id, segment });
    },
    [id],
  );
  const step = (by: 1 | -1) => {
    const index = segments.findIndex(({ segment }) => segment === current);
    const next = segments[Math.min(Math.max(index + by, 0), segments.length - 1)];
    if (next) goTo(next.segment);
  };
  /** On to the next sentence that waits for a word after this one, else to the one after it. */
  const goOn = (from: string) => {
    const index = segments.findIndex(({ segment }) => segment === from);
    const others = [...segments.slice(index + 1), ...segments.slice(0, Math.max(0, index))];
    const next = others.find((each) => each.isDoubtful || each.target === null) ?? segments[index + 1];
    goTo(next?.segment ?? from);
  };
  const setEditing = (segment: string, isEdited: boolean) =>
    setEdited((before) => {
      const after = new Set(before);
      if (isEdited) after.add(segment);
      else after.delete(segment);
      return after;
    });
  const focusSoon = () => {
    wantsFocus.current = true;
  };
  return {
    current: segments.find(({ segment }) => segment === current) ?? null,
    edited,
    goTo,
    goOn,
    step,
    setEditing,
    focusSoon,
  };
}

function firstOf(segments: readonly DeskSegment[]): string | null {
  return (segments.find((each) => each.isDoubtful || each.target === null) ?? segments[0])?.segment ?? null;
}

/** The sentences of the open dispatch as its parts use them. */
export type Segments = ReturnType<typeof useSegments>;
