import { useId } from 'react';
import { ChangedText } from '#components/newsroom/difference/changed-text.tsx';
import { savingTexts } from '#messages/newsroom/saving.ts';
import { conflictTexts } from './conflict-texts.ts';
import type { SectionChoice } from './draft.ts';
import type { Choice, Conflict } from './merge-drafts.ts';

type Props = {
  conflict: Conflict;
  title: string;
  /** Who wrote the other text. */
  name: string;
  sections: readonly SectionChoice[];
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
};

const texts = savingTexts.overlap;
const names = { mine: texts.keepMine, theirs: texts.takeTheirs, both: texts.keepBoth, written: texts.write } as const;

/** One place where two texts overlap, and what can become of it. */
export function ConflictChoice({ conflict, title, name, sections, choice, onChoose }: Props) {
  const id = useId();
  const { mine, theirs, canBeWritten } = conflictTexts(conflict, sections);
  const kinds = (
    ['mine', 'theirs', conflict.kind === 'passage' ? 'both' : canBeWritten ? 'written' : null] as const
  ).filter((kind) => kind !== null);
  const choiceOf = (kind: Choice['kind']): Choice => (kind === 'written' ? { kind, text: mine } : { kind });
  return (
    <fieldset className="mt-4 border-t pt-3">
      <legend className="float-start mb-2 w-full font-bold">{title}</legend>
      <div className="clear-both grid gap-x-8 gap-y-3 md:grid-cols-2">
        <div>
          <p className="text-soft">{texts.mine}</p>
          <p className="whitespace-pre-line font-serif text-line">{mine || savingTexts.difference.nothing}</p>
        </div>
        <div>
          <p className="text-soft">{texts.theirs(name)}</p>
          <p className="whitespace-pre-line font-serif text-line">
            <ChangedText after={theirs} before={mine} isSame={false} />
          </p>
        </div>
      </div>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {kinds.map((kind) => (
          <label className="flex min-h-11 cursor-pointer items-center gap-x-2 font-semibold" key={kind}>
            <input
              checked={choice?.kind === kind}
              className="size-4.5 accent-ink"
              name={id}
              onChange={() => onChoose(choiceOf(kind))}
              type="radio"
            />
            {names[kind]}
          </label>
        ))}
      </div>
      {choice?.kind === 'written' && (
        <textarea
          aria-label={texts.written}
          className="block field-sizing-content w-full border border-ink bg-transparent p-3 font-serif text-line"
          onChange={(event) => onChoose({ kind: 'written', text: event.target.value.replace(/\s*\n\s*/g, ' ') })}
          rows={2}
          value={choice.text}
        />
      )}
    </fieldset>
  );
}
