import type { Transaction } from '#db/client.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor, Person } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { type TakenTranslation, takeTranslation } from './take-translation.ts';
import { holdClaim } from './translation-claim.ts';
import { translationFingerprint } from './translation-fingerprint.ts';

/** A translation that the actor has in hand, since when. */
export type InHand = { taken: TakenTranslation; since: Date };

/**
 * Locks a translation for an act of a person who must have it in hand, or takes it now; a colleague's stays theirs. Where
 * `fingerprint` is given, it must still be what the person saw.
 */
export async function takeInHand(
  tx: Transaction,
  actor: Person & Actor,
  { translationId, fingerprint }: { translationId: string; fingerprint?: string },
  now: Date,
): Promise<Result<InHand, DeskError>> {
  const taken = await takeTranslation(tx, actor, translationId);
  if (!taken) return err({ kind: 'not_found' });
  const claim = await holdClaim(tx, actor, translationId, now);
  if (!claim.ok) return claim;
  const { translation, rows, rewrites } = taken;
  const version = taken.article?.version ?? null;
  if (fingerprint !== undefined && translationFingerprint({ translation, rows, version, rewrites }) !== fingerprint)
    return err({ kind: 'stale', version: version ?? 0 });
  return ok({ taken, since: claim.value });
}
