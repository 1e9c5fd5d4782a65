import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { deletePreviewLink, findPreviewLinkForChange } from '#db/queries/editor-preview.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Failure = Extract<ArticleError, { kind: 'forbidden' | 'not_found' }>;

/** Ends a link before its time: whoever made it may, and whoever publishes. */
export async function revokePreview(
  db: Database,
  actor: Extract<Actor, { kind: 'person' }>,
  { articleId, linkId }: { articleId: string; linkId: string },
  now = new Date(),
): Promise<Result<null, Failure>> {
  if (!z.uuid().safeParse(articleId).success || !z.uuid().safeParse(linkId).success) return err({ kind: 'not_found' });
  return transact<null, Failure>(db, async (tx) => {
    const link = await findPreviewLinkForChange(tx, actor, { id: linkId, articleId });
    if (!link) return err({ kind: 'not_found' });
    const isOwn = link.createdBy === actor.userId && can(actor, 'share-preview');
    if (!isOwn && !can(actor, 'publish')) return err({ kind: 'forbidden', act: 'share-preview' });
    await deletePreviewLink(tx, linkId);
    await leaveAuditEntry(tx, actor, {
      at: now,
      act: 'revoke-preview',
      subjectKind: 'article',
      subjectId: articleId,
    });
    return ok(null);
  });
}
