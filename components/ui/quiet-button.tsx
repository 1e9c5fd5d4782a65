import type { ComponentProps } from 'react';

/** A button for what can also be done on its screen. */
export function QuietButton(props: ComponentProps<'button'>) {
  return (
    <button
      {...props}
      className="min-h-11 cursor-pointer border border-ink px-4 text-label font-semibold disabled:cursor-default disabled:opacity-60"
    />
  );
}
