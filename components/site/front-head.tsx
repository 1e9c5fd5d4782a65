import type { BreakingItem } from '#db/queries/published-breaking-news.ts';
import type { Card } from '#db/queries/published-cards.ts';
import type { Front } from './arrange-front.ts';
import { BreakingStrip } from './breaking-strip.tsx';
import { LeadStory } from './lead-story.tsx';
import type { SiteContext } from './site-context.ts';
import { Story } from './story.tsx';
import { WireStrip } from './wire-strip.tsx';

type Props = { lead: Card; front: Front<Card>; breaking: BreakingItem[]; site: SiteContext };

const columns = ['', '', 'md:grid-cols-2', 'md:grid-cols-3'];

/** The head of a front page: what is breaking, the lead story, the seconds, and the running wire beside them. */
export function FrontHead({ lead, front, breaking, site }: Props) {
  const { leadMore, seconds, wire } = front;
  return (
    <>
      <BreakingStrip items={breaking} site={site} />
      <div className={`grid gap-x-10 gap-y-7 pt-6 pb-9 ${wire.length > 0 ? 'lg:grid-cols-[1fr_19rem]' : ''}`}>
        <div>
          <LeadStory card={lead} more={leadMore} site={site} />
          {seconds.length > 0 && (
            <div className={`mt-7 grid border-t border-ink md:divide-x ${columns[seconds.length] ?? ''}`}>
              {seconds.map((card) => (
                <div key={card.id} className="py-4 max-md:not-first:border-t md:not-first:ps-5 md:not-last:pe-5">
                  <Story card={card} site={site} size="text-second" standfirst="wide" />
                </div>
              ))}
            </div>
          )}
        </div>
        <WireStrip cards={wire} site={site} />
      </div>
    </>
  );
}
