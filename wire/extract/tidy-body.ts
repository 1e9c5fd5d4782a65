import { parseHTML } from 'linkedom';
import { oneLine } from './escape.ts';
import { areAlike } from './find-headline.ts';
import { figures, settleCredit } from './picture-credit.ts';
import { removeNoise } from './remove-noise.ts';

/** What the body shall not say again, since it stands above it. */
export type Above = { headline: string; standfirst: string; authors: readonly string[] };

/**
 * The body as an element, ready to be read: without boxes that are no part of the text, with pictures where pages keep them
 * for later, and with their credits as `data-credit`, out of their captions.
 */
export function tidyBody(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const { body } = document;
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
  for (const element of body.querySelectorAll('h1, h2, h3, p, div, span, time, address, ul')) {
    const text = oneLine(element.textContent ?? '');
    if (text === '' || element.querySelector('p, img, figure, h1, h2')) continue;
    const isAbove =
      (element.localName === 'h1' && areAlike(text, above.headline)) ||
      isSame(text, above.headline) ||
      isSame(text, above.standfirst) ||
      isByline(text, above.authors);
    if (isAbove) element.remove();
    else if (element.localName === 'p' && text.length > 140) return;
  }
}

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

const late = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
];

/** Gives a picture the address of its largest form in `src`, wherever the page keeps it. */
function settleImage(image: Element): void {
  const sets = [
    image.getAttribute('srcset'),
    image.getAttribute('data-srcset'),
    image.getAttribute('data-lazy-srcset'),
  ];
  const picture = image.closest('picture');
  const sources = picture ? [...picture.querySelectorAll('source')] : [];
  const ofSources = sources.flatMap((source) => [source.getAttribute('srcset'), source.getAttribute('data-srcset')]);
  const src = image.getAttribute('src')?.trim() ?? '';
  const own = late.map((name) => image.getAttribute(name)?.trim() ?? '').find(isAddress);
  const largest = largestOf([...sets, ...ofSources].flatMap((set) => (set ? [set] : [])));
  const chosen = [largest, own, isAddress(src) && !isPlaceholder(src) ? src : undefined, src].find(
    (address) => address,
  );
  if (chosen) image.setAttribute('src', chosen);
  for (const name of [...late, 'srcset', 'data-srcset', 'data-lazy-srcset']) image.removeAttribute(name);
}

// HTML, section 4.8.4.2.1: candidates are separated by commas with blanks, for addresses hold commas too.
function largestOf(sets: readonly string[]): string | undefined {
  const candidates = sets.flatMap((set) =>
    set.split(/,\s+|,(?=https?:|\/)/).map((candidate) => {
      const [url = '', size = ''] = candidate.trim().split(/\s+/);
      return { url, size: Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) || 0 };
    }),
  );
  // Beyond 2,000 pixels lies only weight.
  const fit = candidates.filter(({ url, size }) => isAddress(url) && !isPlaceholder(url) && size <= 2000);
  return fit.sort((a, b) => b.size - a.size)[0]?.url;
}

function isAddress(text: string): boolean {
  return text !== '' && !/^(?:data|blob|javascript|about):/i.test(text) && !/\s/.test(text);
}

function isPlaceholder(address: string): boolean {
  return /(?:placeholder|spacer|blank|transparent|lazy|loading|1x1|pixel)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i.test(
    address,
  );
}

function markPullquote(element: Element): void {
  if (element.querySelector('p, blockquote') || element.localName === 'aside') element.classList.add('pullquote');
}
