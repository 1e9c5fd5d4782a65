import type { SearchSource } from '#db/queries/published-search-choices.ts';
import { type SearchQuery, searchPath, searchScriptPath, searchSuggestionsPath } from '#paths.ts';
import { SearchFilters } from './search-filters.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { query: SearchQuery; sources: readonly SearchSource[]; isFiltered: boolean; site: SiteContext };

/** Where a search is typed: a plain form, to which public/assets/search.js adds suggestions. */
export function SearchForm({ query, sources, isFiltered, site }: Props) {
  const { masthead, messages } = site;
  const { search } = messages;
  return (
    <search>
      <form action={searchPath(masthead.edition)} className="border-t-3 border-ink pt-4 pb-5 font-sans text-label">
        <label className="block pb-1.5 font-bold" htmlFor="q">
          {search.label}
        </label>
        <div className="relative flex max-w-[46rem] items-stretch">
          <input
            autoComplete="off"
            className="h-12 w-full min-w-0 border border-e-0 border-ink bg-paper px-3 text-line"
            data-count={search.suggestionCount}
            data-suggestions={searchSuggestionsPath(masthead.edition)}
            defaultValue={query.q}
            enterKeyHint="search"
            id="q"
            maxLength={200}
            name="q"
            type="search"
          />
          <button
            className="shrink-0 whitespace-nowrap bg-ink px-4 font-bold text-paper hover:underline md:px-6"
            type="submit"
          >
            {search.submit}
          </button>
        </div>
        <details className="group mt-3" open={isFiltered || undefined}>
          <summary className="inline-block py-2 font-semibold hover:underline">
            {search.filters}
            <span aria-hidden="true" className="ms-1 inline-block group-open:rotate-45">
              +
            </span>
          </summary>
          <SearchFilters query={query} site={site} sources={sources} />
        </details>
      </form>
      <script src={searchScriptPath} type="module" />
    </search>
  );
}
