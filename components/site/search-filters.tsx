import type { SearchSource } from '#db/queries/published-search-choices.ts';
import type { SearchQuery } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

type Props = { query: SearchQuery; sources: readonly SearchSource[]; site: SiteContext };
type Choice = [value: string, label: string];

/** What a search can be limited to, as plain fields of its form. */
export function SearchFilters({ query, sources, site }: Props) {
  const { search } = site.messages;
  const { any: anyKind, ...kinds } = search.kinds;
  const { any: anyTime, ...periods } = search.periods;
  const sections = site.masthead.sections.flatMap((section): Choice[] => [
    [section.slug, section.name],
    ...section.children.map((child): Choice => [child.slug, `– ${child.name}`]),
  ]);
  const choice = (name: keyof SearchQuery, label: string, every: string, choices: readonly Choice[]) => (
    <label className="block min-w-0">
      <span className="block text-ui font-semibold text-soft">{label}</span>
      <select className="search-field" defaultValue={query[name] ?? ''} name={name}>
        <option value="">{every}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const day = (name: 'from' | 'to', label: string) => (
    <label className="block min-w-0">
      <span className="block text-ui font-semibold text-soft">{label}</span>
      <input className="search-field" defaultValue={query[name]} name={name} type="date" />
    </label>
  );
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-3 pt-2 md:grid-cols-4 lg:max-w-[62rem]">
      {choice('section', search.section, search.anySection, sections)}
      {choice('kind', search.kind, anyKind, Object.entries(kinds))}
      {choice('period', search.period, anyTime, Object.entries(periods))}
      {choice('sort', search.sort, search.byRelevance, [['date', search.byDate]])}
      {day('from', search.from)}
      {day('to', search.to)}
      {sources.length > 0 &&
        choice(
          'source',
          search.source,
          search.anySource,
          sources.map(({ slug, name }): Choice => [slug, name]),
        )}
    </div>
  );
}
