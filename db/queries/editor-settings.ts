import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { editions } from '../schema/editions.ts';
import { type Settings, settings } from '../schema/settings.ts';

/** Saves what the newsroom settled under a key, in place of what was there. */
export async function upsertSetting(
  tx: Transaction,
  setting: { key: keyof Settings; value: Settings[keyof Settings]; savedAt: Date },
): Promise<void> {
  await tx.insert(settings).values(setting).onConflictDoUpdate({ target: settings.key, set: setting });
}

/** The language of the default edition, or null before there is one. */
export async function findDefaultLocale(tx: Transaction): Promise<string | null> {
  const [edition] = await tx.select({ locale: editions.locale }).from(editions).where(eq(editions.isDefault, true));
  return edition?.locale ?? null;
}
