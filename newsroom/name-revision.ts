import type { Database } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import { updateRevisionName } from '#db/queries/editor-revisions.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Input = { articleId: string; version: number; name: string };

/** Gives a revision a name, which keeps it for ever; an empty name takes it away. */
export async function nameRevision(
  db: Database,
  actor: Actor,
  { articleId, version, name }: Input,
  now = new Date(),
): Promise<Result<void, ArticleError>> {
  const given = name.trim() || null;
  if (given && given.length > 80)
    return err({ kind: 'invalid', problems: [{ field: 'name', reason: 'name_too_long' }] });
  return transact<void, ArticleError>(db, async (tx) => {
    const article = await findArticleForChange(tx, actor, articleId);
    if (!article) return err({ kind: 'not_found' });
    if (!can(actor, 'name-revision', article)) return err({ kind: 'forbidden', act: 'name-revision' });
    if (!(await updateRevisionName(tx, { articleId, version, name: given }))) return err({ kind: 'not_found' });
    const entry = { at: now, act: 'name-revision', subjectKind: 'article', subjectId: articleId } as const;
    await leaveAuditEntry(tx, actor, { ...entry, details: { version, name: given } });
    return ok(undefined);
  });
}
