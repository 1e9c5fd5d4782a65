import type { Card } from '#db/queries/published-cards.ts';
import { type PageLinks, Pagination } from './pagination.tsx';
import { SectionEntry } from './section-entry.tsx';
import { SectionLead } from './section-lead.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  cards: readonly Card[];
  links: PageLinks;
  /** What stands there instead, in a sentence. */
  empty: string;
  /** What a reader does not know of each article yet: its date, or the hour of a day that is known. */
  when?: 'date' | 'hour';
  site: SiteContext;
};

/** A list of articles: on its first page the first story with its picture, then entries that are quick to scan. */
export function ArticleList({ cards, links, empty, when = 'date', site }: Props) {
  const [first, ...others] = cards;
  if (!first) return <p className="border-t py-8 text-standfirst">{empty}</p>;
  const hasLead = links.newest === null && first.picture !== null;
  return (
    <>
      {hasLead && <SectionLead card={first} site={site} />}
      {(hasLead ? others : cards).map((card) => (
        <SectionEntry card={card} key={card.id} site={site} when={when} />
      ))}
      <Pagination links={links} site={site} />
    </>
  );
}
