import { searchPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

/** A field to search from a page that is not about searching: a plain form that leads to the search. */
export function SearchBox({ site }: { site: SiteContext }) {
  const { masthead, messages } = site;
  return (
    <search className="block pb-9 font-sans text-label">
      <form action={searchPath(masthead.edition)}>
        <label className="block pb-1.5 font-bold" htmlFor="search-from-here">
          {messages.search.label}
        </label>
        <div className="flex max-w-[40rem] items-stretch">
          <input
            className="h-12 w-full min-w-0 border border-e-0 border-ink bg-paper px-3 text-line"
            enterKeyHint="search"
            id="search-from-here"
            maxLength={200}
            name="q"
            type="search"
          />
          <button
            className="shrink-0 whitespace-nowrap bg-ink px-4 font-bold text-paper hover:underline md:px-6"
            type="submit"
          >
            {messages.search.submit}
          </button>
        </div>
      </form>
    </search>
  );
}
