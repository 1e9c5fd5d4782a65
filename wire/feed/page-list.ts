import { type PageSource, readPageSource } from '#document/page-source.ts';
import { decodePage } from '#lib/decode-page.ts';

/**
 * CSS selectors that make a feed of a page that lists what is new. `item` is what repeats; the others look within an item:
 * for its link and headline, where these are not what a heading holds, its date, where that is no `<time>`, its summary,
 * which it has none of otherwise. Other names are for others.
 */
export type ListSelectors = {
  readonly [Name in 'item' | 'item-link' | 'item-headline' | 'item-date' | 'item-summary']?: string;
};

/** A page that lists what is new, open for reading. */
export type ListPage = Pick<PageSource, 'document' | 'language' | 'title' | 'metas' | 'links'> & { baseUrl: string };

/** Opens a page as it was fetched from `address`. */
export function openListPage(bytes: Buffer, address: string, contentType: string | null): ListPage {
  const { base, ...source } = readPageSource(decodePage(bytes, contentType));
  const baseUrl = base !== null && URL.canParse(base, address) ? new URL(base, address).href : address;
  return { ...source, baseUrl };
}

/** The address that a link leads to, without the place within that page; null where it is none of the web. */
export function targetOf(link: Element, { baseUrl }: Pick<ListPage, 'baseUrl'>): string | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, baseUrl)) return null;
  const url = new URL(href, baseUrl);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}

/** The link of an item: what the item is itself, what its heading holds or is held by, else the first with words. */
export function linkIn(item: Element): Element | null {
  if (isLink(item)) return item;
  const links = [...item.querySelectorAll('a[href]')];
  return (
    links.find((link) => link.closest(headings) || link.querySelector(headings)) ??
    links.find((link) => wordsOf(link) !== '') ??
    links[0] ??
    null
  );
}

/** The headline that a link stands for: of the heading around it or within it, else its own words. */
export function headlineOf(link: Element): string {
  const heading = link.querySelector(headings) ?? link.closest(headings);
  return wordsOf(heading ?? link) || wordsOf(link) || (link.getAttribute('aria-label') ?? '').trim();
}

/** The words within an element, on one line. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const headings = 'h1, h2, h3, h4, h5, h6';
const isLink = (element: Element) => element.localName === 'a' && element.hasAttribute('href');
