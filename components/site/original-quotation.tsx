import type { Provenance } from '#db/queries/published-articles.ts';
import { addressOfPassage, shortQuotation } from '#document/originals/quotation.ts';
import { directionOf } from '#document/text-direction.ts';
import { documentToText } from '#document/to-text.ts';
import type { SiteContext } from './site-context.ts';

/** Where the original may not be shown: its first words, and the way to the passage on its own page. */
export function OriginalQuotation({ provenance, site }: { provenance: Provenance; site: SiteContext }) {
  if (!provenance.opening) return null;
  const { language, url, source } = provenance;
  const { originals } = site.messages.reading;
  const quotation = shortQuotation(documentToText({ type: 'doc', content: [provenance.opening] }), language);
  if (quotation === '') return null;
  const address = addressOfPassage(url, quotation);
  return (
    <figure className="mt-1 border-t pt-2">
      <blockquote cite={url} className="font-serif text-label" dir={directionOf(language)} lang={language}>
        {quotation}
      </blockquote>
      <figcaption className="mt-1">
        <a className="underline underline-offset-2" href={address} hrefLang={language} rel="noopener">
          {originals.readPassage(source.name)}
        </a>
      </figcaption>
    </figure>
  );
}
