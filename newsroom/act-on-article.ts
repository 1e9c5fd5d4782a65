import { z } from 'zod';
import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { findArticlePlace } from '#db/queries/editor-workflow.ts';
import { instantAt } from '#lib/dates.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import type { ArticleStatus } from './article-status.ts';
import { correctArticle } from './correct-article.ts';
import { embargoArticle } from './embargo-article.ts';
import { planWithdrawal } from './plan-withdrawal.ts';
import { publishArticle } from './publish-article.ts';
import { reinstateArticle } from './reinstate-article.ts';
import { returnArticle } from './return-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { sendUpdate } from './send-update.ts';
import { submitArticle } from './submit-article.ts';
import { unscheduleArticle } from './unschedule-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

const version = z.number().int().positive();
const text = z.string().max(2000).default('');
// What clocks of the edition show; empty for no time.
const wall = z.string().max(30).default('');

/** An act as the screen of an article asks for it. Times are what clocks of its edition show. */
export const requestedAct = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['submit', 'publish', 'unschedule', 'update', 'reinstate']), version }),
  z.object({ act: z.literal('return'), version, word: text }),
  z.object({ act: z.literal('schedule'), version, publishAt: wall }),
  z.object({ act: z.literal('embargo'), version, embargoUntil: wall }),
  z.object({ act: z.literal('plan-withdrawal'), version, withdrawAt: wall, reason: text }),
  z.object({ act: z.literal('correct'), version, note: text }),
  z.object({ act: z.literal('withdraw'), version, reason: text }),
]);

/** See {@link requestedAct}. */
export type RequestedAct = z.output<typeof requestedAct>;

/** Where the article stands after an act. */
export type ActOutcome = { status: ArticleStatus; version: number };

/** Does with an article what the screen asks for: each act is a use case of its own, which asks the policy itself. */
export async function actOnArticle(
  db: Database,
  actor: Actor,
  articleId: string,
  requested: RequestedAct,
): Promise<Result<ActOutcome, ArticleError>> {
  const place = z.uuid().safeParse(articleId).success ? await findArticlePlace(db, actor, articleId) : null;
  if (!place) return err({ kind: 'not_found' });
  const result = await perform(db, actor, articleId, requested, (shown) => instantAt(place, shown));
  return result.ok ? ok({ status: result.value.status, version: result.value.version }) : result;
}

type ReadTime = (shown: string) => Date | null;

async function perform(
  db: Database,
  actor: Actor,
  articleId: string,
  asked: RequestedAct,
  timeOf: ReadTime,
): Promise<Result<ArticleRow, ArticleError>> {
  const target = { articleId, version: asked.version };
  switch (asked.act) {
    case 'submit':
      return submitArticle(db, actor, target);
    case 'publish':
      return publishArticle(db, actor, target);
    case 'unschedule':
      return unscheduleArticle(db, actor, target);
    case 'update':
      return sendUpdate(db, actor, target);
    case 'reinstate':
      return reinstateArticle(db, actor, target);
    case 'return':
      return returnArticle(db, actor, { ...target, word: asked.word });
    case 'correct':
      return correctArticle(db, actor, { ...target, note: asked.note });
    case 'withdraw':
      return withdrawArticle(db, actor, { ...target, reason: asked.reason });
    case 'schedule': {
      const publishAt = timeOf(asked.publishAt);
      return publishAt
        ? inField('publishAt', await scheduleArticle(db, actor, { ...target, publishAt }))
        : noTime('publishAt');
    }
    case 'embargo': {
      const embargoUntil = timeOf(asked.embargoUntil);
      if (!embargoUntil && asked.embargoUntil !== '') return noTime('embargoUntil');
      return embargoArticle(db, actor, { ...target, embargoUntil });
    }
    case 'plan-withdrawal': {
      const withdrawAt = timeOf(asked.withdrawAt);
      if (!withdrawAt && asked.withdrawAt !== '') return noTime('withdrawAt');
      return planWithdrawal(db, actor, { ...target, plan: withdrawAt && { withdrawAt, reason: asked.reason } });
    }
  }
}

function noTime(field: string): Result<never, ArticleError> {
  return err({ kind: 'invalid', problems: [{ field, reason: 'time_missing' }] });
}

// What is wrong with the time is said beside it.
function inField(field: string, result: Result<ArticleRow, ArticleError>): Result<ArticleRow, ArticleError> {
  if (result.ok || result.error.kind !== 'schedule_in_past') return result;
  return err({ kind: 'invalid', problems: [{ field, reason: 'schedule_in_past' }] });
}
