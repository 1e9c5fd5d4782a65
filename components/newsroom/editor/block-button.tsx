import type { ComponentProps } from 'react';

/** A small button beside a block of the text. */
export function BlockButton(props: ComponentProps<'button'>) {
  return <button {...props} className="cursor-pointer py-1.5 underline underline-offset-2" type="button" />;
}
