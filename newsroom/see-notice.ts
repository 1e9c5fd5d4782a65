import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { markNoticeSeen } from '#db/queries/editor-notices.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Person } from './actor.ts';
import type { ArticleError } from './article-error.ts';

/** Takes a notice off the desk: somebody who publishes has seen it. Whoever was first stays on record. */
export async function seeNotice(
  db: Database,
  actor: Person & Parameters<typeof markNoticeSeen>[1],
  { noticeId }: { noticeId: string },
  now = new Date(),
): Promise<Result<null, Extract<ArticleError, { kind: 'forbidden' | 'not_found' }>>> {
  if (!can(actor, 'see-notices')) return err({ kind: 'forbidden', act: 'see-notices' });
  const seen = { id: noticeId, userId: actor.userId, at: now };
  const isMarked = z.uuid().safeParse(noticeId).success && (await markNoticeSeen(db, actor, seen));
  return isMarked ? ok(null) : err({ kind: 'not_found' });
}
