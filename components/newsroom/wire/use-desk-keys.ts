import type { BarAct } from './act-bar.tsx';
import type { DeskSegment } from './desk-item.ts';
import type { SegmentWork } from './segment-work.ts';
import type { Segments } from './use-segments.ts';
import { type KeyActs, useSingleKeys } from './use-single-keys.ts';

type Doing = {
  segments: Segments;
  /** Null where a colleague has the dispatch in hand. */
  workOn: ((segment: DeskSegment) => SegmentWork) | null;
  act: ((name: BarAct) => void) | null;
  step: (by: 1 | -1) => void;
  undo: () => void;
};

/** The keys of the wire desk; `messages/newsroom/wire-desk.ts` tells of them in the map of keys. */
export function useDeskKeys({ segments, workOn, act, step, undo }: Doing, isOn: boolean): void {
  const { current } = segments;
  const moving: KeyActs = {
    n: () => step(1),
    'shift n': () => step(-1),
    z: undo,
    j: () => segments.step(1),
    k: () => segments.step(-1),
  };
  const work = current && workOn?.(current);
  const ofSentence: KeyActs = work ? { Enter: work.confirm, c: work.confirm, e: work.edit, r: work.repair } : {};
  const ofWhole: KeyActs =
    act && current
      ? {
          a: () => act('accept'),
          p: () => act('schedule'),
          x: () => act('reject'),
          h: () => act('hold'),
          m: () => act('engine'),
          d: () => act('assign'),
        }
      : {};
  useSingleKeys({ ...moving, ...ofSentence, ...ofWhole }, isOn);
}
