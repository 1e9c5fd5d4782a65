import { createHash, randomBytes } from 'node:crypto';
import type { Database, Transaction } from '#db/client.ts';
import { findUserByEmail } from '#db/queries/editor-users.ts';
import { insertPasswordReset } from '#db/queries/password-resets.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** What a link is for: a forgotten password, or the first one of somebody new. */
export type LinkPurpose = 'reset' | 'invitation';

/** A link by which somebody sets a password; the token stands in it and nowhere else. */
export type PasswordLink = { token: string; userId: string; expiresAt: Date };

/** Why there is no link. */
export type LinkError = { kind: 'forbidden'; act: 'manage-users' } | { kind: 'unknown_user'; email: string };

/** How long a link counts, in hours. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = { reset: 2, invitation: 7 * 24 };

/** Makes a link for the person with this address. Earlier ones still count, so that nobody can spoil somebody's link. */
export async function makePasswordLink(
  db: Database,
  actor: Actor | 'operator',
  { email, purpose }: { email: string; purpose: LinkPurpose },
  now = new Date(),
): Promise<Result<PasswordLink, LinkError>> {
  if (actor !== 'operator' && !can(actor, 'manage-users')) return err({ kind: 'forbidden', act: 'manage-users' });
  return transact<PasswordLink, LinkError>(db, async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (!user || user.suspendedAt) return err({ kind: 'unknown_user', email });
    return ok(await keepLink(tx, actor, { userId: user.id, purpose }, now));
  });
}

/** Makes a link within what the caller changes, and leaves it in the audit log. */
export async function keepLink(
  tx: Transaction,
  actor: Actor | 'operator',
  { userId, purpose }: { userId: string; purpose: LinkPurpose },
  now: Date,
): Promise<PasswordLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + linkHours[purpose] * 3_600_000);
  await insertPasswordReset(tx, { userId, tokenHash: hashOfToken(token), createdAt: now, expiresAt });
  const subject = { subjectKind: 'user', subjectId: userId } as const;
  await leaveAuditEntry(tx, actor, { at: now, act: 'make-password-link', ...subject, details: { purpose } });
  return { token, userId, expiresAt };
}

/** A token as it is kept. It has 256 random bits: no key and no slowness are needed. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
