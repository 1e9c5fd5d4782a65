import type { Card } from '#db/queries/published-cards.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

/** The story that leads the front page, with more of its section under it. */
export function LeadStory({ card, more, site }: { card: Card; more: Card[]; site: SiteContext }) {
  const href = (target: Card) => articlePath(site.masthead.edition, target.section.slug, target.slug);
  return (
    <article>
      <Kicker card={card} site={site} />
      <h2 className="headline mt-1.5 text-lead md:mt-3 leading-[1.02]">
        <a href={href(card)}>{card.headline}</a>
      </h2>
      <div className="mt-5 grid gap-x-7 gap-y-4.5 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        {card.picture && (
          <Picture
            alt={card.picture.alt}
            className="aspect-3/2 w-full object-cover"
            isFirst
            picture={card.picture}
            site={site}
            sizes="(width >= 80rem) 532px, (width >= 48rem) 55vw, 100vw"
            widest={1280}
          />
        )}
        <div className={card.picture ? '' : 'col-span-full'}>
          <p className="text-[1.3125rem] leading-[1.4] text-soft">{card.standfirst}</p>
          {more.length > 0 && (
            <ul className="mt-3.5">
              {more.map((other) => (
                <li key={other.id} className="headline border-t py-2.5 text-[1.1875rem] font-medium leading-tight">
                  <a href={href(other)}>{other.headline}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </article>
  );
}
