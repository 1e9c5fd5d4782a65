import { type FormEvent, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type Clock, formatTime } from '#lib/dates.ts';
import { savingTexts } from '#messages/newsroom/saving.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import type { SectionChoice } from './draft.ts';
import type { Choice } from './merge-drafts.ts';
import type { SavingState } from './saving/saving-state.ts';

type Props = {
  conflict: NonNullable<SavingState['conflict']>;
  sections: readonly SectionChoice[];
  clock: Clock;
  onResolve: (choices: ReadonlyMap<string, Choice>) => unknown;
};

const texts = savingTexts.overlap;

/** Where my text and a colleague's overlap: both side by side, place by place, until each is decided. */
export function ConflictPanel({ conflict: { merge, savedBy, savedAt }, sections, clock, onResolve }: Props) {
  const id = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const name = savedBy ?? texts.somebody;
  const left = merge.conflicts.filter((conflict) => !choices.has(conflict.id)).length;
  const choose = (of: string, choice: Choice) => setChoices((before) => new Map([...before, [of, choice]]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (left === 0) onResolve(choices);
  };
  const passages = merge.conflicts.filter(({ kind }) => kind === 'passage');
  return (
    <section aria-labelledby={id} className="my-4 border-y-3 border-signal py-4">
      <h2 className="font-serif text-card font-semibold leading-card" id={id}>
        {texts.title}
      </h2>
      <p className="mt-1 max-w-[44em]" role="alert">
        {texts.intro(name, formatTime(clock, savedAt))}
      </p>
      <form onSubmit={submit}>
        {merge.conflicts.map((conflict) => (
          <ConflictChoice
            choice={choices.get(conflict.id) ?? null}
            conflict={conflict}
            key={conflict.id}
            name={name}
            onChoose={(choice) => choose(conflict.id, choice)}
            sections={sections}
            title={
              conflict.kind === 'field' ? texts.fields[conflict.field] : texts.passage(passages.indexOf(conflict) + 1)
            }
          />
        ))}
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button disabled={left > 0} type="submit">
            {texts.apply}
          </Button>
          {left > 0 && <p role="status">{texts.left(left)}</p>}
        </div>
      </form>
    </section>
  );
}
