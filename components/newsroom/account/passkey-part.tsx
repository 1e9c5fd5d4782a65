'use client';

import { startRegistration } from '@simplewebauthn/browser';
import { type FormEvent, useState, useTransition } from 'react';
import { ActButton } from '#components/ui/act-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import type { PasskeyQuestion } from '#newsroom/add-passkey.ts';

type Props = {
  passkeys: readonly { id: string; name: string; dates: string; removeThis: string }[];
  ask: () => Promise<PasskeyQuestion | null>;
  add: (given: { name: string; question: string; answer: unknown }) => Promise<FormState>;
  remove: (before: FormState, data: FormData) => Promise<FormState>;
  texts: Record<'name' | 'add' | 'remove' | 'failed', string>;
};

/** One's passkeys, each with a way to take it away, and how another one is added. */
export function PasskeyPart({ passkeys, ask, add, remove, texts }: Props) {
  const [state, setState] = useState(untouched);
  const [isPending, startTransition] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '');
    startTransition(async () => {
      const asked = await ask();
      // Whoever closes the browser's window for it throws, like a device that makes none.
      const answer = asked && (await startRegistration({ optionsJSON: asked.options }).catch(() => null));
      if (!asked || !answer) return setState({ ...untouched, message: texts.failed });
      const outcome = await add({ name, question: asked.question, answer });
      if (outcome.isDone) form.reset();
      setState(outcome);
    });
  };
  return (
    <div className="grid gap-y-4">
      {passkeys.length > 0 && (
        <ul>
          {passkeys.map(({ id, name, dates, removeThis }) => (
            <li className="flex flex-wrap items-center gap-x-6 border-b py-1 first:border-t" key={id}>
              <div className="me-auto grid min-h-11 content-center">
                <span className="text-label font-semibold">{name}</span>
                <span className="text-soft tabular-nums">{dates}</span>
              </div>
              <ActButton action={remove} fields={{ passkeyId: id }} fullLabel={removeThis} label={texts.remove} />
            </li>
          ))}
        </ul>
      )}
      <form className="flex flex-wrap items-end gap-3" onSubmit={submit}>
        <div className="w-full max-w-[22rem]">
          <Field label={texts.name} name="name" problem={state.problems.name ?? null} required />
        </div>
        <QuietButton disabled={isPending} type="submit">
          {texts.add}
        </QuietButton>
        {state.message && (
          <p className="basis-full font-bold" role={state.isDone ? 'status' : 'alert'}>
            {state.message}
          </p>
        )}
      </form>
    </div>
  );
}
