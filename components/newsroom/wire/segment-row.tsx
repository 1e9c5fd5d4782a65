import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { ChangedText } from '../difference/changed-text.tsx';
import type { DeskItem, DeskSegment } from './desk-item.ts';
import { wordsOfFlags } from './flag-words.ts';
import { markText } from './marked-text.ts';
import { SegmentEditor } from './segment-editor.tsx';
import { SegmentFindings } from './segment-findings.tsx';
import { SegmentText } from './segment-text.tsx';
import type { SegmentWork } from './segment-work.ts';

type Props = {
  item: Pick<DeskItem, 'translationId' | 'language' | 'locale'>;
  segment: DeskSegment;
  /** What it is called: its number in the text, or that it is the headline. */
  label: string;
  isCurrent: boolean;
  isEdited: boolean;
  personId: string;
  /** What it was before it changed under the eyes of whoever reads it. */
  before: { source: string; target: string | null } | null;
  /** Null where a colleague has it in hand. */
  work: SegmentWork | null;
  onFocus: () => void;
};

const plain = (text: string) =>
  markText(text, { names: [], found: [] })
    .map((run) => run.text)
    .join('');

/** A sentence: the original, what it became, and what the gate says of it; one below the other where there is little room. */
export function SegmentRow({ item, segment, label, isCurrent, isEdited, personId, before, work, onFocus }: Props) {
  const { source, target, names, flags, role } = segment;
  const size = role === 'headline' ? 'text-card font-medium leading-card' : 'text-line leading-ui';
  const tone = segment.isDoubtful || target === null ? 'bg-signal/6' : '';
  const outline = isCurrent ? 'outline-2 -outline-offset-2 outline-ink' : '';
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={label}
      className={`grid gap-x-5 gap-y-2 border-b px-4 py-3 md:grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)_13rem] xl:px-5 ${tone} ${outline}`}
      id={`segment-${segment.segment}`}
      onFocus={onFocus}
      tabIndex={-1}
    >
      <span className="font-sans text-note text-soft tabular-nums md:pt-1 md:text-end">{label}</span>
      <div className={`font-serif text-soft ${size}`}>
        <span className="sr-only">{wireDeskTexts.original_}</span>
        <SegmentText found={wordsOfFlags(flags, 'expected')} lang={item.language} names={names} text={source} />
      </div>
      <div className={`font-serif max-md:border-s-3 max-md:border-rule max-md:ps-3 ${size}`}>
        {isEdited && work ? (
          <SegmentEditor
            lang={item.locale}
            onLeave={work.leave}
            onSave={work.save}
            place={{ personId, translationId: item.translationId }}
            segment={segment}
            selected={wordsOfFlags(flags, 'found')}
          />
        ) : (
          <>
            <span className="sr-only">{wireDeskTexts.translation}</span>
            {target !== null && (
              <SegmentText found={wordsOfFlags(flags, 'found')} lang={item.locale} names={names} text={target} />
            )}
          </>
        )}
        {before && (
          <p className="mt-2 border-s-3 border-signal ps-3 text-label">
            <strong className="block font-sans text-note text-signal">{wireDeskTexts.changed}</strong>
            <ChangedText
              after={plain(before.source === source ? (target ?? '') : source)}
              before={plain(before.source === source ? (before.target ?? '') : before.source)}
            />
          </p>
        )}
      </div>
      <div className="font-sans md:col-start-2 md:col-span-2 xl:col-span-1 xl:col-start-auto">
        <SegmentFindings segment={segment} work={isEdited ? null : work} />
      </div>
    </li>
  );
}
