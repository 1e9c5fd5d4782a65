import { frontPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

type Props = { site: SiteContext; versions: Readonly<Record<string, string>> };

/** Links to this page in the other editions: to its version where there is one, else to the front page. */
export function EditionSwitch({ site, versions }: Props) {
  const { edition, editions } = site.masthead;
  if (editions.length < 2) return null;
  return (
    <nav aria-label={site.messages.site.editions} className="shrink-0 whitespace-nowrap">
      <ul className="edition-row flex items-center">
        {editions.map((other) => (
          <li key={other.locale} className="not-first:before:text-rule not-first:before:content-['/']">
            <a
              aria-current={other.locale === edition.locale ? 'true' : undefined}
              className="inline-block px-1.5 py-3 uppercase hover:underline aria-[current]:font-bold aria-[current]:text-ink"
              href={versions[other.locale] ?? frontPath(other)}
              hrefLang={other.locale}
              lang={other.locale}
              title={other.name}
            >
              {other.locale}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
