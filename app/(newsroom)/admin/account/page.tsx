import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { PasskeyPart } from '#components/newsroom/account/passkey-part.tsx';
import { PasswordForm } from '#components/newsroom/account/password-form.tsx';
import { SecondFactorPart } from '#components/newsroom/account/second-factor-part.tsx';
import { SessionList } from '#components/newsroom/account/session-list.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { accountTexts } from '#messages/newsroom/account.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import { changePasswordAction, endOtherSessionsAction, endSessionAction } from './actions.ts';
import { addPasskeyAction, askForPasskeyAction, removePasskeyAction } from './passkey-actions.ts';
import { readAccount } from './read-account.ts';
import { offerSecretAction, renewRecoveryCodesAction, turnOffSecondFactorAction } from './second-factor-actions.ts';

export function generateMetadata(): Metadata {
  return { title: accountTexts.title };
}

/** One's own account: how one signs in, and the browsers in which one is signed in. */
export default async function AccountScreen() {
  const actor = await requireActor();
  const account = await readAccount(actor);
  const { password, secondFactor, passkeys, sessions } = accountTexts;
  const { codesLeft, ...secondFactorTexts } = secondFactor;
  return (
    <NewsroomFrame
      actor={actor}
      current="account"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={accountTexts.title}
    >
      <AccountPart explanation={password.explanation} title={password.title}>
        <PasswordForm
          action={changePasswordAction}
          labels={{ current: password.current, password: password.password, change: password.change }}
        />
      </AccountPart>
      <AccountPart explanation={secondFactor.explanation} title={secondFactor.title}>
        <SecondFactorPart
          isOn={account.hasSecondFactor}
          offer={offerSecretAction}
          renew={renewRecoveryCodesAction}
          texts={{ ...secondFactorTexts, left: codesLeft(account.codesLeft) }}
          turnOff={turnOffSecondFactorAction}
        />
      </AccountPart>
      <AccountPart explanation={passkeys.explanation} title={passkeys.title}>
        <PasskeyPart
          add={addPasskeyAction}
          ask={askForPasskeyAction}
          passkeys={account.passkeys}
          remove={removePasskeyAction}
          texts={{ name: passkeys.name, add: passkeys.add, remove: passkeys.remove, failed: passkeys.failed }}
        />
      </AccountPart>
      <AccountPart explanation={sessions.explanation} title={sessions.title}>
        <SessionList
          endOthers={endOtherSessionsAction}
          endSession={endSessionAction}
          sessions={account.sessions}
          texts={sessions}
        />
      </AccountPart>
    </NewsroomFrame>
  );
}
