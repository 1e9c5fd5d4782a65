import { useId } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { Draft, FieldProblems } from './draft.ts';
import type { SetField } from './use-draft.ts';

type Props = { draft: Draft; problems: FieldProblems; setField: SetField };

/** Headline and standfirst, as large as readers will see them. */
export function HeadFields({ draft, problems, setField }: Props) {
  return (
    <>
      <GrowingField
        name="headline"
        className="mt-4 font-serif text-title font-headline leading-[1.03] tracking-headline"
        label={editorTexts.headline}
        onChange={(value) => setField('headline', value)}
        problem={problems.headline}
        value={draft.headline}
      />
      <GrowingField
        name="standfirst"
        className="mt-4 max-w-[34em] font-serif text-standfirst leading-standfirst text-soft"
        label={editorTexts.standfirst}
        onChange={(value) => setField('standfirst', value)}
        problem={problems.standfirst}
        value={draft.standfirst}
      />
    </>
  );
}

type FieldProps = {
  name: keyof Draft;
  label: string;
  value: string;
  problem: string | undefined;
  className: string;
  onChange: (value: string) => void;
};

// A text that wraps and has no line breaks.
function GrowingField({ name, label, value, problem, className, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={className} data-field={name}>
      <textarea
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-label={label}
        className="block field-sizing-content w-full resize-none bg-transparent text-inherit placeholder:text-soft"
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        placeholder={label}
        rows={1}
        value={value}
      />
      {problem && (
        <p className="font-sans text-ui font-bold text-signal" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
