import type { ReactNode } from 'react';

type Props = { title: string; children: ReactNode; explanation?: string };

/** A part of a screen with settings: its name and what it is for, and beside them the settings. */
export function AccountPart({ title, explanation, children }: Props) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-t py-6 md:grid-cols-[16rem_minmax(0,1fr)]">
      <div className="grid content-start gap-y-2">
        <h2 className="text-label font-black tracking-normal">{title}</h2>
        {explanation && <p className="leading-body text-soft">{explanation}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
