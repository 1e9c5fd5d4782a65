import type { Transaction } from '#db/client.ts';
import { type ArticleRow, findArticleForChange } from '#db/queries/editor-articles.ts';
import { within } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { fileAccepted } from './file-accepted.ts';
import { tellReaders } from './file-translation.ts';
import { followSegments } from './follow-segments.ts';
import { publishArticle } from './publish-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { submitArticle } from './submit-article.ts';
import type { TakenTranslation } from './take-translation.ts';

type When = { publishAt: Date | null; now: Date };

/**
 * Lets readers see what a translation says: its article, made now where there is none yet, follows its sentences, then
 * appears, now or later. Whoever may not publish submits it.
 */
export async function releaseArticle(
  tx: Transaction,
  actor: Actor,
  taken: TakenTranslation,
  when: When,
): Promise<Result<ArticleRow, DeskError>> {
  const filed = taken.article
    ? await follow(tx, actor, taken, taken.article, when)
    : await fileAccepted(tx, taken, when.now);
  return filed.ok ? appear(tx, actor, filed.value, when) : filed;
}

async function follow(
  tx: Transaction,
  actor: Actor,
  taken: TakenTranslation,
  article: ArticleRow,
  { now }: When,
): Promise<Result<ArticleRow, DeskError>> {
  const { translation, dispatch, rows } = taken;
  if (article.status === 'withdrawn') return err({ kind: 'wrong_status', act: 'publish', status: article.status });
  const followed = await followSegments(tx, actor, { translation, found: taken, rows }, now);
  if (!followed.ok) return followed;
  if (!followed.value) return err({ kind: 'outdated_translation' });
  if (followed.value.because === 'open') return err({ kind: 'article_open' });
  const { outcome } = followed.value;
  if (outcome === 'followed' || outcome === 'partly')
    await tellReaders(tx, { dispatch, translation, articleId: article.id, now });
  const saved = await findArticleForChange(tx, actor, article.id);
  return saved ? ok(saved) : err({ kind: 'not_found' });
}

async function appear(
  tx: Transaction,
  actor: Actor,
  article: ArticleRow,
  { publishAt, now }: When,
): Promise<Result<ArticleRow, DeskError>> {
  const target = { articleId: article.id, version: article.version };
  if (article.status === 'published') return ok(article);
  if (!can(actor, 'publish'))
    return article.status === 'draft' ? submitArticle(within(tx), actor, target, now) : ok(article);
  if (publishAt) return scheduleArticle(within(tx), actor, { ...target, publishAt }, now);
  return publishArticle(within(tx), actor, target, now);
}
