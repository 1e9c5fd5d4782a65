import type { PublicSource } from '#db/queries/published-sources.ts';
import { formatMoment } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** The sources of the wire: when each was read, whether it is in order, how much it brought. */
export function WireStatus({ sources, site }: { sources: readonly PublicSource[]; site: SiteContext }) {
  const texts = site.messages.wireStatus;
  // A light page is as wide as the narrowest screen: what has no column there stands under the name.
  const hasRoom = !site.masthead.edition.isLite;
  if (sources.length === 0) return <p className="border-t py-8 text-standfirst">{site.messages.lists.wire.empty}</p>;
  const head = 'border-b border-ink py-2 align-bottom font-semibold wrap-normal';
  const cell = 'border-b py-3 align-top';
  return (
    <div className="table-scroll">
      <table className="w-full border-collapse font-sans text-ui leading-ui md:text-label">
        <thead>
          <tr>
            <th className={`${head} pe-4 text-start`} scope="col">
              {site.messages.provenance.source}
            </th>
            {hasRoom && (
              <>
                <th className={`${head} pe-4 text-start max-md:hidden`} scope="col">
                  {texts.language}
                </th>
                <th className={`${head} pe-4 text-start max-md:hidden`} scope="col">
                  {texts.readAt}
                </th>
              </>
            )}
            <th className={`${head} pe-4 text-start`} scope="col">
              {texts.state}
            </th>
            <th className={`${head} text-end`} scope="col">
              {texts.dispatches}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th className={`${cell} pe-4 text-start font-normal`} scope="row">
                <a
                  className="font-serif text-line leading-card hover:underline"
                  href={source.homepage}
                  rel="noreferrer"
                >
                  {source.name}
                </a>
                <div className="text-ui text-soft md:hidden">
                  {languageName(source.language, site)} · <ReadAt site={site} source={source} />
                </div>
              </th>
              {hasRoom && (
                <>
                  <td className={`${cell} pe-4 max-md:hidden`}>{languageName(source.language, site)}</td>
                  <td className={`${cell} pe-4 max-md:hidden`}>
                    <ReadAt site={site} source={source} />
                  </td>
                </>
              )}
              <td className={`${cell} pe-4 whitespace-nowrap`}>
                <span className="inline-flex items-baseline gap-x-1.5">
                  <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${dots[source.state]}`} />
                  {source.state === 'waiting' ? texts.never : texts.states[source.state]}
                </span>
              </td>
              <td className={`${cell} text-end tabular-nums`}>
                {source.dispatches.toLocaleString(site.messages.dateLocale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dots = {
  working: 'bg-ink',
  waiting: 'bg-rule',
  failing: 'bg-signal',
  silent: 'bg-signal',
  paused: 'bg-rule',
} as const satisfies Record<PublicSource['state'], string>;

function ReadAt({ source: { readAt }, site }: { source: PublicSource; site: SiteContext }) {
  return readAt ? <Moment at={readAt}>{formatMoment(site.clock, readAt)}</Moment> : site.messages.wireStatus.never;
}

function languageName(language: string, { messages }: SiteContext): string {
  return new Intl.DisplayNames([messages.dateLocale], { type: 'language' }).of(language) ?? language;
}
