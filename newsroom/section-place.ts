import type { ArrangedSection } from '#db/queries/editor-section-tree.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SectionError } from './section-names.ts';

/**
 * Whether a section, or a new one (null), may stand under another one, or at the top (null). The tree has two levels,
 * as the masthead shows them.
 */
export function checkParent(
  sections: readonly ArrangedSection[],
  sectionId: string | null,
  parentId: string | null,
): Result<void, SectionError> {
  if (parentId === null) return ok(undefined);
  const refused = (reason: string) => err({ kind: 'invalid' as const, problems: [{ field: 'parentId', reason }] });
  const parent = sections.find(({ id }) => id === parentId);
  if (!parent) return refused('parent_gone');
  if (parent.id === sectionId || parent.parentId !== null) return refused('parent_too_deep');
  const hasChildren = sectionId !== null && sections.some((section) => section.parentId === sectionId);
  return hasChildren ? refused('parent_of_parent') : ok(undefined);
}
