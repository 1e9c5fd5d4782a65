import { hash, verify } from '@node-rs/argon2';
import type { FieldProblem } from './article-content.ts';

/** The least length of a password, in characters (NIST SP 800-63B, section 3.1.1.2, asks for 15 without a second factor). */
const leastLength = 15;
const mostLength = 1000;

// Verified in place of a password that isn't there, so that an unknown address takes as long as a known one.
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$wHGbxM4PgjxMp8OdupDAbQ$0wGeJzz1qbKrF+sBVC2BPOU++47rOTMQlgP2Sf98mVs';

/** What is wrong with a new password, as the reason of a field; null where it may be used. */
export function problemOfPassword(password: string): FieldProblem['reason'] | null {
  const length = [...password].length;
  if (length < leastLength) return 'password_too_short';
  if (length > mostLength) return 'password_too_long';
  return new Set(password).size < 5 ? 'password_too_simple' : null;
}

/** A password as it is kept: argon2id in PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether this is the password that is kept; where none is kept it takes as long and is not. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, password.slice(0, mostLength));
  return isRight && passwordHash !== null;
}
