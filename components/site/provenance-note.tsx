import type { ReactNode } from 'react';
import type { Provenance } from '#db/queries/published-articles.ts';
import { directionOf } from '#document/text-direction.ts';
import { formatMoment } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';
import { machineNotes, translationLabel } from './translation-label.ts';

type Props = { provenance: Provenance; site: SiteContext; children?: ReactNode };

/**
 * Where a translated article comes from, who or what translated it, whether a person has checked it, and the four dates
 * of all that; `children` is what more can be done with the original.
 */
export function ProvenanceNote({ provenance, site, children }: Props) {
  const { messages, clock } = site;
  const { source, language } = provenance;
  return (
    <aside
      aria-label={messages.provenance.label}
      className="my-5 grid max-w-[48rem] gap-y-1.5 border-s-3 border-signal bg-tint px-4 py-3 font-sans text-ui leading-normal"
    >
      <p className="font-bold">{translationLabel(provenance, site)}</p>
      <p>{machineNotes(provenance, site).join(' ')}</p>
      <p>
        {messages.provenance.source}
        {clock.locale.startsWith('fr') ? '\u00a0: ' : ': '}
        <a className="underline underline-offset-2" href={source.homepage} rel="noopener">
          <bdi>{source.name}</bdi>
        </a>
        {', '}
        <cite dir={directionOf(language)} lang={language}>
          {provenance.headline}
        </cite>
        {'. '}
        <a className="underline underline-offset-2" href={provenance.url} hrefLang={language} rel="noopener">
          {messages.provenance.readOriginal}
        </a>
      </p>
      <Dates provenance={provenance} site={site} />
      {children}
    </aside>
  );
}

function Dates({ provenance, site: { messages, clock } }: Omit<Props, 'children'>) {
  const words = messages.reading.provenance;
  const dates: [name: string, at: Date | null | undefined][] = [
    [words.sourcePublished, provenance.sourcePublishedAt],
    [words.sourceUpdated, provenance.sourceUpdatedAt],
    [words.translated, provenance.translatedAt],
    [words.reviewed, provenance.review?.at],
  ];
  return (
    <dl className="grid gap-x-6 gap-y-0.5 border-t pt-2 sm:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]">
      {dates.map(([name, at]) => {
        // What the source never said is left out; that nobody has checked the text is said.
        if (!at && name !== words.reviewed) return null;
        return (
          <div key={name} className="max-sm:flex max-sm:flex-wrap max-sm:gap-x-2">
            <dt className="text-soft">{name}</dt>
            <dd>{at ? <Moment at={at}>{formatMoment(clock, at)}</Moment> : words.notReviewed}</dd>
          </div>
        );
      })}
    </dl>
  );
}
