import type { Card } from '#db/queries/published-cards.ts';
import { sectionPath } from '#paths.ts';
import type { BandLayout } from './arrange-front.ts';
import type { SiteContext } from './site-context.ts';
import { Story } from './story.tsx';
import { StoryLine } from './story-line.tsx';

type Props = { name: string; slug: string; layout: BandLayout; cards: Card[]; site: SiteContext };

/** A section on the front page; its density follows its layout, so that no two neighbours look alike. */
export function SectionBand({ name, slug, layout, cards, site }: Props) {
  const { messages, masthead } = site;
  const href = sectionPath(masthead.edition, slug);
  return (
    <section aria-labelledby={`band-${slug}`} className="border-t-3 border-ink pt-3 pb-10">
      <div className="mb-4 flex items-baseline justify-between font-sans">
        <h2 className="text-[1.1875rem] font-black tracking-[-0.01em]" id={`band-${slug}`}>
          <a className="hover:underline" href={href}>
            {name}
          </a>
        </h2>
        <a
          aria-label={messages.front.wholeSectionOf(name)}
          className="text-ui font-semibold text-soft hover:underline"
          href={href}
        >
          {messages.front.wholeSection}
        </a>
      </div>
      <BandStories cards={cards} layout={layout} site={site} />
    </section>
  );
}

function BandStories({ layout, cards, site }: Pick<Props, 'layout' | 'cards' | 'site'>) {
  const [first, second, ...rest] = cards;
  if (!first) return null;
  if (layout === 'pair') {
    return (
      <div className="grid gap-x-6.5 gap-y-7 md:grid-cols-[5fr_4fr_3fr]">
        <Story
          card={first}
          pictureSizes="(width >= 48rem) 40vw, 100vw"
          site={site}
          size="text-third"
          standfirst="always"
        />
        {second && (
          <Story
            card={second}
            pictureSizes="(width >= 48rem) 32vw, 100vw"
            site={site}
            size="text-third"
            standfirst="always"
          />
        )}
        <StoryList cards={rest} site={site} />
      </div>
    );
  }
  if (layout === 'single') {
    return (
      <div className="grid gap-x-10 gap-y-7 md:grid-cols-[7fr_5fr]">
        <Story
          card={first}
          pictureSizes="(width >= 48rem) 55vw, 100vw"
          ratio="aspect-16/9"
          site={site}
          size="text-third"
          standfirst="always"
        />
        <StoryList cards={cards.slice(1)} site={site} standfirst="wide" />
      </div>
    );
  }
  if (layout === 'columns') {
    return (
      <div className="grid gap-x-6 gap-y-6 md:grid-cols-2 lg:grid-cols-[4fr_3fr_3fr_3fr] lg:gap-x-0 lg:divide-x">
        {cards.map((card, index) => (
          <div key={card.id} className="not-first:lg:ps-5 not-last:lg:pe-5">
            <Story
              card={card}
              pictureSizes={index === 0 ? '(width >= 48rem) 30vw, 100vw' : null}
              site={site}
              size={index === 0 ? 'text-second' : 'text-card'}
              standfirst={index > 0 ? 'wide' : null}
            />
          </div>
        ))}
      </div>
    );
  }
  return (
    <div className={`grid gap-x-10 gap-y-6 ${cards.length === 3 ? 'md:grid-cols-2 lg:grid-cols-3' : 'md:grid-cols-2'}`}>
      {cards.map((card) => (
        <StoryLine key={card.id} card={card} site={site} />
      ))}
    </div>
  );
}

function StoryList({
  cards,
  site,
  standfirst = null,
}: {
  cards: Card[];
  site: SiteContext;
  standfirst?: 'wide' | null;
}) {
  return (
    <div className="divide-y">
      {cards.map((card) => (
        <div key={card.id} className="py-3.25 first:pt-0 max-md:first:border-t max-md:first:pt-3.25">
          <Story card={card} site={site} size="text-card" standfirst={standfirst} />
        </div>
      ))}
    </div>
  );
}
