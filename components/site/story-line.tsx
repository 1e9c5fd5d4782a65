import type { Card } from '#db/queries/published-cards.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

/** An article in one line of a list: a small square picture, kicker, headline. */
export function StoryLine({ card, site }: { card: Card; site: SiteContext }) {
  const href = articlePath(site.masthead.edition, card.section.slug, card.slug);
  return (
    <article className={card.picture ? 'story grid grid-cols-[6.5rem_1fr] gap-x-4 md:grid-cols-[7rem_1fr]' : 'story'}>
      {card.picture && (
        <Picture
          alt=""
          className="aspect-square w-full object-cover"
          picture={card.picture}
          site={site}
          sizes="112px"
          widest={320}
        />
      )}
      <div>
        <Kicker card={card} site={site} />
        <h3 className="headline mt-1.5 text-[1.375rem] leading-card">
          <a href={href}>{card.headline}</a>
        </h3>
      </div>
    </article>
  );
}
