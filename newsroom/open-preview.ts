import type { Database, Sql } from '#db/client.ts';
import { findPreviewedArticle, readAsIfPublished } from '#db/queries/editor-preview.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { listWholeArticles, type PublishedArticle } from '#db/queries/published-articles.ts';
import { countWords } from '#document/to-text.ts';
import { machineActor } from './actor.ts';
import { hashOf } from './share-preview.ts';

/**
 * The article that a secret link leads to, as readers would see it were it published this moment, with what waits for its
 * next update; null where the link is none, or none any more. The link is the permission.
 */
export async function openPreview(
  { db, sql }: { db: Database; sql: Sql },
  { token, locale }: { token: string; locale: string },
  now = new Date(),
): Promise<PublishedArticle | null> {
  const program = machineActor('clock');
  const article = await findPreviewedArticle(db, program, { tokenHash: hashOf(token), now });
  if (!article || article.status === 'withdrawn' || article.locale !== locale) return null;
  const copy = article.status === 'published' ? await findWorkingCopy(db, program, article.id) : null;
  const content = copy?.content ?? null;
  const wordCount = content ? countWords(content.body, locale) : 0;
  const [shown] = await readAsIfPublished(sql, program, { articleId: article.id, content, wordCount }, (tx) =>
    listWholeArticles(tx, { locale, ids: [article.id] }),
  );
  return shown ?? null;
}
