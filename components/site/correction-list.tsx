import type { Correction } from '#db/queries/published-corrections.ts';
import { formatDate } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import { Moment } from './moment.tsx';
import { type PageLinks, Pagination } from './pagination.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { corrections: readonly Correction[]; links: PageLinks; site: SiteContext };

/** What was put right: when, in which article, and what was wrong. */
export function CorrectionList({ corrections, links, site }: Props) {
  const { messages, clock, masthead } = site;
  if (corrections.length === 0) {
    return <p className="border-t py-8 text-standfirst">{messages.lists.corrections.empty}</p>;
  }
  return (
    <>
      <ol>
        {corrections.map(({ id, note, publishedAt, article }) => (
          <li className="grid gap-x-8 gap-y-1 border-t py-4.5 md:grid-cols-[10rem_1fr]" key={id}>
            <Moment at={publishedAt} className="font-sans text-ui leading-ui text-soft md:pt-1">
              {formatDate(clock, publishedAt)}
            </Moment>
            <div className="max-w-text">
              <h2 className="headline text-card leading-card md:text-[1.375rem]">
                <a href={articlePath(masthead.edition, article.section.slug, article.slug)}>{article.headline}</a>
              </h2>
              <p className="mt-1.5 text-line leading-[1.45]">{note}</p>
            </div>
          </li>
        ))}
      </ol>
      <Pagination links={links} site={site} />
    </>
  );
}
