import type { Database, Transaction } from '#db/client.ts';
import {
  type ArrangedSection,
  listArrangedSections,
  listLocalesOfSection,
  lockSections,
  replaceSectionNames,
  type SectionName,
  updateSectionOrder,
  updateSectionParent,
} from '#db/queries/editor-section-tree.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkSectionNames, type SectionError, type SectionNameInput } from './section-names.ts';
import { checkParent } from './section-place.ts';

type Input = { sectionId: string; parentId: string | null; names: readonly SectionNameInput[] };

/** Renames a section in its editions, or puts it elsewhere in the tree. Former addresses lead to today's. */
export async function saveSection(
  db: Database,
  actor: Actor,
  { sectionId, parentId, names }: Input,
  now = new Date(),
): Promise<Result<void, SectionError>> {
  if (!can(actor, 'manage-sections')) return err({ kind: 'forbidden', act: 'manage-sections' });
  return transact<void, SectionError>(db, async (tx) => {
    await lockSections(tx);
    const sections = await listArrangedSections(tx, actor);
    const section = sections.find(({ id }) => id === sectionId);
    if (!section) return err({ kind: 'not_found' });
    const checked = await checkSectionNames(tx, actor, sectionId, names);
    if (!checked.ok) return checked;
    const nameless = await namelessEditions(tx, sectionId, checked.value);
    if (nameless.length > 0) {
      const problems = nameless.map((locale) => ({ field: `name.${locale}`, reason: 'section_name_needed' }));
      return err({ kind: 'invalid', problems });
    }
    const place = checkParent(sections, sectionId, parentId);
    if (!place.ok) return place;
    await replaceSectionNames(tx, sectionId, checked.value);
    if (parentId !== section.parentId) await moveUnder(tx, sections, section, parentId);
    const subject = { subjectKind: 'section', subjectId: sectionId } as const;
    const details = { names: checked.value, parentId };
    await leaveAuditEntry(tx, actor, { at: now, act: 'save-section', ...subject, details });
    return ok(undefined);
  });
}

// An article has an address only in a section that its edition names.
async function namelessEditions(tx: Transaction, sectionId: string, names: readonly SectionName[]): Promise<string[]> {
  const used = await listLocalesOfSection(tx, sectionId);
  return used.filter((locale) => !names.some((name) => name.locale === locale));
}

async function moveUnder(
  tx: Transaction,
  sections: readonly ArrangedSection[],
  { id }: ArrangedSection,
  parentId: string | null,
): Promise<void> {
  await updateSectionParent(tx, id, parentId);
  const beside = sections.filter((section) => section.parentId === parentId);
  await updateSectionOrder(tx, [...beside.map((section) => section.id), id]);
}
