import type { ReactNode } from 'react';

/** The frame of what is shown to those who are not signed in: the name, what this is, and a narrow column. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[26rem] flex-col justify-center px-4 py-10">
      <p className="font-serif text-[3.5rem] font-semibold leading-none tracking-name">
        Dépêche<span className="text-signal">.</span>
      </p>
      <h1 className="mt-3 border-t-3 border-ink pt-3 pb-5 text-label font-black tracking-normal">{title}</h1>
      <div className="grid gap-y-5">{children}</div>
    </main>
  );
}
