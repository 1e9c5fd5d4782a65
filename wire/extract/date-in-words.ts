import { readWrittenDate } from '#lib/written-dates.ts';
import { oneLine } from './one-line.ts';
import type { PageView } from './page-view.ts';

const clock = String.raw`(?:,?\s*(?:at|à|às|ore|um|alle|kl\.?|a\s+las|a\s+les|-|·|\|)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]m\b)?)?`;
const forms = [
  String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  String.raw`\d{4}年\d{1,2}月\d{1,2}日(?:\s*\d{1,2}:\d{2})?`,
  String.raw`\d{1,2}[./]\d{1,2}[./]\d{4}${clock}`,
  String.raw`\d{1,2}(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+|d['’])?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}${clock}`,
  String.raw`\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}${clock}`,
].map((form) => new RegExp(form, 'iu'));

// Where houses write the date: «date», «fecha», «data», «Datum», «posted on»; the widest net last.
const places = [
  'abbr[class*="publish" i]',
  '[class*="publish" i], [class*="posted" i]',
  '[class*="date" i], [class*="fecha" i], [class*="datum" i], [class~="data"], [class~="data-publicacio"]',
  '[class*="postmeta" i], [class*="post-meta" i], [class*="info" i], [class*="byline" i], [class~="sou"]',
];
const elsewhere = 'aside, footer, nav, figure, li, [class*="comment" i], [class*="related" i], [class*="ticker" i]';
const longest = 300;

/** The date that a page says in words where its marks say none; the first in each of the usual places, else a line of its own. */
export function findDateInWords({ document }: PageView): Date | null {
  for (const place of places) {
    for (const element of [...document.querySelectorAll(place)].slice(0, 20)) {
      const date = element.closest(elsewhere) === null ? dateIn(element) : null;
      if (date) return date;
    }
  }
  for (const element of [...document.querySelectorAll('p, div, span, td, small, i, em')].slice(0, 200)) {
    const text = element.childElementCount === 0 ? oneLine(element.textContent ?? '') : '';
    if (text.length > 0 && text.length <= 40 && forms.some((form) => form.exec(text)?.[0] === text)) {
      return readWrittenDate(text);
    }
  }
  return null;
}

function dateIn(element: Element): Date | null {
  const texts = [element.getAttribute('title') ?? '', oneLine(element.textContent ?? '')];
  for (const text of texts) {
    if (text === '' || text.length > longest) continue;
    const found = forms.map((form) => form.exec(text)).filter((match) => match !== null);
    const first = found.toSorted((one, other) => one.index - other.index)[0]?.[0];
    const date = first === undefined ? null : readWrittenDate(first);
    if (date) return date;
  }
  return null;
}
