import { isSelector } from '#document/page-source.ts';
import { dateOf } from '#lib/element-date.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Feed, FeedError, FeedItem } from './feed.ts';
import { escapeHtml } from './feed-text.ts';
import { headlineOf, type ListPage, type ListSelectors, linkIn, targetOf, wordsOf } from './page-list.ts';

const mostItems = 500;
const longestText = 1000;

/**
 * Reads a page that lists what is new as a feed: an item of it is known by its link, and has no text but its summary. What
 * has no link or no headline is no item; of two with one link the first counts.
 */
export function readPageList(page: ListPage, selectors: ListSelectors): Result<Feed, FeedError> {
  const { item, 'item-link': link, 'item-headline': headline, 'item-date': date, 'item-summary': summary } = selectors;
  for (const selector of [item, link, headline, date, summary]) {
    if (selector && !isSelector(page.document, selector)) return err({ kind: 'bad_selector', selector });
  }
  const found = item ? [...page.document.querySelectorAll(item)].slice(0, mostItems) : [];
  const items = new Map<string, FeedItem>();
  for (const element of found) {
    const read = readItem(element, page, selectors);
    if (read?.link && !items.has(read.link)) items.set(read.link, read);
  }
  if (items.size === 0) return err({ kind: 'no_match', selector: item ?? '' });
  return ok({ ...headOf(page), items: [...items.values()] });
}

function readItem(item: Element, page: ListPage, selectors: ListSelectors): FeedItem | null {
  const first = (selector: string | undefined) =>
    selector ? (item.matches(selector) ? item : item.querySelector(selector)) : null;
  const link = selectors['item-link'] ? first(selectors['item-link']) : linkIn(item);
  const address = link && targetOf(link, page);
  // A page that lists itself among its items lists a way around, not news.
  if (!link || address === null || address === withoutHash(page.baseUrl)) return null;
  const named = first(selectors['item-headline']);
  const title = (named ? wordsOf(named) : headlineOf(link)).slice(0, longestText);
  if (title === '') return null;
  const dated = first(selectors['item-date'] ?? 'time');
  const told = first(selectors['item-summary']);
  const summary = told ? wordsOf(told).slice(0, longestText) : '';
  return {
    id: address,
    link: address,
    title,
    authors: [],
    published: dated && dateOf(dated),
    updated: null,
    created: null,
    categories: [],
    language: item.getAttribute('lang'),
    summary: summary === '' || summary === title ? null : { html: escapeHtml(summary), baseUrl: page.baseUrl },
    content: null,
    enclosures: [],
    media: [],
  };
}

function headOf({ metas, links, title, language, baseUrl }: ListPage): Omit<Feed, 'items'> {
  const said = (...names: string[]) => names.map((name) => metas.get(name)?.[0]).find(Boolean) ?? '';
  const named = (relation: string) =>
    (links.get(relation) ?? []).flatMap((href) => (URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : []));
  return {
    format: 'page',
    title: said('og:site_name') || (title ?? '').replace(/\s+/g, ' ').trim(),
    link: baseUrl,
    description: said('description', 'og:description'),
    language,
    authors: [],
    categories: [],
    rights: '',
    image: null,
    published: null,
    updated: null,
    self: named('self')[0] ?? null,
    hubs: named('hub'),
  };
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
