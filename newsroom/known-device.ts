import { randomUUID } from 'node:crypto';
import type { SecretBox } from '#lib/secret-box.ts';

const purpose = 'known device';
const mostAccounts = 5;
const halfAYear = 180 * 86_400_000;

type Device = { id: string; accounts: string[] };

/** How long a browser is known after its last sign-in, in seconds. */
export const deviceLifetime = halfAYear / 1000;

/** The id of a browser in which this person has signed in before, by what it kept of it; null for any other. */
export function knownDevice(secrets: SecretBox, kept: string | null, userId: string | null, now: Date): string | null {
  const device = readDevice(secrets, kept, now);
  return device && userId !== null && device.accounts.includes(userId) ? device.id : null;
}

/** What a browser is to keep now that this person has signed in. */
export function deviceAfterSignIn(secrets: SecretBox, kept: string | null, userId: string, now: Date): string {
  const { id, accounts } = readDevice(secrets, kept, now) ?? { id: randomUUID(), accounts: [] };
  const device = { id, accounts: [userId, ...accounts.filter((one) => one !== userId)].slice(0, mostAccounts) };
  return secrets.sealUntil(purpose, device, new Date(now.getTime() + halfAYear));
}

function readDevice(secrets: SecretBox, kept: string | null, now: Date): Device | null {
  return kept === null ? null : (secrets.openUntil(purpose, kept, now) as Device | null); // we sealed it ourselves
}
