import type { Database, Transaction } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { addJob, removeJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { typesetText } from './typeset-content.ts';

type Input = {
  articleId: string;
  version: number | null;
  /** When and why, or null to let it stay. */
  plan: { withdrawAt: Date; reason: string } | null;
};

/** Lets an article be withdrawn by itself at a time, for a reason that its readers will be told; or no longer. */
export async function planWithdrawal(
  db: Database,
  actor: Actor,
  { articleId, version, plan }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'plan-withdrawal', act: 'plan-withdrawal', cause: 'saved', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    if (plan === null) {
      await removeJob(tx, withdrawalJobKey(articleId));
      const values = { withdrawAt: null, withdrawalReason: null };
      return ok({ values, ...(await unseenByReaders(tx, actor, article)), details: { withdrawAt: null } });
    }
    const problem = problemOf(plan, article, now);
    if (problem) return err({ kind: 'invalid', problems: [problem] });
    const { withdrawAt } = plan;
    await addJob(tx, {
      task: 'withdraw-scheduled',
      payload: { articleId },
      key: withdrawalJobKey(articleId),
      runAt: withdrawAt,
    });
    const reason = plan.reason.trim();
    const values = { withdrawAt, withdrawalReason: typesetText(reason, article.locale) };
    const details = { withdrawAt: withdrawAt.toISOString(), reason };
    return ok({ values, ...(await unseenByReaders(tx, actor, article)), details });
  });
}

function problemOf({ withdrawAt, reason }: NonNullable<Input['plan']>, { publishAt }: ArticleRow, now: Date) {
  if (reason.trim() === '') return { field: 'reason', reason: 'reason_missing' };
  if (!(withdrawAt > now)) return { field: 'withdrawAt', reason: 'schedule_in_past' };
  if (publishAt && withdrawAt <= publishAt) return { field: 'withdrawAt', reason: 'withdrawal_before_publication' };
  return null;
}

// What waits for the next update stays the newest that was written.
async function unseenByReaders(tx: Transaction, actor: Actor, { id }: ArticleRow) {
  const copy = await findWorkingCopy(tx, actor, id);
  return copy ? { revision: copy.content } : {};
}

/** The key of the job that will withdraw this article: there is at most one. */
export function withdrawalJobKey(articleId: string): string {
  return `withdraw:${articleId}`;
}
