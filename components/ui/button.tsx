import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & {
  /** Whether something else on the screen is the main thing. */
  isQuiet?: boolean;
};

/** A button that does the main thing on its screen, or a quiet one beside it. */
export function Button({ isQuiet = false, ...props }: Props) {
  const look = isQuiet ? 'border border-ink' : 'bg-ink text-paper';
  return (
    <button
      {...props}
      className={`min-h-11 cursor-pointer px-5 text-label font-bold disabled:cursor-default disabled:opacity-60 ${look}`}
    />
  );
}
