import { editDistance, oneEditAway, plainText } from '#lib/edit-distance.ts';
import type { Sql } from '../client.ts';

/** What can be said of a query that finds nothing, or little. */
export type Spelling = {
  /** Whether it has a word that articles can be found by. */
  isSearchable: boolean;
  /** The query with known words in place of unknown ones that look like them; null where there is nothing to correct. */
  corrected: string | null;
};

type Candidate = { word: string; plain: string; documents: number };

const mostWords = 6;

/** Looks in the words of the edition for what a reader may have meant; the archive itself is not looked at. */
export async function checkSpelling(sql: Sql, { locale, q }: { locale: string; q: string }): Promise<Spelling> {
  const words = [...q.matchAll(/(?<![\p{L}\p{M}-])[\p{L}\p{M}]{3,40}/gu)];
  const [row] = await sql<[{ isSearchable: boolean; unknown: string[] }]>`
    select querytree(search_query(${locale}, ${q})) not in ('', 'T') as "isSearchable",
      array(
        select distinct typed.word from unnest(${words.map(([word]) => word)}::text[]) as typed (word)
        where not exists (select from search_words w where w.locale = ${locale}
          and w.lexeme = any(tsvector_to_array(to_tsvector(search_config(${locale}), typed.word))))
          and to_tsvector(search_config(${locale}), typed.word) <> ''
      ) as unknown`;
  const unknown = row.unknown.slice(0, mostWords);
  const found = await Promise.all(unknown.map((word) => findLikeliest(sql, locale, word)));
  const corrections = new Map(unknown.map((word, index) => [word, found[index]]));
  const corrected = words.toReversed().reduce((text, match) => {
    const better = corrections.get(match[0]);
    return better ? text.slice(0, match.index) + better + text.slice(match.index + match[0].length) : text;
  }, q);
  return { isSearchable: row.isSearchable, corrected: corrected === q ? null : corrected };
}

async function findLikeliest(sql: Sql, locale: string, word: string): Promise<string | null> {
  const typed = plainText(word);
  // Trigrams miss what is wrong with short words: «prot» and «port» share one of nine.
  const candidates = await sql<Candidate[]>`
    (select word, plain, documents from search_words
      where locale = ${locale} and plain = any(${oneEditAway(typed)}::text[]) order by documents desc limit 10)
    union all
    (select word, plain, documents from search_words
      where locale = ${locale} and plain % ${typed} order by similarity(plain, ${typed}) desc, documents desc limit 20)`;
  const ranked = candidates
    .map((candidate) => ({ ...candidate, distance: distanceOf(typed, candidate.plain) }))
    .filter(({ distance }) => distance <= furthest(typed))
    .toSorted((a, b) => a.distance - b.distance || b.documents - a.documents);
  return ranked[0]?.word ?? null;
}

/** Letters in the wrong order are the commonest error, another first letter is the rarest. */
function distanceOf(typed: string, known: string): number {
  const isReordered = [...typed].toSorted().join('') === [...known].toSorted().join('');
  return editDistance(typed, known) + (typed[0] === known[0] ? 0 : 0.5) - (isReordered ? 0.25 : 0);
}

function furthest({ length }: string): number {
  if (length <= 4) return 1.5;
  return length <= 8 ? 2 : 3;
}
