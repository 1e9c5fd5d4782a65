import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type' | 'className'> & { label: string };

/** A box that says yes or no, with its label. */
export function CheckField({ label, ...input }: Props) {
  return (
    <label className="flex min-h-11 items-center gap-x-3 font-bold">
      <input {...input} className="size-4.5 shrink-0 accent-ink" type="checkbox" />
      {label}
    </label>
  );
}
