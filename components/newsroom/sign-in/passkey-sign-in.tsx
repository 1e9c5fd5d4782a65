'use client';

import { startAuthentication } from '@simplewebauthn/browser';
import { useState, useTransition } from 'react';
import type { FormState } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import type { SignInTexts } from '#messages/newsroom/sign-in.ts';
import type { SignInQuestion } from '#newsroom/check-passkey.ts';

type Props = {
  ask: () => Promise<SignInQuestion>;
  show: (answer: unknown) => Promise<FormState>;
  texts: SignInTexts['passkey'];
};

/** Signs in by a passkey, without an address; needs script. */
export function PasskeySignIn({ ask, show, texts }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const signIn = () =>
    startTransition(async () => {
      const { options, question } = await ask();
      // Whoever closes the browser's window for it throws, like a browser that has none.
      const answer = await startAuthentication({ optionsJSON: options }).catch(() => null);
      const state = answer && (await show({ question, answer }));
      setProblem(state?.message ?? texts.failed);
    });
  return (
    <div className="grid gap-y-2">
      <QuietButton disabled={isPending} onClick={signIn} type="button">
        {texts.signIn}
      </QuietButton>
      {problem && (
        <p className="font-bold text-signal" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
