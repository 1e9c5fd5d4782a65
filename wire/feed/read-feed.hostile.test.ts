import { describe, expect, test } from 'vitest';
import { harmIn } from '#document/test-data/harm.ts';
import { hostileHtml } from '#document/test-data/hostile-html.ts';
import { cleanFeedText } from './clean-text.ts';
import type { FeedItem } from './feed.ts';
import { readFeed } from './read-feed.ts';

const sizes = / (?:data-alt="media" )?width="\d+" height="\d+"/g;

function itemsOf(source: string): FeedItem[] {
  const read = readFeed(Buffer.from(source), { address: 'https://source.example/feed.xml', contentType: null });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.items;
}

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

describe('nothing in a feed comes through as anything that acts', () => {
  const feeds: [manner: string, source: (html: string) => string][] = [
    [
      'escaped',
      (html) =>
        `<rss><channel><item><title>I</title><description>${escaped(html)}</description></item></channel></rss>`,
    ],
    [
      'in CDATA',
      (html) => `<rss><channel><item><content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
    ],
    [
      'as elements',
      (html) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div>${html}</div></content></entry></feed>`,
    ],
    [
      'in JSON',
      (html) =>
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_html: html }] }),
    ],
  ];

  describe.each(feeds)('%s', (_manner, source) => {
    test.each(hostileHtml)('%s', (_name, html) => {
      for (const { summary, content } of itemsOf(source(`<p>a</p>${html}<p>b</p>`))) {
        for (const text of [summary, content]) expect(harmIn(cleanFeedText(text).replaceAll(sizes, ''))).toEqual([]);
      }
    });
  });

  test.each([
    '<script>alert(1)</script>Gale',
    escaped('<script>alert(1)</script>Gale'),
    escaped('<img src=x onerror=alert(1)>Gale'),
    cdata('<svg onload=alert(1)>Gale</svg>'),
  ])('a title is text: %s', (title) => {
    const [item] = itemsOf(`<rss><channel><item><title>${title}</title></item></channel></rss>`);
    expect(item?.title).toMatch(/Gale$/);
    expect(harmIn(item?.title ?? '')).toEqual([]);
  });
});

describe('a feed made to cost much costs little', () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const feed = (item: string, doctype = '') =>
    `${doctype}<rss><channel><item><title>I</title>${item}</item></channel></rss>`;
  const feeds: [sentence: string, source: string][] = [
    ['a billion laughs', feed('<description>&l9;</description>', `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>`)],
    [
      'one long entity named often',
      feed(
        `<description>${'&l;'.repeat(100_000)}</description>`,
        `<!DOCTYPE rss [<!ENTITY l "${'l'.repeat(50_000)}">]>`,
      ),
    ],
    ['100,000 levels', feed(`${'<a>'.repeat(100_000)}x`)],
    ['100,000 levels of HTML', feed(`<description>${'&lt;div&gt;'.repeat(100_000)}x</description>`)],
    [
      '100,000 levels of JSON',
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"I"}],"x":${'['.repeat(100_000)}`,
    ],
    ['an attribute of a megabyte', feed(`<link href="${'x'.repeat(1_000_000)}"/>`)],
  ];

  test.each(feeds)('%s', (_sentence, source) => {
    const begun = performance.now();
    const read = readFeed(Buffer.from(source), { address: null, contentType: null });
    const texts = read.ok
      ? read.value.items.flatMap(({ summary, content }) => [cleanFeedText(summary), cleanFeedText(content)])
      : [];
    expect(texts.join('').length).toBeLessThan(3_000_000);
    // A second at most on a free processor.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('an entity that names a file or an address is left as it is, and nothing is fetched', () => {
    const doctype =
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://169.254.169.254/">]>';
    const [item] = itemsOf(feed('<description>a&f;&h;b</description>', doctype));
    expect(cleanFeedText(item?.summary ?? null)).not.toMatch(/root:|ami-id/);
  });
});
