import type { ReactNode } from 'react';

type Props = {
  /** What it does, for those who hear it, and with its keys for those who wait over it. */
  name: string;
  keys?: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
};

/** A tool in a row of them. */
export function ToolButton({ name, keys, isPressed, isDisabled = false, onPress, children }: Props) {
  return (
    <button
      aria-label={name}
      aria-pressed={isPressed}
      className="min-h-10 min-w-9 cursor-pointer whitespace-nowrap px-2 font-semibold hover:bg-tint disabled:cursor-default disabled:opacity-40 aria-pressed:bg-tint aria-pressed:shadow-[inset_0_-2px_0_var(--color-ink)]"
      disabled={isDisabled}
      onClick={onPress}
      // The text keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      title={keys ? `${name} (${keys})` : name}
      type="button"
    >
      {children}
    </button>
  );
}
