import { writer } from '#db/process-connections.ts';
import { listPasskeys } from '#db/queries/editor-passkeys.ts';
import { findSecondFactor } from '#db/queries/editor-second-factor.ts';
import { listOpenSessions } from '#db/queries/editor-sessions.ts';
import { formatDate, formatMoment } from '#lib/dates.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import type { Actor } from '#newsroom/actor.ts';
import { sessionsSince } from '#newsroom/start-session.ts';
import { newsroomClock } from '../newsroom-clock.ts';

/** What the screen of one's own account shows, in words. */
export async function readAccount(actor: Extract<Actor, { kind: 'person' }>) {
  const { userId } = actor;
  const [clock, secondFactor, passkeys, sessions] = await Promise.all([
    newsroomClock(),
    findSecondFactor(writer(), actor, userId),
    listPasskeys(writer(), actor, userId),
    listOpenSessions(writer(), actor, userId, sessionsSince(new Date())),
  ]);
  const { added, used, neverUsed, removeThis } = accountTexts.passkeys;
  return {
    hasSecondFactor: secondFactor.isOn,
    codesLeft: secondFactor.codesLeft,
    passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      dates: `${added(formatDate(clock, createdAt))}, ${usedAt ? used(formatMoment(clock, usedAt)) : neverUsed}`,
      removeThis: removeThis(name),
    })),
    sessions: sessions.map(({ id, device, seenAt }) => ({
      id,
      device: inWords(device),
      seen: accountTexts.sessions.seen(formatMoment(clock, seenAt)),
      isHere: id === actor.sessionId,
    })),
  };
}

function inWords(device: string): string {
  const [browser, system] = device.split(' · ');
  if (browser && system) return accountTexts.sessions.device(browser, system);
  return browser || accountTexts.sessions.unknownDevice;
}
