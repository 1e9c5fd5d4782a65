import type { Database, Transaction } from '#db/client.ts';
import { findClaim, upsertClaim } from '#db/queries/wire-claims.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor, Person } from './actor.ts';
import type { ClaimedError } from './desk-error.ts';

/** After so many milliseconds without a word, whoever had a translation in hand has let go of it. */
export const claimLasts = 90_000;

/** Since when somebody must have been heard of to have a translation in hand still. */
export const lapsedBefore = (now: Date) => new Date(now.getTime() - claimLasts);

/**
 * Has the actor hold a translation: it is theirs from now on where nobody has it, and stays so where they have it. Answers
 * since when, by our clock.
 */
export async function holdClaim(
  db: Database | Transaction,
  actor: Person & Actor,
  translationId: string,
  now: Date,
  isTakenOver = false,
): Promise<Result<Date, ClaimedError>> {
  const before = lapsedBefore(now);
  const taking = { translationId, userId: actor.userId, now, lapsedBefore: before, isTakenOver };
  for (;;) {
    const since = await upsertClaim(db, taking);
    if (since) return ok(since);
    const theirs = await findClaim(db, actor, translationId, before);
    // They let go between the two questions.
    if (theirs) return err({ kind: 'claimed', by: theirs.name, since: theirs.claimedAt });
  }
}
