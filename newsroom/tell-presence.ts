import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { deletePresence, listPresent, upsertPresence } from '#db/queries/editor-presence.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';

/** After so many milliseconds without a word, somebody is no longer there. */
const presenceEnds = 45_000;

/** Tells that the actor has an article open, or closed it, and answers who else has it open, by name. */
export async function tellPresence(
  db: Database,
  actor: Actor,
  { articleId, isHere }: { articleId: string; isHere: boolean },
  now = new Date(),
): Promise<Result<{ others: string[]; version: number }, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  const { userId } = actor;
  if (isHere) await upsertPresence(db, { articleId, userId, seenAt: now });
  else await deletePresence(db, { articleId, userId });
  const since = new Date(now.getTime() - presenceEnds);
  return ok({ others: await listPresent(db, actor, { articleId, userId, since }), version: article.version });
}
