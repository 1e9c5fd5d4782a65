import type { Database } from '#db/client.ts';
import { listDueArticleIds } from '#db/queries/editor-articles.ts';
import { machineActor } from './actor.ts';
import { publishArticle } from './publish-article.ts';

/**
 * Publishes every scheduled article whose time has come, and returns the ids of those that it published. Each has a
 * job of its own; this heals those whose job was lost or missed.
 */
export async function publishDueArticles(db: Database, now = new Date()): Promise<string[]> {
  const clock = machineActor('clock');
  const published: string[] = [];
  for (const articleId of await listDueArticleIds(db, clock, now)) {
    const result = await publishArticle(db, clock, { articleId, version: null }, now);
    // Anything else means that the article's own job was first.
    if (result.ok) published.push(articleId);
  }
  return published;
}
