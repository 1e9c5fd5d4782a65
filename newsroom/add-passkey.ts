import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { insertPasskey, listPasskeys } from '#db/queries/editor-passkeys.ts';
import { findUser } from '#db/queries/editor-users.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import type { AccountError } from './end-session.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

const purpose = 'passkey to be added';
const answerTime = 5 * 60_000;
const asked = z.object({ userId: z.string(), challenge: z.string() });

/** What a browser is asked when it makes a passkey; `question` comes back with the answer. */
export type PasskeyQuestion = { options: PublicKeyCredentialCreationOptionsJSON; question: string };

/** Why no passkey was added. */
export type PasskeyError =
  | AccountError
  | { kind: 'passkey_refused' }
  | { kind: 'passkey_known' }
  | { kind: 'invalid'; problems: FieldProblem[] };

/** Asks a browser for a passkey that finds its owner by itself and asks for a finger, a face or a PIN. */
export async function askForPasskey(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  siteUrl: string,
  now = new Date(),
): Promise<Result<PasskeyQuestion, AccountError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId, name } = actor;
  const [user, known] = await Promise.all([findUser(db, userId), listPasskeys(db, actor, userId)]);
  const options = await generateRegistrationOptions({
    rpName: 'Dépêche',
    rpID: new URL(siteUrl).hostname,
    userID: new Uint8Array(Buffer.from(userId)),
    userName: user?.email ?? name,
    userDisplayName: name,
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const until = new Date(now.getTime() + answerTime);
  return ok({ options, question: secrets.sealUntil(purpose, { userId, challenge: options.challenge }, until) });
}

type Input = { name: string; question: string; answer: RegistrationResponseJSON };

/** Adds the passkey that a browser made for oneself. */
export async function addPasskey(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { name, question, answer }: Input,
  { siteUrl, now = new Date() }: { siteUrl: string; now?: Date },
): Promise<Result<void, PasskeyError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId } = actor;
  const label = name.trim().slice(0, 80);
  if (label === '') return err({ kind: 'invalid', problems: [{ field: 'name', reason: 'name_missing' }] });
  const opened = asked.safeParse(secrets.openUntil(purpose, question, now));
  if (!opened.success || opened.data.userId !== userId) return err({ kind: 'passkey_refused' });
  const credential = await verify(answer, opened.data.challenge, siteUrl);
  if (!credential) return err({ kind: 'passkey_refused' });
  try {
    return await db.transaction(async (tx) => {
      await insertPasskey(tx, {
        userId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: label,
        createdAt: now,
      });
      const subject = { subjectKind: 'user', subjectId: userId } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'add-passkey', ...subject, details: { name: label } });
      return ok(undefined);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'passkeys_credential') return err({ kind: 'passkey_known' });
    throw error;
  }
}

async function verify(response: RegistrationResponseJSON, expectedChallenge: string, siteUrl: string) {
  const expected = { expectedChallenge, expectedOrigin: siteUrl, expectedRPID: new URL(siteUrl).hostname };
  try {
    const verified = await verifyRegistrationResponse({ response, ...expected, requireUserVerification: true });
    return verified.verified ? verified.registrationInfo.credential : null;
  } catch {
    // Whatever is wrong with an answer is thrown; for us it is no answer.
    return null;
  }
}
