import type { Database } from '#db/client.ts';
import { deleteTag, listTagsForChange, moveTaggedArticles } from '#db/queries/editor-tags.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { announceChange } from './announce-change.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { TagError } from './tag-error.ts';

type Input = { fromId: string; intoId: string };

/**
 * Makes one subject of two of the same edition: the articles of the first go to the second, which keeps its name and its
 * address; the first is gone, and its address leads to the second. Returns how many articles there were; done again, it changes nothing.
 */
export async function mergeTags(
  db: Database,
  actor: Actor,
  { fromId, intoId }: Input,
  now = new Date(),
): Promise<Result<number, TagError>> {
  if (!can(actor, 'manage-tags')) return err({ kind: 'forbidden', act: 'manage-tags' });
  if (fromId === intoId) return problem('tag_itself');
  return transact<number, TagError>(db, async (tx) => {
    const tags = await listTagsForChange(tx, [fromId, intoId]);
    const into = tags.find(({ id }) => id === intoId);
    const from = tags.find(({ id }) => id === fromId);
    if (!into) return problem('tag_gone');
    if (!from) return ok(0);
    if (from.locale !== into.locale) return problem('tag_of_other_edition');
    const moved = await moveTaggedArticles(tx, fromId, intoId);
    await deleteTag(tx, fromId);
    const subject = { subjectKind: 'tag', subjectId: intoId } as const;
    const details = { from, into: { slug: into.slug, name: into.name }, articles: moved };
    await leaveAuditEntry(tx, actor, { at: now, act: 'merge-tags', ...subject, details });
    if (moved > 0) await announceChange(tx, actor, [{ kind: 'tag', locale: into.locale, id: intoId }], now);
    return ok(moved);
  });
}

function problem(reason: string): Result<never, TagError> {
  return err({ kind: 'invalid', problems: [{ field: 'intoId', reason }] });
}
