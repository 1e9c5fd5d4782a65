import type { EditionSection } from '#db/queries/wire-translations.ts';
import { chooseSection } from '../translate/choose-section.ts';

/** The section of an article, and how sure it is, from 0 to 1; 1 where a person gave it to the source. */
export type SectionOfArticle = { id: string; name: string; confidence: number };

/**
 * The section of the edition into which an article goes: by what its source calls it, else the source's own section, else by
 * the words of the text. Null where nothing tells.
 */
export function sectionOfArticle(
  { categories, text, sectionId }: { categories: readonly string[]; text: string; sectionId: string | null },
  sections: readonly EditionSection[],
): SectionOfArticle | null {
  const own = sections.find(({ id }) => id === sectionId);
  const chosen = chooseSection(categories, own ? '' : text, sections);
  const section = chosen && sections.find(({ slug }) => slug === chosen.slug);
  // A guess does not outweigh what a person said of the source.
  if (section && (!own || chosen.confidence >= 0.7)) return { ...pick(section), confidence: chosen.confidence };
  return own ? { ...pick(own), confidence: 1 } : null;
}

const pick = ({ id, name }: EditionSection) => ({ id, name });
