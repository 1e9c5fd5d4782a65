import type { ReactNode } from 'react';

/** A part of an article's foot, under its own heading; `id` is the heading's. */
export function FootSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t border-ink py-4">
      <h2 className="font-sans text-label font-black tracking-normal" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
