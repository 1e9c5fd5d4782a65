import type { Card } from '#db/queries/published-cards.ts';
import { frontPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import { SectionEntry } from './section-entry.tsx';
import type { SiteContext } from './site-context.ts';

/** What stands where nothing ever stood, and where to go from there. */
export function MissingPage({ latest, site }: { latest: Card[]; site: SiteContext }) {
  const { messages, masthead } = site;
  return (
    <>
      <Notice title={messages.missing.title}>
        <p>{messages.missing.text}</p>
        <p>
          <a className="underline decoration-signal underline-offset-4" href={frontPath(masthead.edition)}>
            {messages.missing.toFront}
          </a>
        </p>
      </Notice>
      <h2 className="border-t-3 border-ink py-3 font-sans text-[1.1875rem] font-black tracking-normal">
        {messages.missing.latest}
      </h2>
      {latest.map((card) => (
        <SectionEntry card={card} heading="h3" key={card.id} site={site} />
      ))}
    </>
  );
}
