import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle, listArticleLinks } from '#db/queries/editor-articles.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { type ArticleStatus, nextStatus } from './article-status.ts';

/** An article as its editor sees it. */
export type OpenedArticle = {
  id: string;
  storyId: string;
  locale: string;
  status: ArticleStatus;
  origin: 'staff' | 'wire';
  createdBy: string | null;
  /** The version that the next save must name. */
  version: number;
  /** What is written: the working copy where there is one, else what the article says. */
  draft: ArticleContent;
  /** Whether readers see something older than the draft. */
  hasWorkingCopy: boolean;
  /** Whether the actor may write on it now. */
  isEditable: boolean;
  dates: Record<'createdAt' | 'savedAt', Date> & Record<'publishAt' | 'publishedAt' | 'updatedAt', Date | null>;
};

/** Opens an article to be read or written by somebody of the newsroom. */
export async function openArticle(
  db: Database,
  actor: Actor,
  articleId: string,
): Promise<Result<OpenedArticle, Extract<ArticleError, { kind: 'not_found' | 'forbidden' }>>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  const [links, copy] = await Promise.all([
    listArticleLinks(db, actor, article.id),
    findWorkingCopy(db, actor, article.id),
  ]);
  const { id, storyId, locale, status, origin, createdBy, version } = article;
  const { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body } = article;
  const said = { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body, ...links };
  // A copy holds what passed the same check as the article did.
  const draft = (copy?.content ?? said) as ArticleContent; // RevisionContent says `kind: string` of the same word
  const act = status === 'published' ? 'prepare-update' : 'save';
  const isEditable = can(actor, act, article) && nextStatus(status, act) !== null;
  const { createdAt, savedAt, publishAt, publishedAt, updatedAt } = article;
  const dates = { createdAt, savedAt, publishAt, publishedAt, updatedAt };
  const opened = { id, storyId, locale, status, origin, createdBy, version };
  return ok({ ...opened, draft, hasWorkingCopy: copy !== null, isEditable, dates });
}
