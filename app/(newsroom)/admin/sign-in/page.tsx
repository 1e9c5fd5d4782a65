import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentActor } from '#auth.ts';
import { SignInForm } from '#components/newsroom/sign-in-form.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { deskPath } from '#paths.ts';
import { signInAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.signIn };
}

/** The door of the newsroom. */
export default async function SignInPage() {
  if (await currentActor()) redirect(deskPath);
  const { email, password, signIn } = newsroom;
  return (
    <main className="mx-auto flex min-h-dvh max-w-[26rem] flex-col justify-center px-4 py-10">
      <p className="font-serif text-[3.5rem] font-semibold leading-none tracking-name">
        Dépêche<span className="text-signal">.</span>
      </p>
      <h1 className="mt-3 border-t-3 border-ink pt-3 pb-5 text-label font-black tracking-normal">{newsroom.title}</h1>
      <SignInForm action={signInAction} labels={{ email, password, signIn }} />
    </main>
  );
}
