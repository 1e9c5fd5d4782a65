import { readWrittenDate } from './written-dates.ts';

const attributes = ['datetime', 'content', 'data-datetime', 'data-date', 'title'];

/** The date that an element of a page says: in an attribute, else in its words. */
export function dateOf(element: Pick<Element, 'getAttribute' | 'textContent'>): Date | null {
  const texts = [...attributes.map((name) => element.getAttribute(name)), withoutLabel(element.textContent ?? '')];
  for (const text of texts) {
    const date = text === null ? null : readWrittenDate(text);
    if (date) return date;
  }
  return null;
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
