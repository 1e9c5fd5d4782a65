import { type ComponentProps, useId } from 'react';

type Props = Omit<ComponentProps<'select'>, 'id' | 'aria-describedby' | 'aria-invalid' | 'children'> & {
  label: string;
  choices: readonly { value: string; name: string }[];
  /** What is wrong with the choice, or null. */
  problem?: string | null;
};

/** A choice of one from a few, with its label and what is wrong with it. */
export function SelectField({ label, choices, problem = null, ...select }: Props) {
  const id = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-1">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      <select
        {...select}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="min-h-11 w-full border border-ink bg-paper px-2 font-sans text-label text-ink aria-[invalid]:border-signal"
        id={id}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {problem && (
        <p className="font-bold text-signal" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
