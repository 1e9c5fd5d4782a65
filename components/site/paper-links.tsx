import { infoPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

/** The pages about the paper itself, in the foot of every page. */
export function PaperLinks({ site }: { site: SiteContext }) {
  const { edition, infoPages } = site.masthead;
  if (infoPages.length === 0) return null;
  return (
    <nav aria-label={site.messages.info.label} className="mt-2">
      <ul className="flex flex-wrap gap-x-5">
        {infoPages.map((page) => (
          <li key={page.key}>
            <a className="inline-block py-1.5 hover:underline" href={infoPath(edition, page.slug)}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
