import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Over the title: what kind of list it is, or where it belongs. */
  kicker?: ReactNode;
  description?: string;
  /** Under it: where one can go from here. */
  children?: ReactNode;
};

/** The head of every list: what it is called and what it is about. */
export function ListHead({ title, kicker, description, children }: Props) {
  return (
    <header className="pt-6 pb-5 md:pt-9">
      {kicker && <p className="mb-1.5 font-sans text-ui font-semibold text-soft md:mb-2.5">{kicker}</p>}
      <h1 className="text-title leading-none first-letter:uppercase">{title}</h1>
      {description && <p className="mt-3 max-w-[34em] text-standfirst leading-standfirst text-soft">{description}</p>}
      {children}
    </header>
  );
}
