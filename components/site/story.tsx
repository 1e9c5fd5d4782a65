import type { Card } from '#db/queries/published-cards.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  card: Card;
  site: SiteContext;
  /** The size of the headline, as a text token's utility. */
  size: string;
  /** Shown over the headline at these `sizes`, or not at all. */
  pictureSizes?: string | null;
  /** Everywhere, on wide screens only, or not at all. */
  standfirst?: 'always' | 'wide' | null;
  ratio?: string;
};

/** An article in a list or a band: picture or none, kicker, headline, standfirst or none. */
export function Story({ card, site, size, pictureSizes = null, standfirst = null, ratio = 'aspect-4/3' }: Props) {
  const href = articlePath(site.masthead.edition, card.section.slug, card.slug);
  return (
    <article className="story">
      {pictureSizes && card.picture && (
        <Picture
          alt=""
          className={`mb-3 ${ratio} w-full object-cover`}
          picture={card.picture}
          site={site}
          sizes={pictureSizes}
          widest={960}
        />
      )}
      <Kicker card={card} site={site} />
      <h3 className={`headline mt-1.5 leading-card ${size}`}>
        <a href={href}>{card.headline}</a>
      </h3>
      {standfirst && card.standfirst && (
        <p className={`mt-2 text-line leading-[1.42] text-soft ${standfirst === 'wide' ? 'max-md:hidden' : ''}`}>
          {card.standfirst}
        </p>
      )}
    </article>
  );
}
