import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleContentInput } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { writeContent } from './write-content.ts';

type Input = {
  articleId: string;
  version: number;
  content: ArticleContentInput;
  isAutosave?: boolean;
  /** The version that this brings back, where it is not newly written. */
  restored?: number | undefined;
};

/** Saves what an unpublished article says. A save that is based on an older version is refused as `stale`. */
export async function saveArticle(
  db: Database,
  actor: Actor,
  { articleId, version, content, isAutosave = false, restored }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const cause = restored === undefined ? 'saved' : 'restored';
  return writeContent(
    db,
    actor,
    { name: 'save-article', act: 'save', cause, articleId, version, isAutosave, now },
    content,
    restored === undefined ? {} : { restored },
  );
}
