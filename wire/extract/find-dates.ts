import { readWrittenDate } from '#lib/written-dates.ts';
import { findDateInWords } from './date-in-words.ts';
import { textOf } from './json-ld.ts';
import type { PageView } from './page-view.ts';

/** When the article appeared and when it was changed last; `updated` is null where that is not later. */
export type PageDates = { published: Date | null; updated: Date | null };

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'date',
];
const updatedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
];

/** The dates: of the structured data, else of the meta elements, else of `<time>` in the page. */
export function findDates(view: PageView): PageDates {
  const published =
    firstDate([view.article && textOf(view.article, 'datePublished'), ...valuesOf(view, publishedMetas)]) ??
    firstDate(
      timesIn(view, ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']),
    ) ??
    firstDate([view.article && textOf(view.article, 'dateCreated')]) ??
    findDateInWords(view);
  const updated =
    firstDate([view.article && textOf(view.article, 'dateModified'), ...valuesOf(view, updatedMetas)]) ??
    firstDate(timesIn(view, ['[itemprop~="dateModified"]']));
  return inOrder({ published, updated });
}

/** Dates of which the second says something: later than the first, or alone. */
export function inOrder({ published, updated }: PageDates): PageDates {
  const isLater = updated !== null && (published === null || updated > published);
  return { published, updated: isLater ? updated : null };
}

function firstDate(texts: readonly (string | null)[]): Date | null {
  for (const text of texts) {
    const date = text === null ? null : readWrittenDate(text);
    if (date) return date;
  }
  return null;
}

function valuesOf({ source }: PageView, names: readonly string[]): string[] {
  return names.flatMap((name) => source.metas.get(name) ?? []);
}

function timesIn({ document }: PageView, selectors: readonly string[]): string[] {
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    const text = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    return text ? [text] : [];
  });
}
