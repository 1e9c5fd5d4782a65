import type { ComponentProps } from 'react';

/** A button that does the main thing on its screen. */
export function Button(props: ComponentProps<'button'>) {
  return (
    <button
      {...props}
      className="min-h-11 cursor-pointer bg-ink px-5 text-label font-bold text-paper disabled:cursor-default disabled:opacity-60"
    />
  );
}
