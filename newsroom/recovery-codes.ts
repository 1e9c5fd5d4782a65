import { randomInt } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { replaceRecoveryCodes } from '#db/queries/editor-second-factor.ts';
import type { SecretBox } from '#lib/secret-box.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const howMany = 10;
const groups = 3;

/** New recovery codes for a person, in place of the former ones: shown now and never again (74 bits each). */
export async function giveRecoveryCodes(tx: Transaction, secrets: SecretBox, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, makeCode);
  const hashes = codes.map((code) => hashOfCode(secrets, userId, code));
  await replaceRecoveryCodes(tx, userId, hashes);
  return codes;
}

/** A code as it is kept; how it was typed does not matter. */
export function hashOfCode(secrets: SecretBox, userId: string, code: string): string {
  return secrets.hash('recovery code', `${userId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
}

function makeCode(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
