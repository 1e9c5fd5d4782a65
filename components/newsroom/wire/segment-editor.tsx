import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { findMarkupProblem } from '#document/segments/segment-markup.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskSegment } from './desk-item.ts';
import { findCorrection, keepCorrection } from './kept-corrections.ts';
import { marksOf, spaced, writable } from './marked-text.ts';

type Props = {
  segment: DeskSegment;
  place: { personId: string; translationId: string };
  lang: string;
  /** Words that are selected when it opens: what the gate found. */
  selected: readonly string[];
  /** Says whether the server has it. */
  onSave: (text: string) => Promise<boolean>;
  onLeave: () => void;
};

/** A sentence where it stands, to be written anew. What is typed is kept on this device until the server has it. */
export function SegmentEditor({ segment, place, lang, selected, onSave, onLeave }: Props) {
  const id = useId();
  const own = { ...place, segment: segment.segment };
  const [kept] = useState(() => findCorrection(own));
  const [text, setText] = useState(kept ?? writable(segment.target ?? ''));
  const [isPending, setPending] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const marks = marksOf(segment.source);
  const problem = findMarkupProblem(segment.source, text);
  useSelection(area, selected);
  const save = async () => {
    if (problem || isPending) return;
    setPending(true);
    const isSaved = await onSave(text);
    setPending(false);
    if (isSaved) keepCorrection(own, null);
  };
  const leave = () => {
    keepCorrection(own, null);
    onLeave();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid gap-y-2">
      <label className="sr-only" htmlFor={id}>
        {wireDeskTexts.translation}
      </label>
      <textarea
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? true : undefined}
        className="field-sizing-content min-h-16 w-full resize-y border border-ink bg-paper p-2 font-serif text-line leading-ui aria-[invalid]:border-signal"
        id={id}
        lang={lang}
        onChange={(event) => {
          setText(event.target.value);
          keepCorrection(own, event.target.value);
        }}
        onKeyDown={hear}
        ref={area}
        rows={3}
        value={text}
      />
      <div className="grid gap-y-1 font-sans text-note text-soft" id={`${id}-hint`}>
        {problem && (
          <p className="font-bold text-signal">{wireDeskTexts.markup[problem.kind](problem.placeholder ?? 0)}</p>
        )}
        {kept !== null && <p className="font-bold text-ink">{wireDeskTexts.keptHere}</p>}
        {marks.length > 0 && <p>{wireDeskTexts.marksHint(marks)}</p>}
        <p className="max-lg:hidden">{wireDeskTexts.editorHint}</p>
      </div>
      <div className="flex gap-x-3 font-sans text-label">
        <button
          className="min-h-11 cursor-pointer bg-ink px-4 font-bold text-paper disabled:opacity-60"
          disabled={problem !== null || isPending}
          onClick={() => void save()}
          type="button"
        >
          {wireDeskTexts.save}
        </button>
        <button className="min-h-11 cursor-pointer border border-ink px-4 font-semibold" onClick={leave} type="button">
          {wireDeskTexts.leave}
        </button>
      </div>
    </div>
  );
}

// Once, when it opens: afterwards the caret is the writer's.
function useSelection(area: React.RefObject<HTMLTextAreaElement | null>, selected: readonly string[]): void {
  const wanted = useRef(selected);
  useEffect(() => {
    const shown = area.current;
    if (!shown) return;
    shown.focus();
    const value = spaced(shown.value);
    const words = wanted.current.map(spaced).find((each) => value.includes(each));
    const at = words === undefined ? value.length : value.indexOf(words);
    shown.setSelectionRange(at, at + (words?.length ?? 0));
  }, [area]);
}
