import type { Database } from '#db/client.ts';
import { deleteTag, isTagInUse, listTagsForChange } from '#db/queries/editor-tags.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { TagError } from './tag-error.ts';

/** Removes a subject that no article carries, in any state. */
export async function removeTag(
  db: Database,
  actor: Actor,
  { tagId }: { tagId: string },
  now = new Date(),
): Promise<Result<void, TagError>> {
  if (!can(actor, 'manage-tags')) return err({ kind: 'forbidden', act: 'manage-tags' });
  return transact<void, TagError>(db, async (tx) => {
    const [tag] = await listTagsForChange(tx, [tagId]);
    if (!tag) return err({ kind: 'not_found' });
    if (await isTagInUse(tx, tagId)) return err({ kind: 'tag_in_use' });
    await deleteTag(tx, tagId);
    const subject = { subjectKind: 'tag', subjectId: tagId } as const;
    const details = { locale: tag.locale, slug: tag.slug, name: tag.name };
    await leaveAuditEntry(tx, actor, { at: now, act: 'remove-tag', ...subject, details });
    return ok(undefined);
  });
}
