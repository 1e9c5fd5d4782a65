import type { Card } from '#db/queries/published-cards.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

/** The first story of a section, with its picture. */
export function SectionLead({ card, site }: { card: Card; site: SiteContext }) {
  const href = articlePath(site.masthead.edition, card.section.slug, card.slug);
  return (
    <article className="story grid gap-x-8 gap-y-4 border-t-3 border-ink pt-5 pb-7 md:grid-cols-[7fr_5fr]">
      {card.picture && (
        <Picture
          alt=""
          className="aspect-3/2 w-full object-cover"
          isFirst
          picture={card.picture}
          site={site}
          sizes="(width >= 80rem) 700px, (width >= 48rem) 56vw, 100vw"
        />
      )}
      <div>
        <Kicker card={card} site={site} />
        <h2 className="headline mt-2 text-third md:text-[clamp(1.75rem,3.4vw,2.75rem)]">
          <a href={href}>{card.headline}</a>
        </h2>
        <p className="mt-3 text-[1.25rem] leading-[1.42] text-soft">{card.standfirst}</p>
      </div>
    </article>
  );
}
