import type { ReactNode } from 'react';
import type { SearchHit } from '#db/queries/published-search.ts';
import type { NamedSuggestion } from '#db/queries/published-suggestions.ts';
import { authorPath, type SearchQuery, searchPath, sectionPath, tagPath } from '#paths.ts';
import { SearchResult } from './search-result.tsx';
import type { SiteContext } from './site-context.ts';

type Results = {
  hits: SearchHit[];
  next: string | null;
  shownFor: string;
  better: string | null;
  isSearchable: boolean;
  places: NamedSuggestion[];
};

type Props = { query: SearchQuery; results: Results; isFiltered: boolean; site: SiteContext };

const linkClass = 'underline decoration-signal underline-offset-4';

/** What a search found, and what to do where that is little. */
export function SearchResults({ query, results, isFiltered, site }: Props) {
  const { hits, next, shownFor, places } = results;
  const { search } = site.messages;
  const { edition } = site.masthead;
  return (
    <section aria-label={search.results(shownFor)}>
      <SearchNotes isFiltered={isFiltered} query={query} results={results} site={site} />
      {places.length > 0 && (
        <p className="flex flex-wrap gap-x-5 border-t py-2.5 font-sans text-label text-soft">
          {search.see}
          {places.map((place) => (
            <a
              className="font-semibold text-ink hover:underline"
              href={placePath(site, place)}
              key={place.kind + place.slug}
            >
              {place.name} <span className="font-normal text-soft">{search.places[place.kind]}</span>
            </a>
          ))}
        </p>
      )}
      {hits.map((hit) => (
        <SearchResult hit={hit} key={hit.id} site={site} />
      ))}
      {(next || query.after) && (
        <nav
          aria-label={search.pages}
          className="flex flex-wrap gap-x-8 border-t border-ink font-sans text-label font-bold"
        >
          {next && (
            <a
              className="py-4 hover:underline"
              href={searchPath(edition, { ...query, q: shownFor, after: next })}
              rel="next"
            >
              {search.next}{' '}
              <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
                →
              </span>
            </a>
          )}
          {query.after && (
            <a
              className="py-4 font-semibold text-soft hover:underline sm:ms-auto"
              href={searchPath(edition, { ...query, after: '' })}
            >
              {search.first}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

/** Sentences over the results: what was searched for instead, what may have been meant, what to try. */
function SearchNotes({ query, results, isFiltered, site }: Props) {
  const { hits, shownFor, better, isSearchable } = results;
  const { search } = site.messages;
  const typed = (query.q ?? '').trim();
  const notes: ReactNode[] = [];
  if (hits.length === 0) notes.push(isSearchable ? `${search.nothing(typed)} ${search.advice}` : search.tooLittle);
  else if (shownFor !== typed) notes.push(search.corrected(typed, shownFor));
  if (better) {
    notes.push(
      <>
        {search.didYouMean}{' '}
        <a className={linkClass} href={searchPath(site.masthead.edition, { ...query, q: better })}>
          {better}
        </a>
      </>,
    );
  }
  if (hits.length === 0 && isFiltered) {
    notes.push(
      <a className={linkClass} href={searchPath(site.masthead.edition, { q: typed })}>
        {search.withoutFilters}
      </a>,
    );
  }
  if (notes.length === 0) return null;
  return (
    <div className="grid max-w-[46rem] gap-y-2 border-t py-5 text-standfirst leading-standfirst" role="status">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes have a fixed order
        <p key={index}>{note}</p>
      ))}
    </div>
  );
}

function placePath(site: SiteContext, { kind, slug }: NamedSuggestion): string {
  const { edition } = site.masthead;
  if (kind === 'section') return sectionPath(edition, slug);
  return kind === 'tag' ? tagPath(edition, slug) : authorPath(edition, slug);
}
