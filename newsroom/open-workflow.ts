import { isDeepStrictEqual } from 'node:util';
import type { Database } from '#db/client.ts';
import { type ArticleRow, findArticle, listArticleLinks } from '#db/queries/editor-articles.ts';
import { findArticlePlace } from '#db/queries/editor-workflow.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import type { RevisionContent } from '#db/schema/revisions.ts';
import { wallTime } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleContent } from './article-content.ts';
import { type ArticleStatus, nextStatus, type StatusAct, statusActs } from './article-status.ts';

/** Where an article stands on its way to readers, and what somebody may do about it. */
export type Workflow = {
  articleId: string;
  status: ArticleStatus;
  /** What this person may do with it now. */
  acts: StatusAct[];
  /** Times are meant in this zone, that of its edition. */
  timeZone: string;
  /** What clocks show there now (`2026-11-24T14:05`). */
  now: string;
  dates: Record<(typeof dates)[number], Date | null>;
  withdrawalReason: string | null;
  /** Where readers find it, or its trace; null while they never have. */
  address: string | null;
  /** What the next update would change. */
  waiting: (keyof ArticleContent)[];
};

const dates = ['publishAt', 'embargoUntil', 'withdrawAt', 'publishedAt', 'updatedAt', 'withdrawnAt'] as const;

/** The workflow of an article that was found, as one person sees it. */
export async function openWorkflow(
  db: Database,
  actor: Actor,
  articleId: string,
  now = new Date(),
): Promise<Workflow | null> {
  const [article, place] = await Promise.all([
    findArticle(db, actor, articleId),
    findArticlePlace(db, actor, articleId),
  ]);
  if (!article || !place) return null;
  const { status, slug, withdrawalReason } = article;
  const isKnown = (status === 'published' || status === 'withdrawn') && place.section !== null;
  return {
    articleId,
    status,
    acts: statusActs.filter((act) => can(actor, act, article) && nextStatus(status, act) !== null),
    timeZone: place.timeZone,
    now: wallTime(place, now),
    dates: Object.fromEntries(dates.map((name) => [name, article[name]])) as Workflow['dates'], // all of its keys
    withdrawalReason,
    address: isKnown ? articlePath(place, place.section ?? '', slug) : null,
    waiting: status === 'published' ? await listWaiting(db, actor, article) : [],
  };
}

async function listWaiting(db: Database, actor: Actor, article: ArticleRow): Promise<(keyof ArticleContent)[]> {
  const copy = await findWorkingCopy(db, actor, article.id);
  if (!copy) return [];
  const said: Partial<RevisionContent> = { ...article, ...(await listArticleLinks(db, actor, article.id)) };
  const names = Object.keys(copy.content) as (keyof RevisionContent)[]; // what was checked has no other keys
  return names.filter((name) => !isDeepStrictEqual(copy.content[name], said[name]));
}
