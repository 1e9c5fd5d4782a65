import { generate } from 'lean-qr';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { requireActor, secrets } from '#auth.ts';
import { QrCode } from '#components/newsroom/account/qr-code.tsx';
import { SecondFactorForm } from '#components/newsroom/account/second-factor-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { findSecondFactor } from '#db/queries/editor-second-factor.ts';
import { totpUri } from '#lib/totp.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { offeredSecret } from '#newsroom/turn-on-second-factor.ts';
import { accountPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { turnOnSecondFactorAction } from '../second-factor-actions.ts';
import { offeredSecretCookie } from './offered-secret-cookie.ts';

const { codesLeft: _codesLeft, ...texts } = accountTexts.secondFactor;

export function generateMetadata(): Metadata {
  return { title: texts.title };
}

/** Where an authenticator is set up. */
export default async function SecondFactorScreen() {
  const actor = await requireActor();
  const sealed = (await cookies()).get(offeredSecretCookie)?.value ?? '';
  const secret = offeredSecret(secrets(), actor, sealed);
  const { email } = await findSecondFactor(writer(), actor, actor.userId);
  return (
    <NewsroomFrame
      actor={actor}
      current="account"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={texts.title}
    >
      <SecondFactorForm action={turnOnSecondFactorAction} texts={texts}>
        {secret === null ? (
          <p className="text-label leading-body">{texts.expired}</p>
        ) : (
          <div className="grid gap-y-4 border-t pt-5">
            <p className="max-w-text text-label leading-body">{texts.scan}</p>
            <QrCode cells={cellsOf(totpUri(secret, 'Dépêche', email))} label={texts.qr} />
            <p className="leading-body">
              {texts.secret} <code className="text-label font-bold">{secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </div>
        )}
      </SecondFactorForm>
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={accountPath}>
          {texts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}

/** The dark cells of a QR code, row by row. */
function cellsOf(text: string): boolean[][] {
  const code = generate(text);
  const range = Array.from({ length: code.size }, (_, at) => at);
  return range.map((y) => range.map((x) => code.get(x, y)));
}
