import type { SiteContext } from '#components/site/site-context.ts';
import type { Card } from '#db/queries/published-cards.ts';
import type { SearchFilters, SearchParams } from '#db/queries/published-search.ts';
import type { SearchSource } from '#db/queries/published-search-choices.ts';
import { readPeriod } from '#lib/calendar.ts';
import { startOfDay } from '#lib/dates.ts';
import type { SearchQuery } from '#paths.ts';

const dayLength = 86_400_000;
const periods = { day: 1, week: 7, month: 31, year: 366 } as const;
const isPeriod = (text: string | undefined): text is keyof typeof periods => text !== undefined && text in periods;

/** A search as the address asks for it, put into the terms of the database. What no form of ours sent limits nothing. */
export function readSearch(query: SearchQuery, site: SiteContext, sources: readonly SearchSource[]) {
  const { masthead, messages } = site;
  const all = masthead.sections.flatMap((section) => [section, ...section.children]);
  const section = all.find(({ slug }) => slug === query.section);
  const children = masthead.sections.find(({ id }) => id === section?.id)?.children ?? [];
  const kind = Object.keys(messages.article.kinds).find((known) => known === query.kind);
  const sourceId = sources.find(({ slug }) => slug === query.source)?.id;
  const filters: SearchFilters = {
    sectionIds: section && [section.id, ...children.map(({ id }) => id)],
    kind: kind as Card['kind'] | undefined, // the keys of the messages are the kinds
    sourceId,
    ...readTimes(query, site),
  };
  const params: SearchParams = {
    locale: masthead.edition.locale,
    q: (query.q ?? '').trim(),
    filters,
    order: query.sort === 'date' ? 'date' : 'relevance',
    after: query.after ?? null,
    limit: 20,
  };
  return { params, isFiltered: Object.values(filters).some((filter) => filter !== undefined) };
}

function readTimes({ period, from, to }: SearchQuery, { clock }: SiteContext): Pick<SearchFilters, 'from' | 'until'> {
  const isDay = (text: string | undefined): text is string => text !== undefined && readPeriod(text)?.kind === 'day';
  const nextDay = (day: string) => new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
  const since = isPeriod(period) ? new Date(Date.now() - periods[period] * dayLength) : undefined;
  return {
    from: isDay(from) ? startOfDay(clock, from) : since,
    until: isDay(to) ? startOfDay(clock, nextDay(to)) : undefined,
  };
}
