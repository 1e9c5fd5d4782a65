import type { Tag } from '#db/queries/published-tags.ts';
import { tagPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

/** What stands where nothing was asked yet, or nothing found: how to search, and what there is to read about. */
export function SearchStart({ tags, site }: { tags: readonly Tag[]; site: SiteContext }) {
  const { search } = site.messages;
  return (
    <div className="grid gap-x-10 gap-y-6 border-t py-6 md:grid-cols-2">
      <ul className="grid content-start gap-y-2 text-line leading-[1.42] text-soft">
        <li>{search.how}</li>
        <li>{search.howPhrase}</li>
        <li>{search.howExclude}</li>
      </ul>
      {tags.length > 0 && (
        <section aria-labelledby="subjects">
          <h2 className="font-sans text-label font-bold tracking-normal" id="subjects">
            {search.subjects}
          </h2>
          <ul className="mt-1.5 flex flex-wrap gap-x-5 font-sans text-label">
            {tags.map((tag) => (
              <li key={tag.id}>
                <a
                  className="inline-block py-1.5 underline decoration-rule underline-offset-4 hover:decoration-ink"
                  href={tagPath(site.masthead.edition, tag.slug)}
                >
                  {tag.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
