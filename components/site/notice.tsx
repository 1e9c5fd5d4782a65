import type { ReactNode } from 'react';

/** A page that has little to say: missing, withdrawn, failed. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-[40rem] pt-10 pb-8">
      <h1 className="text-title leading-[1.03]">{title}</h1>
      <div className="mt-5 grid gap-y-4 text-standfirst leading-standfirst">{children}</div>
    </div>
  );
}
