import { randomBytes } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { insertSection } from '#db/queries/editor-edition.ts';
import { listArrangedSections, lockSections } from '#db/queries/editor-section-tree.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkSectionNames, type SectionError, type SectionNameInput } from './section-names.ts';
import { checkParent } from './section-place.ts';

type Input = { parentId: string | null; names: readonly SectionNameInput[] };

/** Adds a section after those beside it, and returns its id. */
export async function addSection(
  db: Database,
  actor: Actor,
  { parentId, names }: Input,
  now = new Date(),
): Promise<Result<string, SectionError>> {
  if (!can(actor, 'manage-sections')) return err({ kind: 'forbidden', act: 'manage-sections' });
  return transact<string, SectionError>(db, async (tx) => {
    await lockSections(tx);
    const checked = await checkSectionNames(tx, actor, null, names);
    if (!checked.ok) return checked;
    const sections = await listArrangedSections(tx, actor);
    const place = checkParent(sections, null, parentId);
    if (!place.ok) return place;
    // The key is for imports alone, and of several sections with one address in their editions each needs its own.
    const key = `${checked.value[0]?.slug}-${randomBytes(3).toString('hex')}`;
    const position = sections.filter((section) => section.parentId === parentId).length;
    const id = await insertSection(tx, { key, parentId, position }, checked.value);
    const subject = { subjectKind: 'section', subjectId: id } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'add-section', ...subject, details: { names: checked.value } });
    return ok(id);
  });
}
