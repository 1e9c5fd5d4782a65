import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findRevision } from '#db/queries/editor-revisions.ts';
import { listArrangedSections } from '#db/queries/editor-section-tree.ts';
import { err, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type SavedDraft, type SaveError, saveDraft } from './save-draft.ts';

type Input = {
  articleId: string;
  /** The version that the actor saw as the present one. */
  version: number;
  /** The version that is to come back. */
  restored: number;
};

/**
 * Brings back what an article said at a version: it is saved anew on top of what stands there, so nothing is lost, and
 * what readers see does not change before the next update. One that was in a section
 * that was removed since can't come back.
 */
export async function restoreRevision(
  db: Database,
  actor: Actor,
  { articleId, version, restored }: Input,
): Promise<Result<SavedDraft, SaveError | { kind: 'section_removed' }>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const isId = z.uuid().safeParse(articleId).success;
  const revision = isId ? await findRevision(db, actor, { articleId, version: restored }) : null;
  if (!revision) return err({ kind: 'not_found' });
  const { content } = revision;
  // Asked beforehand: a working copy would take a section that is gone, and fail at the next update.
  const sections = await listArrangedSections(db, actor);
  if (!sections.some(({ id }) => id === content.sectionId)) return err({ kind: 'section_removed' });
  return saveDraft(db, actor, { articleId, version, content, isAutosave: false, restored });
}
