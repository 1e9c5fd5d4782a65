import { type ComponentProps, useId } from 'react';

type Props = Omit<ComponentProps<'textarea'>, 'id' | 'aria-describedby' | 'aria-invalid'> & {
  label: string;
  /** What is wrong with the text, or null. */
  problem?: string | null;
};

/** Some lines of text with their label, and beside them what is wrong with them. */
export function TextAreaField({ label, problem = null, ...area }: Props) {
  const id = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-1">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      <textarea
        rows={4}
        {...area}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="border border-ink bg-paper p-3 font-sans text-label text-ink aria-[invalid]:border-signal"
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
