import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { insertPreviewLink } from '#db/queries/editor-preview.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** How long a link leads to an article, in hours: a week at most. */
export const previewHours = z.number().int().min(1).max(168);

/** A new link. Its secret is said once and kept nowhere. */
export type PreviewLink = { id: string; token: string; locale: string; expiresAt: Date };

type Failure = Extract<ArticleError, { kind: 'forbidden' | 'not_found' | 'wrong_status' }>;

/** Makes a secret link that shows an article as readers will see it, for some hours, to whoever has it. */
export async function sharePreview(
  db: Database,
  actor: Extract<Actor, { kind: 'person' }>,
  { articleId, hours }: { articleId: string; hours: number },
  now = new Date(),
): Promise<Result<PreviewLink, Failure>> {
  if (!can(actor, 'share-preview')) return err({ kind: 'forbidden', act: 'share-preview' });
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  const { locale, status } = article;
  if (status === 'withdrawn') return err({ kind: 'wrong_status', act: 'share-preview', status });
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + hours * 3_600_000);
  return transact<PreviewLink, Failure>(db, async (tx) => {
    const link = { articleId, tokenHash: hashOf(token), createdBy: actor.userId, createdAt: now, expiresAt };
    const id = await insertPreviewLink(tx, link);
    const details = { expiresAt: expiresAt.toISOString() };
    await leaveAuditEntry(tx, actor, {
      at: now,
      act: 'share-preview',
      subjectKind: 'article',
      subjectId: articleId,
      details,
    });
    return ok({ id, token, locale, expiresAt });
  });
}

/** What is kept of the secret of a link. It has 256 random bits: nothing slower is needed. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
