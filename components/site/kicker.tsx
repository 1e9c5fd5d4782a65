import type { Card } from '#db/queries/published-cards.ts';
import { sectionPath } from '#paths.ts';
import { LanguageMark } from './language-mark.tsx';
import type { SiteContext } from './site-context.ts';

/** The line over or under a headline: section, kind, language mark. */
export function Kicker({ card, site, small = false }: { card: Card; site: SiteContext; small?: boolean }) {
  const kind = site.messages.article.kinds[card.kind];
  return (
    <p
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 font-sans font-semibold leading-ui text-soft ${small ? 'text-note' : 'text-ui'}`}
    >
      <a
        className="relative z-1 font-bold text-ink hover:underline"
        href={sectionPath(site.masthead.edition, card.section.slug)}
      >
        {card.section.name}
      </a>
      {kind && kind !== card.section.name && <span>{kind}</span>}
      <LanguageMark from={card.translatedFrom} site={site} />
    </p>
  );
}
