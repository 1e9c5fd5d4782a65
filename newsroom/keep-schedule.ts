import type { Database } from '#db/client.ts';
import { listDueArticles } from '#db/queries/editor-articles.ts';
import type { Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import { publishArticle } from './publish-article.ts';
import { tellOfFailure } from './tell-desk.ts';
import { withdrawDueArticle } from './withdraw-due-article.ts';

/** What the clock made up for: the articles that it published and withdrew, and those with which it failed. */
export type KeptSchedule = Record<'published' | 'withdrawn', string[]> & {
  failed: { articleId: string; cause: unknown }[];
};

// Somebody else was first, or has changed the plan meanwhile.
const settled = ['wrong_status', 'not_due', 'not_found', 'stale'];

/**
 * Publishes and withdraws everything whose time has come. Each schedule has a job of its own; this heals those whose job
 * was lost or missed. What can't be done is told to the desk, and holds up nothing else.
 */
export async function keepSchedule(db: Database, now = new Date()): Promise<KeptSchedule> {
  const clock = machineActor('clock');
  const kept: KeptSchedule = { published: [], withdrawn: [], failed: [] };
  for (const { articleId, act, at } of await listDueArticles(db, clock, now)) {
    const outcome = await attempt(() =>
      act === 'publish'
        ? publishArticle(db, clock, { articleId, version: null }, now)
        : withdrawDueArticle(db, articleId, now),
    );
    if (outcome.ok) kept[act === 'publish' ? 'published' : 'withdrawn'].push(articleId);
    else if (!settled.includes(outcome.error.kind)) {
      kept.failed.push({ articleId, cause: outcome.error });
      await tellOfFailure(db, { articleId, act, at, reason: outcome.error.kind }, now);
    }
  }
  return kept;
}

// A bug that one article meets must not keep the others from appearing.
async function attempt<T>(act: () => Promise<Result<T, { kind: string }>>) {
  try {
    return await act();
  } catch (cause) {
    return { ok: false, error: { kind: 'broken', cause } } as const;
  }
}
