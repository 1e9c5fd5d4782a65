import type { Card } from '#db/queries/published-cards.ts';
import { formatDate, formatTime, isSameDay } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Moment } from './moment.tsx';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  card: Card;
  site: SiteContext;
  heading?: 'h2' | 'h3';
  /** The date, of today's articles the hour; or always the hour, where the day is known. */
  when?: 'date' | 'hour';
};

/** An article in the list of a section: date, headline, standfirst, picture at the end of the line. */
export function SectionEntry({ card, site, heading: Heading = 'h2', when = 'date' }: Props) {
  const href = articlePath(site.masthead.edition, card.section.slug, card.slug);
  const isHour = when === 'hour' || isSameDay(site.clock, new Date(), card.publishedAt);
  return (
    <article className="story grid grid-cols-[1fr_auto] gap-x-5 border-t py-4.5 md:grid-cols-[8.5rem_1fr_10rem]">
      <Moment
        at={card.publishedAt}
        className="col-span-full mb-1 font-sans text-ui leading-ui text-soft md:col-span-1 md:mb-0 md:pt-px"
      >
        {isHour ? formatTime(site.clock, card.publishedAt) : formatDate(site.clock, card.publishedAt)}
      </Moment>
      <div>
        <Kicker card={card} site={site} />
        <Heading className="headline mt-1.5 text-[1.375rem] leading-card md:text-second">
          <a href={href}>{card.headline}</a>
        </Heading>
        <p className="mt-1.5 text-line leading-[1.42] text-soft max-md:hidden">{card.standfirst}</p>
      </div>
      {card.picture && (
        <Picture
          alt=""
          className="aspect-square w-24 object-cover md:aspect-3/2 md:w-40"
          picture={card.picture}
          site={site}
          sizes="(width >= 48rem) 160px, 96px"
          widest={480}
        />
      )}
    </article>
  );
}
