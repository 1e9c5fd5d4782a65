import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findPasskeyForSignIn, updatePasskeyUse } from '#db/queries/editor-passkeys.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';

const purpose = 'passkey sign-in';
const answerTime = 5 * 60_000;
const asked = z.object({ challenge: z.string(), askedAt: z.number() });

/** What a browser is asked when somebody signs in by a passkey, whoever it is; `question` comes back with the answer. */
export type SignInQuestion = { options: PublicKeyCredentialRequestOptionsJSON; question: string };

/** Asks a browser for any passkey of this site. */
export async function askToSignIn(secrets: SecretBox, siteUrl: string, now = new Date()): Promise<SignInQuestion> {
  const rpID = new URL(siteUrl).hostname;
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
  const value = { challenge: options.challenge, askedAt: now.getTime() };
  return { options, question: secrets.sealUntil(purpose, value, new Date(now.getTime() + answerTime)) };
}

type Input = { question: string; answer: AuthenticationResponseJSON };

/**
 * Who signs in by a passkey. It stands for both steps: something that one has, opened by something that one is or knows. An
 * answer counts once: it must have been asked for after the passkey was used last.
 */
export async function checkPasskey(
  db: Database,
  secrets: SecretBox,
  { question, answer }: Input,
  { siteUrl, now = new Date() }: { siteUrl: string; now?: Date },
): Promise<Result<{ userId: string }, { kind: 'passkey_refused' }>> {
  const opened = asked.safeParse(secrets.openUntil(purpose, question, now));
  const passkey = opened.success && (await findPasskeyForSignIn(db, answer.id));
  if (!opened.success || !passkey) return err({ kind: 'passkey_refused' });
  const { challenge, askedAt } = opened.data;
  const counter = await verify(answer, challenge, siteUrl, passkey);
  if (counter === null) return err({ kind: 'passkey_refused' });
  const use = { id: passkey.id, counter, askedAt: new Date(askedAt), now };
  return (await updatePasskeyUse(db, use)) ? ok({ userId: passkey.userId }) : err({ kind: 'passkey_refused' });
}

type Known = { credentialId: string; publicKey: string; counter: number };

async function verify(response: AuthenticationResponseJSON, expectedChallenge: string, siteUrl: string, known: Known) {
  const expected = { expectedChallenge, expectedOrigin: siteUrl, expectedRPID: new URL(siteUrl).hostname };
  const publicKey = new Uint8Array(Buffer.from(known.publicKey, 'base64url'));
  const credential = { id: known.credentialId, publicKey, counter: known.counter };
  try {
    const checked = await verifyAuthenticationResponse({
      response,
      ...expected,
      credential,
      requireUserVerification: true,
    });
    return checked.verified ? checked.authenticationInfo.newCounter : null;
  } catch {
    // Whatever is wrong with an answer is thrown; for us it is no answer.
    return null;
  }
}
