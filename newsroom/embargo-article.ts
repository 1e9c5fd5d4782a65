import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';

type Input = {
  articleId: string;
  version: number | null;
  /** Until when nobody may publish it, or null to lift the embargo. */
  embargoUntil: Date | null;
};

/** Forbids to publish an article before a time, whatever is pressed and whatever was scheduled; or allows it again. */
export async function embargoArticle(
  db: Database,
  actor: Actor,
  { articleId, version, embargoUntil }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'embargo-article', act: 'embargo', cause: 'saved', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (_tx, { publishAt }) => {
    const reason = embargoUntil && refuse(embargoUntil, publishAt, now);
    if (reason) return err({ kind: 'invalid', problems: [{ field: 'embargoUntil', reason }] });
    return ok({ values: { embargoUntil }, details: { embargoUntil: embargoUntil?.toISOString() ?? null } });
  });
}

function refuse(embargoUntil: Date, publishAt: Date | null, now: Date): string | null {
  if (!(embargoUntil > now)) return 'schedule_in_past';
  return publishAt && publishAt < embargoUntil ? 'scheduled_before_embargo' : null;
}
