'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { Status } from '#components/ui/status.tsx';
import type { AccountTexts } from '#messages/newsroom/account.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

type Action = (before: FormState, data: FormData) => Promise<FormState>;

type Props = {
  isOn: boolean;
  offer: () => Promise<void>;
  renew: Action;
  turnOff: Action;
  texts: Omit<AccountTexts['secondFactor'], 'codesLeft'> & { left: string };
};

/** Whether there is a second factor, and what can be done about it. */
export function SecondFactorPart({ isOn, offer, renew, turnOff, texts }: Props) {
  const [renewed, submitRenewal, isRenewing] = useActionState(renew, untouched);
  const [ended, submitEnd, isEnding] = useActionState(turnOff, untouched);
  if (!isOn) {
    return (
      <form action={offer} className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Status tone="quiet">{texts.isOff}</Status>
        <QuietButton type="submit">{texts.turnOn}</QuietButton>
        {ended.message && <p role="status">{ended.message}</p>}
      </form>
    );
  }
  if (renewed.isDone && renewed.message) return <RecoveryCodes codes={renewed.message.split('\n')} texts={texts} />;
  const problem = [renewed, ended].map((state) => state.problems.code ?? state.message).find((text) => text);
  return (
    <form className="grid max-w-[34rem] gap-y-4">
      <p className="flex flex-wrap gap-x-6">
        <Status tone="live">{texts.isOn}</Status>
        <span className="text-soft">{texts.left}</span>
      </p>
      <Field autoComplete="one-time-code" label={texts.code} name="code" problem={problem ?? null} required />
      <div className="flex flex-wrap gap-3">
        <QuietButton disabled={isRenewing} formAction={submitRenewal} type="submit">
          {texts.renew}
        </QuietButton>
        <QuietButton disabled={isEnding} formAction={submitEnd} type="submit">
          {texts.turnOff}
        </QuietButton>
      </div>
    </form>
  );
}
