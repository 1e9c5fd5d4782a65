import type { ArrangedSection } from '#db/queries/editor-section-tree.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';

/** The sections that a section, or a new one (null), may be put under: the main ones, but for itself. */
export function parentsFor(
  sections: readonly ArrangedSection[],
  sectionId: string | null,
): { id: string; name: string }[] {
  return sections
    .filter(({ id, parentId }) => parentId === null && id !== sectionId)
    .map(({ id, names }) => ({ id, name: names[0]?.name ?? sectionTexts.notNamed }));
}
