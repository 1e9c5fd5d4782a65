import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A feed that a page names. */
export type FeedLink = { address: string; title: string; type: string | null };

const feedTypes = /^(?:application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json|rss|xml)|text\/(?:rss|xml))$/i;
const feedLike =
  /(?:\/(?:feeds?|rss|atom|rdf)(?:[/.?]|$)|\.(?:rss|rdf|atom)(?:\?|$)|(?:rss|feed|atom)\.(?:xml|json|php)|[?&](?:feed|format)=(?:rss|atom))/i;

/** Where sites that name no feed usually have one; tried in this order. */
const usualPlaces: readonly string[] = [
  '/feed',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/rss',
  '/index.xml',
  '/feed.json',
];

/**
 * The feeds that an HTML page names: first those in its head (`rel=alternate` with the type of a feed, RSS Advisory Board,
 * «RSS Autodiscovery»), then links that look like feeds. Comment feeds come last, whatever their place.
 */
export function feedLinksIn(html: string, address: string): FeedLink[] {
  const elements = elementsOf(html);
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes.href)?.attributes.href;
  const baseUrl = base && URL.canParse(base, address) ? new URL(base, address).href : address;
  const found = new Map<string, FeedLink>();
  const add = (href: string, title: string, type: string | null) => {
    if (!URL.canParse(href, baseUrl)) return;
    const url = new URL(href, baseUrl);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) && !found.has(url.href)) found.set(url.href, { address: url.href, title, type });
  };
  for (const { name, attributes, text } of elements) {
    const { rel = '', type = '', href = '', title = '' } = attributes;
    const isNamed =
      name === 'link' &&
      /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) &&
      feedTypes.test(type.split(';')[0]?.trim() ?? '');
    if (isNamed && href !== '') add(href, title, type);
    else if (name === 'a' && feedLike.test(href)) add(href, text.trim().slice(0, 200), null);
  }
  const isComments = ({ address: url, title }: FeedLink) =>
    /comments?/i.test(new URL(url).pathname) || /comment/i.test(title);
  return [...found.values()].sort((one, other) => Number(isComments(one)) - Number(isComments(other)));
}

/** Addresses at which the site of `address` may have a feed that it does not name. */
export function guessedFeeds(address: string): string[] {
  return usualPlaces.map((place) => new URL(place, address).href);
}

type Found = { name: string; attributes: Record<string, string>; text: string };

function elementsOf(html: string): Found[] {
  const found: Found[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = parse(html.slice(0, 2_000_000)).childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    if (['base', 'link', 'a'].includes(node.tagName)) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes, text: textOf(node) });
    }
    waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
