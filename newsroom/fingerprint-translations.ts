import type { Database } from '#db/client.ts';
import { listFingerprintParts } from '#db/queries/editor-wire-desk.ts';
import type { Actor } from './actor.ts';
import { translationFingerprint } from './translation-fingerprint.ts';

/** The fingerprints of translations as they stand, by id: what somebody sees who decides on several at once. */
export async function fingerprintTranslations(
  db: Database,
  actor: Actor,
  translationIds: readonly string[],
): Promise<Map<string, string>> {
  const parts = await listFingerprintParts(db, actor, translationIds);
  return new Map(
    parts.map(({ id, version, rows, rewrites, ...translation }) => [
      id,
      translationFingerprint({ translation, rows, version, rewrites }),
    ]),
  );
}
