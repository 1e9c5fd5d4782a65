import type { Database } from '#db/client.ts';
import { listArrangedSections, lockSections, updateSectionOrder } from '#db/queries/editor-section-tree.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { SectionError } from './section-names.ts';

type Input = { sectionId: string; direction: 'up' | 'down' };

/** Puts a section before the one above it, or after the one below, among those beside it; at the end nothing changes. */
export async function moveSection(
  db: Database,
  actor: Actor,
  { sectionId, direction }: Input,
  now = new Date(),
): Promise<Result<void, SectionError>> {
  if (!can(actor, 'manage-sections')) return err({ kind: 'forbidden', act: 'manage-sections' });
  return transact<void, SectionError>(db, async (tx) => {
    await lockSections(tx);
    const sections = await listArrangedSections(tx, actor);
    const section = sections.find(({ id }) => id === sectionId);
    if (!section) return err({ kind: 'not_found' });
    const beside = sections.filter(({ parentId }) => parentId === section.parentId).map(({ id }) => id);
    const from = beside.indexOf(sectionId);
    const to = direction === 'up' ? from - 1 : from + 1;
    if (to < 0 || to >= beside.length) return ok(undefined);
    await updateSectionOrder(tx, beside.toSpliced(from, 1).toSpliced(to, 0, sectionId));
    const subject = { subjectKind: 'section', subjectId: sectionId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'move-section', ...subject, details: { direction } });
    return ok(undefined);
  });
}
