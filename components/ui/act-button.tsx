'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from './form-state.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** What the act needs to know. */
  fields?: Record<string, string>;
  /** What the button says. */
  label: string;
  /** What it says to those who hear it out of its row; begins with the label. */
  fullLabel?: string;
};

/** A button that does one thing at once, such as at the end of a row, and says beside it what became of it. */
export function ActButton({ action, fields = {}, label, fullLabel }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <button
        aria-label={fullLabel}
        className="min-h-11 cursor-pointer font-semibold underline underline-offset-3 hover:text-signal disabled:cursor-default disabled:opacity-60"
        disabled={isPending}
        type="submit"
      >
        {label}
      </button>
      {state.message && <span role={state.isDone ? 'status' : 'alert'}>{state.message}</span>}
    </form>
  );
}
