import iconv from 'iconv-lite';
import { err, ok, type Result } from '#lib/result.ts';
import { decodeFeed } from './decode-feed.ts';
import { elementsWithin } from './elements.ts';
import type { Feed, FeedError, FeedFormat } from './feed.ts';
import { readCdf } from './read-cdf.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readNewsSitemap } from './read-news-sitemap.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** What the reader is told beside the bytes: where they came from, and what the server said of them. */
export type FeedOrigin = { address: string | null; contentType: string | null };

const largest = 15 * 1024 * 1024;

/**
 * Reads a feed from its bytes: RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0, CDF, JSON Feed, news sitemaps, in any encoding,
 * well-formed or not. Relative addresses are completed by `xml:base`, then by `address`.
 */
export function readFeed(bytes: Buffer, { address, contentType }: FeedOrigin): Result<Feed, FeedError> {
  if (bytes.length > largest) return err({ kind: 'too_large', bytes: bytes.length });
  const text = withoutControls(decodeFeed(bytes, contentType).text).trimStart();
  if (text === '') return err({ kind: 'empty' });
  if (/^[[{)]/.test(text)) {
    const json = readJsonFeed(text, address);
    // A log line in front of XML may begin with a bracket as well.
    if (json.ok || !/<(?:\?xml|rss|feed)/i.test(text)) return json;
  }
  if (!text.includes('<')) return err({ kind: 'not_a_feed', found: 'text' });
  const document = parseXml(text, address);
  const first = rootOf(document);
  if (!first) return err({ kind: 'not_a_feed', found: /<!doctype html|<html[\s>]/i.test(text) ? 'html' : 'xml' });
  const format = formats.get(first.name) ?? 'rss';
  // An entry may be a document of its own (RFC 4287, section 4.1.2).
  const root = first.name === 'atom:entry' ? document : first;
  if (format === 'cdf' && root.attributes.href === undefined) return ok(readXmlFeed(document, 'rss'));
  if (format === 'cdf') return ok(readCdf(root));
  return ok(format === 'sitemap' ? readNewsSitemap(root) : readXmlFeed(root, format));
}

// XML allows no control signs but these three; the upper ones are windows-1252 that somebody called Unicode.
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => {
    if (/[\t\n\r\u0085]/.test(sign)) return sign;
    return sign < '\u0080' ? '' : iconv.decode(Buffer.from(sign, 'latin1'), 'windows-1252');
  });
}

const formats: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['rdf', 'rdf'],
  ['atom:feed', 'atom'],
  ['feed', 'atom'],
  ['atom:entry', 'atom'],
  ['channel', 'cdf'],
  ['urlset', 'sitemap'],
]);

/** The element that a feed begins with: the first of those names, however much stands around it. */
function rootOf(document: XmlElement): XmlElement | null {
  for (const element of elementsWithin(document, ({ name }) => !formats.has(name))) {
    if (formats.has(element.name)) return element;
  }
  return null;
}
