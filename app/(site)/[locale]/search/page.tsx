import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListHead } from '#components/site/list-head.tsx';
import { SearchForm } from '#components/site/search-form.tsx';
import { SearchResults } from '#components/site/search-results.tsx';
import { SearchStart } from '#components/site/search-start.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listRecentTags, listSearchSources } from '#db/queries/published-search-choices.ts';
import { type SearchQuery, searchPath } from '#paths.ts';
import { feedLinks } from '../../feeds/feed-links.ts';
import { lastingQuery } from '../../feeds/search-feed.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { readSite } from '../read-site.ts';
import { findResults } from './find-results.ts';
import { readSearch } from './read-search.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  if (!site) return {};
  const query = await searchParams;
  const { search } = site.messages;
  return pageMetadata(site, {
    title: query.q ? search.results(query.q) : search.title,
    description: search.description,
    path: (edition) => searchPath(edition, query),
    // Search engines need no lists made for words; what is found they may follow.
    isIndexed: false,
    ...(query.q && { feeds: feedLinks(site, { kind: 'search', query: lastingQuery(query) }, search.results(query.q)) }),
  });
}

/** The search of an edition: its form, and what it found. */
export default async function SearchRoute({ params, searchParams }: Props) {
  const { locale } = await params;
  const [site, sources] = await Promise.all([readSite(locale), listSearchSources(reader(), { locale })]);
  if (!site) notFound();
  const query = await searchParams;
  const { params: asked, isFiltered } = readSearch(query, site, sources);
  const results = asked.q === '' ? null : await findResults(asked);
  if (asked.q !== '' && !results) notFound();
  const tags = results && results.hits.length > 0 ? [] : await listRecentTags(reader(), { locale, limit: 12 });
  return (
    <SitePage currentSlug={null} site={site}>
      <ListHead title={site.messages.search.title} />
      <SearchForm isFiltered={isFiltered || query.sort === 'date'} query={query} site={site} sources={sources} />
      {results && <SearchResults isFiltered={isFiltered} query={query} results={results} site={site} />}
      {(results?.hits.length ?? 0) === 0 && <SearchStart site={site} tags={tags} />}
    </SitePage>
  );
}
