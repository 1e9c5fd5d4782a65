import type { Transaction } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { findHub, listListsOf } from '#db/queries/editor-feeds.ts';
import { addJob, type ChangedList } from '#db/queries/jobs.ts';
import type { Actor } from './actor.ts';

// Long enough for every web process to have dropped the old feed, and for what is published together to be told at once.
const delay = 5000;

// Until then three hours have passed, and readers have asked by themselves.
const mostAttempts = 9;

/** The lists that show an article as it stands: none while readers don't see it. */
export async function listsShowing(tx: Transaction, actor: Actor, article: ArticleRow): Promise<ChangedList[]> {
  return article.status === 'published' ? listListsOf(tx, actor, article.id) : [];
}

/**
 * Lets the worker tell the hub, where one is set, that the feeds of these lists have changed: one word for each, however
 * many changes come within some seconds. What is imported is no news, and nobody is told of it.
 */
export async function announceChange(
  tx: Transaction,
  actor: Actor,
  lists: readonly ChangedList[],
  now: Date,
): Promise<void> {
  if (lists.length === 0 || (actor.kind === 'machine' && actor.name === 'import')) return;
  if ((await findHub(tx, actor)) === '') return;
  const byKey = new Map(lists.map((list) => [`ping-hub:${list.kind}:${list.locale}:${list.id}`, list]));
  // In one order for all: two who publish at once must not wait for each other's jobs.
  for (const [key, payload] of [...byKey].toSorted()) {
    const runAt = new Date(now.getTime() + delay);
    // One after the other: a hub that is slow holds up the others of its queue, but not what is to be published.
    await addJob(tx, { task: 'ping-hub', payload, key, runAt, queue: 'ping-hub', isGathered: true, mostAttempts });
  }
}
