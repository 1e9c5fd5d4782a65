import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that signs sessions: made once, kept in the data folder, readable by its owner alone. */
export async function readAuthSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'auth.secret');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known) return known.trim();
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** A password that can be read aloud: four groups of five letters and digits, without look-alikes (about 99 bits). */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const pick = () => letters[randomBytes(1).readUInt8() % letters.length] ?? 'x';
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, pick).join('')).join('-');
}
