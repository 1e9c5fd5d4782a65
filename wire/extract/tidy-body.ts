import { parseHTML } from 'linkedom';
import { dateOf } from '#lib/element-date.ts';
import { areAlike } from './find-headline.ts';
import { oneLine } from './one-line.ts';
import { figures, settleCredit } from './picture-credit.ts';
import { removeNoise } from './remove-noise.ts';
import { settleImage } from './settle-image.ts';

/** What the body shall not say again, since it stands above it. */
export type Above = { headline: string; standfirst: string; authors: readonly string[] };

/**
 * The body as an element, ready to be read: without boxes that are no part of the text, with pictures where pages keep them
 * for later, and with their credits as `data-credit`, out of their captions.
 */
export function tidyBody(elements: readonly Element[]): Element {
  const { body } = parseHTML('<!doctype html><html><head></head><body></body></html>').document;
  for (const element of elements) body.appendChild(body.ownerDocument.importNode(element, true));
  removeNoise(body);
  for (const noscript of body.querySelectorAll('noscript')) settleNoscript(noscript);
  for (const image of body.querySelectorAll('img')) settleImage(image);
  for (const quotation of body.querySelectorAll('[class*="pullquote" i], [class*="pull-quote" i]'))
    markPullquote(quotation);
  for (const figure of body.querySelectorAll(figures)) settleCredit(figure);
  return body;
}

/**
 * Takes headline, standfirst and byline out of the beginning of a body. Only what comes before the first real paragraph: a
 * sentence of the text may well repeat the headline.
 */
export function dropAbove(body: Element, above: Above): void {
  const first = [...body.querySelectorAll('h1, h2, h3, p, div, span, time, address, ul, a, i, em, b')].slice(
    0,
    mostAbove,
  );
  for (const element of first) {
    if (element.querySelector('p, img, figure, h1, h2')) continue;
    const text = oneLine(element.textContent ?? '');
    if (text === '') continue;
    if (isAbove(element, text, above)) element.remove();
    else if (text.length > 140) return;
  }
}

const mostAbove = 200;

function isAbove(element: Element, text: string, { headline, standfirst, authors }: Above): boolean {
  if (element.localName === 'h1') return areAlike(text, headline);
  if (isSame(text, headline) || isSame(text, standfirst) || isByline(text, authors)) return true;
  // What is left are the date, «5 hours ago», the name of the section; but a paragraph may begin with a short element.
  if (/^h\d$/.test(element.localName) || element.parentElement?.closest('p, li, figure, blockquote, table'))
    return false;
  return (
    text.length < 90 &&
    (isAge.test(text) || dateOf(element) !== null || (text.length < 30 && !/[.!?…:»”"]$/.test(text)))
  );
}

const isAge =
  /^(?:published|updated|last (?:updated|modified)|publicado|actualizado|publicat|actualitzat|publié|mis à jour|veröffentlicht|aktualisiert|stand:|نشر)(?=[\s:]|$)|\d+ ?(?:h|hrs?|hours?|min|mins|minutes?|days?) ago|\d+ ?min(?:utes?|utos|uts|uten)? (?:read|de lecture|de lectura)/i;

function isSame(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return other !== '' && fold(one) === fold(other);
}

function isByline(text: string, authors: readonly string[]): boolean {
  if (text.length > 160) return false;
  const rest = authors.reduce((left, author) => left.replace(author, ''), text);
  return (
    rest !== text &&
    rest.replace(/[^\p{L}]+/gu, '').length < 60 &&
    text.length < rest.length + 120 &&
    !/[.!?]$/.test(rest.trim())
  );
}

function settleNoscript(noscript: Element): void {
  const before = noscript.previousElementSibling;
  if (before && (before.localName === 'img' || before.localName === 'picture')) before.remove();
  noscript.replaceWith(...noscript.childNodes);
}

function markPullquote(element: Element): void {
  if (element.querySelector('p, blockquote') || element.localName === 'aside') element.classList.add('pullquote');
}
