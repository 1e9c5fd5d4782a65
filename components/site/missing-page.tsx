import type { Card } from '#db/queries/published-cards.ts';
import { frontPath, sectionPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import { SearchBox } from './search-box.tsx';
import { SectionEntry } from './section-entry.tsx';
import type { SiteContext } from './site-context.ts';

/** What stands where nothing ever stood, and where to go from there. */
export function MissingPage({ latest, site }: { latest: Card[]; site: SiteContext }) {
  const { messages, masthead } = site;
  const heading = 'border-t-3 border-ink py-3 font-sans text-[1.1875rem] font-black tracking-normal';
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
      <SearchBox site={site} />
      <h2 className={heading} id="where-to-go">
        {messages.site.sections}
      </h2>
      <ul
        aria-labelledby="where-to-go"
        className="mb-9 flex flex-wrap gap-x-6 border-t pt-2 font-sans text-label font-semibold"
      >
        {masthead.sections.map((section) => (
          <li key={section.id}>
            <a
              className="inline-block py-2 underline decoration-rule underline-offset-4 hover:decoration-ink"
              href={sectionPath(masthead.edition, section.slug)}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
      <h2 className={heading}>{messages.missing.latest}</h2>
      {latest.map((card) => (
        <SectionEntry card={card} heading="h3" key={card.id} site={site} />
      ))}
    </>
  );
}
