import type { OtherSource } from '#db/queries/published-articles.ts';
import { directionOf } from '#document/text-direction.ts';
import { formatDate } from '#lib/dates.ts';
import { FootSection } from './foot-section.tsx';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** The same story in other newsrooms, as one card. */
export function OtherSources({ sources, site }: { sources: OtherSource[]; site: SiteContext }) {
  if (sources.length === 0) return null;
  return (
    <FootSection id="other-sources" title={site.messages.reading.otherSources}>
      <ul className="mt-1">
        {sources.map(({ source, language, headline, url, publishedAt }) => (
          <li key={url} className="py-1">
            <a
              className="font-serif text-line underline decoration-rule underline-offset-4 hover:decoration-ink"
              dir={directionOf(language)}
              href={url}
              hrefLang={language}
              lang={language}
              rel="noopener"
            >
              {headline}
            </a>{' '}
            <span className="text-ui text-soft">
              <b>
                <bdi>{source}</bdi>
              </b>
              {publishedAt && <Moment at={publishedAt}>{` · ${formatDate(site.clock, publishedAt)}`}</Moment>}
            </span>
          </li>
        ))}
      </ul>
    </FootSection>
  );
}
