import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { deleteClaim } from '#db/queries/wire-claims.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';

/** Lets go of a translation that the actor has in hand; of any other nothing changes. */
export async function releaseTranslation(
  db: Database,
  actor: Actor,
  { translationId }: { translationId: string },
): Promise<Result<void, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  if (z.uuid().safeParse(translationId).success) await deleteClaim(db, { translationId, userId: actor.userId });
  return ok(undefined);
}
