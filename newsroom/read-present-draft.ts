import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle, findRevisionContent } from '#db/queries/editor-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import type { StaleDraft } from './save-draft.ts';

/** What stands in an article now, or in its working copy where there is one; by whom it was saved, and when. */
export async function readPresentDraft(
  db: Database,
  actor: Actor,
  articleId: string,
): Promise<Result<Omit<StaleDraft, 'kind'>, ArticleError>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  const { version } = article;
  const present = await findRevisionContent(db, actor, articleId, version);
  return present ? ok({ version, ...present }) : err({ kind: 'not_found' });
}
