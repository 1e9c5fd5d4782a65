import { createHash } from 'node:crypto';
import { documentFromHtml } from '#document/from-html.ts';
import { cleanHref } from '#document/schema/addresses.ts';
import { documentToHtml } from '#document/to-html.ts';
import type { FeedText } from './feed.ts';

// A picture of one pixel shows nothing: it counts readers.
const counter = /<img\b[^<>]{0,2000}\s(?:width|height)\s*=\s*["']?[01](?:px)?(?=["'\s/>])[^<>]*>/gi;

/**
 * The HTML of a feed, cleaned: read into an article document, which can hold nothing unsafe, and written out again.
 * Pictures keep their addresses; one paragraph alone loses its `<p>`, as most summaries have none.
 */
export function cleanFeedText(text: FeedText | null): string {
  if (text === null) return '';
  const pictures = new Map<string, string>();
  const base = text.baseUrl !== null && URL.canParse(text.baseUrl) ? { baseUrl: text.baseUrl } : {};
  const resolveMedia = (src: string) => {
    const address = cleanHref(src, base.baseUrl);
    if (address === null || !/^https?:/i.test(address)) return null;
    const id = idFor(address);
    pictures.set(id, address);
    return id;
  };
  const { document } = documentFromHtml(text.html.replace(counter, ''), { resolveMedia, ...base });
  const html = documentToHtml(document, {
    media: (id) => ({ kind: 'image', src: pictures.get(id) ?? '', width: 0, height: 0, alt: '', credit: null }),
    article: () => null,
  });
  const clean = html.replaceAll(' data-alt="media" width="0" height="0"', '').replaceAll(' width="0" height="0"', '');
  return document.content.length === 1 ? clean.replace(/^<p>(.*)<\/p>$/s, '$1') : clean;
}

// A document knows media by their ids: here an address makes its own.
function idFor(address: string): string {
  const digits = createHash('sha256').update(address).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
}
