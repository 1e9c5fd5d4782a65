import { type ComponentProps, useId } from 'react';

type Props = Omit<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'> & {
  label: string;
  /** What is wrong with the value, or null. */
  problem?: string | null;
};

/** An input with its label, and beside it what is wrong with what was typed. */
export function Field({ label, problem = null, ...input }: Props) {
  const id = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-1">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="min-h-11 border border-ink px-3 text-label aria-[invalid]:border-signal"
        id={id}
      />
      {problem && (
        <p className="font-bold text-signal" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
