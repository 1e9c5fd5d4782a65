import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { savingTexts } from '#messages/newsroom/saving.ts';
import { signInAgainPath } from '#paths/newsroom.ts';
import { signInPath } from '#paths.ts';

type Props = {
  /** Who writes: nobody else may go on with their text. */
  personId: string;
  onSignedIn: () => void;
};

/** Signs in where one writes, after the session ended. It takes no key from whoever is writing. */
export function SignInAgain({ personId, onSignedIn }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setIsPending] = useState(false);
  const { title, keepWriting, email, password, submit, otherWay } = savingTexts.signIn;
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsPending(true);
    const failure = await ask(new FormData(event.currentTarget), personId);
    setIsPending(false);
    setProblem(failure);
    if (failure === null) onSignedIn();
  };
  return (
    <div
      aria-label={title}
      className="fixed inset-x-0 bottom-0 z-20 border-t-3 border-signal bg-paper px-4 py-4 md:px-8"
      role="dialog"
    >
      <form className="mx-auto grid max-w-page items-end gap-x-4 gap-y-3 md:grid-cols-[1fr_1fr_auto]" onSubmit={signIn}>
        <p className="md:col-span-full" role="alert">
          <strong>{title}.</strong> {keepWriting}
        </p>
        <Field autoComplete="username" label={email} name="email" required type="email" />
        <Field
          autoComplete="current-password"
          label={password}
          name="password"
          problem={problem}
          required
          type="password"
        />
        <Button disabled={isPending} type="submit">
          {submit}
        </Button>
        <a
          className="py-2 underline underline-offset-2 md:col-span-full"
          href={signInPath}
          rel="noopener"
          target="_blank"
        >
          {otherWay}
        </a>
      </form>
    </div>
  );
}

/** Null where the session is open again, else why not. */
async function ask(form: FormData, personId: string): Promise<string | null> {
  try {
    const body = JSON.stringify({ ...Object.fromEntries(form), personId });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(signInAgainPath, { method: 'POST', body, headers });
    if (response.ok) return null;
    const answer: { kind: string; detail: string } = await response.json();
    return answer.kind === 'code_needed' ? savingTexts.signIn.needsCode : answer.detail;
  } catch {
    return savingTexts.signIn.unreachable;
  }
}
