import type { Database } from '#db/client.ts';
import { type ListedArticle, listArticles } from '#db/queries/editor-lists.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';

/** An article as somebody who looks for it by its headline sees it. */
export type FoundArticle = Pick<ListedArticle, 'id' | 'headline' | 'status' | 'section'>;

const some = 8;

/** The articles whose headlines have these words, each whole or as it begins; without words those saved last. */
export async function findArticles(
  db: Database,
  actor: Actor,
  { q }: { q: string },
): Promise<Result<FoundArticle[], { kind: 'forbidden'; act: 'see-newsroom' }>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  const slice = { isOldestFirst: false, place: null, limit: some };
  const articles = await listArticles(db, actor, { words }, slice);
  return ok(articles.map(({ id, headline, status, section }) => ({ id, headline, status, section })));
}
