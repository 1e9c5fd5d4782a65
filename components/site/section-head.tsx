import type { Section } from '#db/queries/published-sections.ts';
import { sectionPath } from '#paths.ts';
import { ListHead } from './list-head.tsx';
import type { SiteContext } from './site-context.ts';

/** The head of a section's page: its name, what it is about, where it belongs and what belongs to it. */
export function SectionHead({ section, site }: { section: Section; site: SiteContext }) {
  const { edition } = site.masthead;
  const parent = section.parent && (
    <a className="inline-block py-1 hover:underline" href={sectionPath(edition, section.parent.slug)}>
      {section.parent.name}
    </a>
  );
  return (
    <ListHead description={section.description} kicker={parent} title={section.name}>
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
    </ListHead>
  );
}
