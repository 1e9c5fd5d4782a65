import { reader } from '#db/process-connections.ts';
import { searchArticles } from '#db/queries/published-search.ts';
import { listSearchSources } from '#db/queries/published-search-choices.ts';
import { fullEdition, type SearchQuery, searchPath } from '#paths.ts';
import { readSearch } from '../[locale]/search/read-search.ts';
import { type FindSubject, feedLength } from './answer-feed.ts';

/** What of a search its feed asks for: all but the page and the order. */
export function lastingQuery({ after: _after, sort: _sort, ...query }: SearchQuery): SearchQuery {
  return query;
}

/** Finds what the feed of a search is of: what it finds now, the newest first. */
export function findSearchFeed(locale: string, asked: SearchQuery): FindSubject {
  const query = lastingQuery(asked);
  return async (site) => {
    const sources = await listSearchSources(reader(), { locale });
    const { params } = readSearch(query, site, sources);
    if (params.q === '') return null;
    const page = await searchArticles(reader(), { ...params, order: 'date', limit: feedLength });
    if (!page) return null;
    // The search weighs dates as numbers, which are not exact to the minute.
    const hits = page.hits.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
    return {
      place: { kind: 'search', query },
      key: `search?${new URLSearchParams(query)}`,
      name: site.messages.search.results(params.q),
      description: site.messages.search.description,
      homePath: searchPath(fullEdition(site.masthead.edition), { ...query, sort: 'date' }),
      scope: { kind: 'listed', ids: hits.map(({ id }) => id) },
    };
  };
}
