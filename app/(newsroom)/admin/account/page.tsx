import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { PasswordForm } from '#components/newsroom/account/password-form.tsx';
import { SessionList } from '#components/newsroom/account/session-list.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listOpenSessions } from '#db/queries/editor-sessions.ts';
import { formatMoment } from '#lib/dates.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sessionsSince } from '#newsroom/start-session.ts';
import { signOutAction } from '../actions.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';
import { changePasswordAction, endOtherSessionsAction, endSessionAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: accountTexts.title };
}

/** One's own account: password, and the browsers in which one is signed in. */
export default async function AccountScreen() {
  const actor = await requireActor();
  const [clock, open] = await Promise.all([
    newsroomClock(),
    listOpenSessions(writer(), actor, actor.userId, sessionsSince(new Date())),
  ]);
  const { password, sessions } = accountTexts;
  const listed = open.map(({ id, device, seenAt }) => ({
    id,
    device: inWords(device),
    seen: sessions.seen(formatMoment(clock, seenAt)),
    isHere: id === actor.sessionId,
  }));
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
      <AccountPart explanation={sessions.explanation} title={sessions.title}>
        <SessionList
          endOthers={endOtherSessionsAction}
          endSession={endSessionAction}
          sessions={listed}
          texts={sessions}
        />
      </AccountPart>
    </NewsroomFrame>
  );
}

function inWords(device: string): string {
  const [browser, system] = device.split(' · ');
  if (browser && system) return accountTexts.sessions.device(browser, system);
  return browser || accountTexts.sessions.unknownDevice;
}
