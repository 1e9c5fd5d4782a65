import type { Database, Transaction } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import {
  type ArticleRow,
  findArticleForChange,
  insertRevision,
  listArticleLinks,
  updateArticle,
} from '#db/queries/editor-articles.ts';
import type { RevisionContent, revisionCause } from '#db/schema/revisions.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { announceChange, listsShowing } from './announce-change.ts';
import { type ArticleError, errorOfConstraint } from './article-error.ts';
import { nextStatus, type StatusAct } from './article-status.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** What an act writes to the article's row, and what goes into the audit log beside it. */
export type ArticleChange = {
  values: Partial<Omit<ArticleRow, 'id' | 'version' | 'status'>>;
  /** What the revision keeps, where that is not what readers see. */
  revision?: RevisionContent;
  details?: Record<string, unknown>;
};

type Act = {
  /** The use case's name, for the audit log. */
  name: string;
  act: StatusAct;
  cause: (typeof revisionCause.enumValues)[number];
  articleId: string;
  /** The version that the actor saw; null to take what is there. */
  version: number | null;
  /** Whether the editor saved by itself: such revisions thin out with age. */
  isAutosave?: boolean;
  now: Date;
};

/**
 * The frame of every act on an existing article: one transaction that locks the row, asks the policy and the status
 * machine, lets `change` say what becomes of it, leaves a revision and an audit entry, and announces what readers will
 * see changed.
 */
export async function changeArticle(
  db: Database,
  actor: Actor,
  act: Act,
  change: (tx: Transaction, article: ArticleRow) => Promise<Result<ArticleChange, ArticleError>>,
): Promise<Result<ArticleRow, ArticleError>> {
  let attempted = { slug: '', locale: '' };
  try {
    return await transact<ArticleRow, ArticleError>(db, async (tx) => {
      const article = await findArticleForChange(tx, actor, act.articleId);
      if (!article) return err({ kind: 'not_found' });
      const status = allowedStatus(actor, act, article);
      if (!status.ok) return status;
      const listedBefore = await listsShowing(tx, actor, article);
      const changed = await change(tx, article);
      if (!changed.ok) return changed;
      const { values, revision = null, details = {} } = changed.value;
      attempted = { slug: values.slug ?? article.slug, locale: article.locale };
      const saved = await updateArticle(tx, {
        ...values,
        id: article.id,
        version: article.version,
        status: status.value,
        savedAt: act.now,
      });
      if (!saved) return err({ kind: 'stale', version: article.version });
      await recordAct(tx, actor, act, saved, { revision, details });
      // What only the newsroom sees changes no list of readers.
      if (revision !== null) return ok(saved);
      await announceChange(tx, actor, [...listedBefore, ...(await listsShowing(tx, actor, saved))], act.now);
      return ok(saved);
    });
  } catch (error) {
    const expected = errorOfConstraint(violatedConstraint(error), attempted);
    if (expected) return err(expected);
    throw error;
  }
}

function allowedStatus(
  actor: Actor,
  { act, version }: Act,
  article: ArticleRow,
): Result<ArticleRow['status'], ArticleError> {
  if (!can(actor, act, article)) return err({ kind: 'forbidden', act });
  const status = nextStatus(article.status, act);
  if (!status) return err({ kind: 'wrong_status', act, status: article.status });
  if (version !== null && version !== article.version) return err({ kind: 'stale', version: article.version });
  return ok(status);
}

/** Leaves a revision of what the article says now, and an entry in the audit log. */
export async function recordAct(
  tx: Transaction,
  actor: Actor,
  act: Pick<Act, 'name' | 'cause' | 'isAutosave' | 'now'>,
  article: ArticleRow,
  { revision = null, details = {} }: { revision?: RevisionContent | null; details?: Record<string, unknown> } = {},
): Promise<void> {
  const userId = actor.kind === 'person' ? actor.userId : null;
  await insertRevision(tx, {
    articleId: article.id,
    version: article.version,
    cause: act.cause,
    isAutosave: act.isAutosave ?? false,
    content: revision ?? { ...revisionContent(article), ...(await listArticleLinks(tx, actor, article.id)) },
    userId,
    createdAt: act.now,
  });
  await leaveAuditEntry(tx, actor, {
    at: act.now,
    act: act.name,
    subjectKind: 'article',
    subjectId: article.id,
    details: { version: article.version, ...details },
  });
}

function revisionContent(article: ArticleRow): Omit<RevisionContent, 'authorIds' | 'tagIds'> {
  const { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body } = article;
  return { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body };
}
