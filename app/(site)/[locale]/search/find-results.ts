import { reader } from '#db/process-connections.ts';
import { type SearchPage, type SearchParams, searchArticles } from '#db/queries/published-search.ts';
import { checkSpelling } from '#db/queries/published-spelling.ts';
import { type NamedSuggestion, suggestNames } from '#db/queries/published-suggestions.ts';

/** What a search came to. */
export type Results = SearchPage & {
  /** What was searched for: another text than was typed where that finds nothing. */
  shownFor: string;
  /** What the reader may have meant, or null. */
  better: string | null;
  isSearchable: boolean;
  /** Sections, subjects and authors that are called like it. */
  places: NamedSuggestion[];
};

// With fewer articles than these it is worth asking whether something else was meant.
const few = 5;

/** Searches, and where little is found looks for what may have been meant; null for a cursor that is not ours. */
export async function findResults(params: SearchParams): Promise<Results | null> {
  const { locale, q, after } = params;
  const [page, places] = await Promise.all([
    searchArticles(reader(), params),
    after ? [] : suggestNames(reader(), { locale, q, limit: 3 }),
  ]);
  if (!page) return null;
  const plain = { ...page, shownFor: q, better: null, isSearchable: true, places };
  if (after || page.hits.length >= few) return plain;
  const { corrected, isSearchable } = await checkSpelling(reader(), { locale, q });
  if (corrected === null) return { ...plain, isSearchable };
  if (page.hits.length > 0) return { ...plain, better: corrected };
  const instead = await searchArticles(reader(), { ...params, q: corrected });
  return instead && instead.hits.length > 0
    ? { ...plain, ...instead, shownFor: corrected }
    : { ...plain, isSearchable };
}
