import type { Database, Transaction } from '#db/client.ts';
import { findUserByEmail } from '#db/queries/editor-users.ts';
import { hasPasswordResetSince } from '#db/queries/password-resets.ts';
import type { Mail, Mailer } from '#lib/mailer.ts';
import { machineActor } from './actor.ts';
import { keepLink, type LinkPurpose, linkHours } from './make-password-link.ts';

/** How a letter reads. */
export type WriteLetter = (letter: {
  purpose: LinkPurpose;
  name: string;
  token: string;
  hours: number;
}) => Omit<Mail, 'to'>;

/** Between two letters to the same person, in milliseconds: nobody's mailbox is filled. */
const pause = 5 * 60_000;

/**
 * Sends somebody a letter with a link, made now, so that the token is kept nowhere; whether there was one to send. Where
 * sending fails the link is undone and the failure thrown, to be tried again.
 */
export async function sendPasswordLetter(
  db: Database,
  mailer: Mailer,
  write: WriteLetter,
  { email }: { email: string },
  now = new Date(),
): Promise<boolean> {
  return db.transaction(async (tx: Transaction) => {
    const user = await findUserByEmail(tx, email);
    if (!user || user.suspendedAt) return false;
    if (await hasPasswordResetSince(tx, user.id, new Date(now.getTime() - pause))) return false;
    const purpose = user.hasPassword ? 'reset' : 'invitation';
    const { token } = await keepLink(tx, machineActor('sign-in'), { userId: user.id, purpose }, now);
    const letter = write({ purpose, name: user.name, token, hours: linkHours[purpose] });
    await mailer.send({ to: user.email, ...letter });
    return true;
  });
}
