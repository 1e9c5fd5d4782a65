import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { formatMoment, formatTime, isSameDay } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** When an article appeared and last changed: a line each, so that nothing moves when a module makes them relative. */
export function ArticleDates({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const { messages, clock } = site;
  const { publishedAt, updatedAt } = article;
  const { publishedAgo, updatedAgo } = messages.reading.dates;
  const updated =
    updatedAt &&
    (isSameDay(clock, publishedAt, updatedAt)
      ? messages.article.updatedToday(formatTime(clock, updatedAt))
      : messages.article.updated(formatMoment(clock, updatedAt)));
  return (
    <p className="grid content-start gap-y-1 text-soft sm:row-span-2">
      <Moment ago={publishedAgo} at={publishedAt}>
        {messages.article.published(formatMoment(clock, publishedAt))}
      </Moment>
      {updatedAt && updated && (
        <Moment ago={updatedAgo} at={updatedAt}>
          {updated}
        </Moment>
      )}
    </p>
  );
}
