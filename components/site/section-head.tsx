import type { Section } from '#db/queries/published-sections.ts';
import { sectionPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

/** The head of a section's page: its name, what it is about, where it belongs and what belongs to it. */
export function SectionHead({ section, site }: { section: Section; site: SiteContext }) {
  const { edition } = site.masthead;
  return (
    <header className="pt-6 pb-5 md:pt-9">
      {section.parent && (
        <p className="font-sans text-ui font-semibold text-soft">
          <a className="inline-block py-1 hover:underline" href={sectionPath(edition, section.parent.slug)}>
            {section.parent.name}
          </a>
        </p>
      )}
      <h1 className="text-title leading-none">{section.name}</h1>
      {section.description && (
        <p className="mt-3 max-w-[34em] text-standfirst leading-standfirst text-soft">{section.description}</p>
      )}
      {section.children.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-x-5 font-sans text-label font-semibold">
          {section.children.map((child) => (
            <li key={child.id}>
              <a
                className="inline-block py-1 underline decoration-rule underline-offset-4 hover:decoration-ink"
                href={sectionPath(edition, child.slug)}
              >
                {child.name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
