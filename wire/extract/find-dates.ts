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

/** The date that an element of the page says: in an attribute, else in its words. */
export function dateOf(element: Element): Date | null {
  const texts = ['datetime', 'content', 'data-datetime', 'data-date', 'title'].map((name) =>
    element.getAttribute(name),
  );
  return firstDate([...texts, withoutLabel(element.textContent ?? '')]);
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

// «Published: 24 November 2026, 10:14», «Actualizado el 24/11/2026 a las 10:14h».
function withoutLabel(text: string): string {
  const [found] = /\d{1,4}(?:[-./\s]|\s?de\s|º|st|nd|rd|th|er)[\s\S]*|\p{L}{3,9}\.?\s+\d{1,2}[\s\S]*/u.exec(text) ?? [
    '',
  ];
  return found
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:[|·•–—-]|a les|a las|a la|um|às|alle|om|kl\.?)\s*(?=\d{1,2}[:.h]\d{2})/iu, ', ')
    .replace(/(\d{1,2})h(\d{2})/gi, '$1:$2')
    .replace(/(\d{1,2}[:.]\d{2})(?!\.?\d)\s?(?:h|uhr|hrs?)?\b.*$/i, '$1')
    .trim();
}
