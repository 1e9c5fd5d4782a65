import type { Card } from '#db/queries/published-cards.ts';
import type { SiteContext } from './site-context.ts';
import { Story } from './story.tsx';

/** Articles to read after this one. */
export function ReadNext({ cards, site }: { cards: Card[]; site: SiteContext }) {
  if (cards.length === 0) return null;
  return (
    <aside aria-labelledby="read-next" className="related self-start border-t-3 border-signal lg:sticky lg:top-16">
      <h2 className="py-2.5 font-sans text-label font-black tracking-normal" id="read-next">
        {site.messages.article.related}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id} className="border-t py-3">
            <Story card={card} site={site} size="text-line font-medium" />
          </li>
        ))}
      </ul>
    </aside>
  );
}
