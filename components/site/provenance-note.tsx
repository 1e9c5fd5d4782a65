import type { Provenance } from '#db/queries/published-articles.ts';
import { formatDate, formatMoment } from '#lib/dates.ts';
import type { SiteContext } from './site-context.ts';

/** Where a translated article comes from, who or what translated it, and whether a person has checked it. */
export function ProvenanceNote({ provenance, site }: { provenance: Provenance; site: SiteContext }) {
  const { messages, clock } = site;
  const { source, review, language } = provenance;
  const from = messages.provenance.languages[language] ?? language;
  const published = provenance.sourcePublishedAt ? `, ${formatDate(clock, provenance.sourcePublishedAt)}` : '';
  return (
    <aside
      aria-label={messages.provenance.label}
      className="my-5 grid max-w-[48rem] gap-y-1 border-s-3 border-signal bg-tint px-4 py-3 font-sans text-ui leading-normal"
    >
      <p className="font-bold">
        {review ? messages.provenance.reviewed(from, review.by) : messages.provenance.unreviewed(from)}
      </p>
      <p>
        {messages.provenance.source}
        {clock.locale.startsWith('fr') ? '\u00a0: ' : ': '}
        <a className="underline underline-offset-2" href={source.homepage} rel="noopener">
          <bdi>{source.name}</bdi>
        </a>
        {published},{' '}
        <cite dir="auto" lang={language}>
          {provenance.headline}
        </cite>
        {'. '}
        <a className="underline underline-offset-2" href={provenance.url} hrefLang={language} rel="noopener">
          {messages.provenance.readOriginal}
        </a>
      </p>
      <p className="text-soft">
        {messages.provenance.dates(
          formatMoment(clock, provenance.translatedAt),
          review ? formatMoment(clock, review.at) : null,
        )}
      </p>
    </aside>
  );
}
