import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { type SharePlace, shareAddress } from '#paths.ts';
import { citationOf } from './citation.ts';
import { FootSection } from './foot-section.tsx';
import type { SiteContext } from './site-context.ts';

const places: [SharePlace, name: string][] = [
  ['whatsapp', 'WhatsApp'],
  ['bluesky', 'Bluesky'],
  ['mastodon', 'Mastodon'],
  ['facebook', 'Facebook'],
  ['linkedin', 'LinkedIn'],
];

type Props = { article: PublishedArticle; site: SiteContext; address: string };

/** Ways to hand an article on, as plain links, and its citation; a module adds the system's own ways. */
export function ShareSection({ article, site, address }: Props) {
  const { share } = site.messages.reading;
  const isLite = site.masthead.edition.isLite ?? false;
  return (
    <FootSection id="share" title={share.title}>
      <ul className="no-print mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        {[['email', share.email] as const, ...places].map(([place, name]) => (
          <li key={place}>
            <a className="tool" href={shareAddress(place, address, article.headline)} rel="noopener">
              {name}
            </a>
          </li>
        ))}
        {!isLite && (
          <li>
            <button
              className="tool is-waiting"
              data-needs="clipboard"
              data-on="share"
              data-text={address}
              type="button"
            >
              {share.copyLink}
            </button>
          </li>
        )}
        {!isLite && (
          <li>
            <button className="tool is-waiting" data-needs="share" data-on="share" data-url={address} type="button">
              {share.apps}
            </button>
          </li>
        )}
      </ul>
      <p className="mt-3 text-ui text-soft">
        <span className="font-bold text-ink">{share.cite}</span>{' '}
        <span className="citation break-words">{citationOf(article, site, address)}</span>{' '}
        {!isLite && (
          <button
            className="tool no-print is-waiting"
            data-needs="clipboard"
            data-on="share"
            data-text=""
            type="button"
          >
            {share.copyCitation}
          </button>
        )}{' '}
        <output className="font-bold text-ink" data-done={share.copied} />
      </p>
    </FootSection>
  );
}
