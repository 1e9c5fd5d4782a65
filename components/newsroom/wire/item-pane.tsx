import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskItem, DeskSegment } from './desk-item.ts';
import { SegmentRow } from './segment-row.tsx';
import type { SegmentWork } from './segment-work.ts';
import type { Changes } from './use-desk.ts';
import type { Segments } from './use-segments.ts';

type Props = {
  item: DeskItem;
  segments: Segments;
  changes: Changes;
  personId: string;
  /** Null where a colleague has it in hand. */
  workOn: ((segment: DeskSegment) => SegmentWork) | null;
};

/** The sentences of the open dispatch, in their order. */
export function ItemPane({ item, segments, changes, personId, workOn }: Props) {
  const labels = labelsOf(item.segments);
  return (
    <ol aria-label={wireDeskTexts.segments}>
      {item.segments.map((segment, index) => (
        <SegmentRow
          before={changes.get(segment.segment) ?? null}
          isCurrent={segments.current?.segment === segment.segment}
          isEdited={segments.edited.has(segment.segment)}
          item={item}
          key={segment.segment}
          label={labels[index] ?? ''}
          onFocus={() => segments.goTo(segment.segment, false)}
          personId={personId}
          segment={segment}
          work={workOn?.(segment) ?? null}
        />
      ))}
    </ol>
  );
}

// Headline and standfirst go by their names, the text is counted.
function labelsOf(segments: readonly DeskSegment[]): string[] {
  const named: Readonly<Record<string, string>> = wireDeskTexts.roles;
  let count = 0;
  return segments.map(({ role }) => {
    const name = named[role];
    if (name) return name;
    count += 1;
    return String(count);
  });
}
