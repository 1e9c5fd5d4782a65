import type { Transaction } from '#db/client.ts';
import { listSectionsByName } from '#db/queries/editor-sources.ts';
import { slugOf } from '#lib/slug.ts';

/**
 * The section of an article that is made of a dispatch: the first of its source's categories that is called like a section
 * in any of our languages, else the section of the source; null where it has none.
 */
export async function sectionOfDispatch(
  tx: Transaction,
  categories: readonly string[],
  ofSource: string | null,
): Promise<string | null> {
  if (categories.length === 0) return ofSource;
  const sections = await listSectionsByName(tx);
  const called = (category: string) =>
    sections.find(({ name, slug }) => slugOf(name) === slugOf(category) || slug === slugOf(category));
  return categories.map(called).find(Boolean)?.id ?? ofSource;
}
