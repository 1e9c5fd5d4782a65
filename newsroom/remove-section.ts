import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import {
  deleteSection,
  isSectionOfSource,
  listArrangedSections,
  listLocalesOfSection,
  lockSections,
} from '#db/queries/editor-section-tree.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { SectionError } from './section-names.ts';

/** Removes a section in which there is nothing: no article in any state, no subsection, no source that files there. */
export async function removeSection(
  db: Database,
  actor: Actor,
  { sectionId }: { sectionId: string },
  now = new Date(),
): Promise<Result<void, SectionError>> {
  if (!can(actor, 'manage-sections')) return err({ kind: 'forbidden', act: 'manage-sections' });
  try {
    return await transact<void, SectionError>(db, async (tx) => {
      await lockSections(tx);
      const sections = await listArrangedSections(tx, actor);
      const section = sections.find(({ id }) => id === sectionId);
      if (!section) return err({ kind: 'not_found' });
      if (sections.some(({ parentId }) => parentId === sectionId)) return err({ kind: 'section_has_children' });
      const locales = await listLocalesOfSection(tx, sectionId);
      if (locales.length > 0 || (await isSectionOfSource(tx, sectionId))) return err({ kind: 'section_in_use' });
      await deleteSection(tx, sectionId);
      const subject = { subjectKind: 'section', subjectId: sectionId } as const;
      await leaveAuditEntry(tx, actor, {
        at: now,
        act: 'remove-section',
        ...subject,
        details: { names: section.names },
      });
      return ok(undefined);
    });
  } catch (error) {
    // Somebody filed an article there meanwhile.
    if (violatedConstraint(error) === 'articles_section_id_sections_id_fk') return err({ kind: 'section_in_use' });
    throw error;
  }
}
