import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findClaim } from '#db/queries/wire-claims.ts';
import { findDispatchOfTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import type { ClaimedError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { claimLasts, holdClaim, lapsedBefore } from './translation-claim.ts';

/** Since when the actor has it in hand, and until when without another word. */
export type HeldClaim = { since: Date; until: Date };

/**
 * Takes a translation in hand, or says that it still is: the screen says so every thirty seconds. Where a colleague has it,
 * their name comes back; `take` takes it from them, of which they hear when they next say that they have it.
 */
export async function claimTranslation(
  db: Database,
  actor: Actor,
  { translationId, take = false }: { translationId: string; take?: boolean | undefined },
  now = new Date(),
): Promise<Result<HeldClaim, ArticleError | ClaimedError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<HeldClaim, ArticleError | ClaimedError>(db, async (tx) => {
    const isId = z.uuid().safeParse(translationId).success;
    const found = isId ? await findDispatchOfTranslation(tx, actor, translationId) : null;
    if (!found) return err({ kind: 'not_found' });
    const theirs = take ? await findClaim(tx, actor, translationId, lapsedBefore(now)) : null;
    const held = await holdClaim(tx, actor, translationId, now, take);
    if (!held.ok) return held;
    if (theirs && theirs.userId !== actor.userId) {
      const subject = { subjectKind: 'dispatch', subjectId: found.dispatch.id } as const;
      const details = { locale: found.translation.locale, from: theirs.name };
      await leaveAuditEntry(tx, actor, { at: now, act: 'take-over-translation', ...subject, details });
    }
    return ok({ since: held.value, until: new Date(now.getTime() + claimLasts) });
  });
}
