import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { formatMoment, formatTime, isSameDay } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

const wordsAMinute = 230;

/** When an article appeared, when it last changed, and how long it takes to read. */
export function ArticleDates({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const { messages, clock } = site;
  const { publishedAt, updatedAt } = article;
  const updated =
    updatedAt &&
    (isSameDay(clock, publishedAt, updatedAt)
      ? messages.article.updatedToday(formatTime(clock, updatedAt))
      : messages.article.updated(formatMoment(clock, updatedAt)));
  return (
    <>
      <Moment at={publishedAt}>{messages.article.published(formatMoment(clock, publishedAt))}</Moment>
      {updatedAt && updated && <Moment at={updatedAt}>{updated}</Moment>}
      <span>{messages.article.readingTime(Math.max(1, Math.round(article.wordCount / wordsAMinute)))}</span>
    </>
  );
}
