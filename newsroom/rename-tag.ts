import type { Database } from '#db/client.ts';
import { isTagNameTaken, listTagsForChange, updateTagName } from '#db/queries/editor-tags.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { TagError } from './tag-error.ts';

type Input = { tagId: string; name: string };

/** Gives a subject another name; its address stays, since others link to it. */
export async function renameTag(
  db: Database,
  actor: Actor,
  { tagId, name }: Input,
  now = new Date(),
): Promise<Result<void, TagError>> {
  if (!can(actor, 'manage-tags')) return err({ kind: 'forbidden', act: 'manage-tags' });
  const given = name.trim();
  if (given === '') return problem('name_missing');
  if (given.length > 80) return problem('name_too_long');
  return transact<void, TagError>(db, async (tx) => {
    const [tag] = await listTagsForChange(tx, [tagId]);
    if (!tag) return err({ kind: 'not_found' });
    const set = tag.locale.startsWith('fr') ? frenchTypography(given) : given;
    if (set === tag.name) return ok(undefined);
    if (await isTagNameTaken(tx, { ...tag, name: set })) return problem('tag_name_taken');
    await updateTagName(tx, tagId, set);
    const subject = { subjectKind: 'tag', subjectId: tagId } as const;
    const details = { from: tag.name, to: set };
    await leaveAuditEntry(tx, actor, { at: now, act: 'rename-tag', ...subject, details });
    return ok(undefined);
  });
}

function problem(reason: string): Result<never, TagError> {
  return err({ kind: 'invalid', problems: [{ field: 'name', reason }] });
}
