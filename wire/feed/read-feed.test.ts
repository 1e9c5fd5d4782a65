import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cleanFeedText } from './clean-text.ts';
import type { Feed, FeedItem } from './feed.ts';
import { readFeed } from './read-feed.ts';

const address = 'https://source.example/feeds/news.xml';

function feedOf(source: string | Buffer, contentType: string | null = null): Feed {
  const read = readFeed(typeof source === 'string' ? Buffer.from(source) : source, { address, contentType });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function itemOf(source: string): FeedItem {
  const [item] = feedOf(source).items;
  if (!item) throw new Error('no item');
  return item;
}

const rss = (item: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel><title>T</title><item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>${entry}</entry></feed>`;

describe('a feed is known in every format', () => {
  const formats: [format: string, source: string][] = [
    ['rss', '<rss version="0.91"><channel><title>T</title><item><title>I</title></item></channel></rss>'],
    ['rss', '<channel><title>T</title><item><title>I</title></item></channel>'],
    [
      'rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>T</title></channel><item><title>I</title></item></rdf:RDF>`,
    ],
    [
      'rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/">
        <r:channel><r:title>T</r:title></r:channel><r:item rdf:about="x"><r:title>I</r:title></r:item></rdf:RDF>`,
    ],
    [
      'atom',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>I</title></entry></feed>',
    ],
    ['atom', atom('<title>I</title>')],
    [
      'atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>I</a:title></a:entry></a:feed>',
    ],
    ['cdf', '<CHANNEL HREF="https://x.example/"><TITLE>T</TITLE><ITEM HREF="/1"><TITLE>I</TITLE></ITEM></CHANNEL>'],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"title":"I","content_text":"x"}]}',
    ],
  ];

  test.each(formats)('%s', (format, source) => {
    expect(feedOf(source)).toMatchObject({ format, title: 'T', items: [{ title: 'I' }] });
  });

  test('a news sitemap tells headlines; its other addresses are pages', () => {
    const { items, language } = feedOf(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://x.example/about</loc></url>
      <url><loc>https://x.example/1</loc><news:news><news:publication><news:name>X</news:name>
      <news:language>es</news:language></news:publication><news:title>I</news:title>
      <news:publication_date>2026-11-23T10:00:00Z</news:publication_date></news:news></url></urlset>`);
    expect({ items, language }).toMatchObject({ language: 'es', items: [{ title: 'I', link: 'https://x.example/1' }] });
  });
});

describe('trouble', () => {
  const titles: [sentence: string, title: string, expected: string][] = [
    ['HTML in a title', '<title>&lt;b&gt;Gale&lt;/b&gt; &amp;amp; rain</title>', 'Gale & rain'],
    ['CDATA', '<title><![CDATA[<i>Gale</i> & rain]]></title>', 'Gale & rain'],
    ['an entity that nobody declared', '<title>Caf&eacute;&nbsp;noir &hellip;</title>', 'Café noir …'],
    ['a bare ampersand', '<title>R&D & more</title>', 'R&D & more'],
    ['a sign for less', '<title>2 < 3</title>', '2 < 3'],
    ['elements in a title', '<title>Gale <em>at</em> sea</title>', 'Gale at sea'],
    ['line breaks', '<title>\n  Gale\n  at sea\n</title>', 'Gale at sea'],
    ['a number for a sign', '<title>It&#8217;s &#x2014; now</title>', 'It’s — now'],
    ['signs of Windows by number', '<title>It&#146;s</title>', 'It’s'],
    ['an empty title before Dublin Core’s', '<title></title><dc:title>Gale</dc:title>', 'Gale'],
    ['an undeclared prefix', '<media:title>Gale</media:title>', 'Gale'],
    [
      'another vocabulary’s element of that name',
      '<szf:title xmlns:szf="https://x.example/">No</szf:title><title>Gale</title>',
      'Gale',
    ],
  ];

  test.each(titles)('%s', (_sentence, title, expected) => {
    expect(itemOf(rss(title)).title).toBe(expected);
  });

  test('items that were never closed are all read', () => {
    expect(feedOf('<rss><channel><item><title>1</title><item><title>2</title></channel></rss>').items).toHaveLength(2);
  });

  test('what stands in front of the feed does not matter', () => {
    expect(feedOf(`\n\n \ufeff<!-- x --><?xml version="1.0"?>${rss('<title>I</title>')}`).items).toHaveLength(1);
  });

  test('a document type declaration may hold entities, and is not fetched', () => {
    const source = `<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd" [<!ENTITY name "Gale"><!-- > -->]>${rss('<title>&name;</title>')}`;
    expect(itemOf(source).title).toBe('Gale');
  });

  test('entities within entities stay what they are', () => {
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss('<title>&l9;</title>')}`;
    expect(itemOf(source).title).toBe('&l9;');
  });

  test('a hundred thousand levels are read as far as anybody looks', () => {
    const deep = `<title>I</title>${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`;
    expect(itemOf(rss(deep)).title).toBe('I');
  });

  test.each([
    ['', 'empty'],
    ['just text', 'not_a_feed'],
    ['<!doctype html><html><body>Hello</body></html>', 'not_a_feed'],
    ['{"title":"no feed"}', 'not_a_feed'],
    ['{"version":', 'not_a_feed'],
  ])('«%s» is no feed', (source, kind) => {
    expect(readFeed(Buffer.from(source), { address, contentType: null })).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('encodings', () => {
  const text = (encoding: string | null) =>
    `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?>${rss('<title>Été à Łódź</title>')}`;
  const western = (encoding: string | null) => text(encoding).replace('Łódź', 'Cádiz');

  const cases: [sentence: string, bytes: Buffer, contentType: string | null][] = [
    ['UTF-8 that says so', Buffer.from(western('utf-8')), null],
    ['UTF-8 that says nothing', Buffer.from(western(null)), null],
    ['UTF-8 that says ISO-8859-1 in its header only', Buffer.from(western('utf-8')), 'text/xml'],
    ['ISO-8859-1', iconv.encode(western('iso-8859-1'), 'latin1'), null],
    ['windows-1252 that says UTF-8', iconv.encode(western('utf-8'), 'windows-1252'), null],
    ['windows-1252 that says nothing', iconv.encode(western(null), 'windows-1252'), null],
    ['the header’s encoding', iconv.encode(western(null), 'macroman'), 'application/rss+xml; charset=macintosh'],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(western('utf-16'), 'utf16le')]),
      null,
    ],
    ['UTF-16 without its mark', iconv.encode(western('utf-16'), 'utf-16be'), null],
    ['an encoding that there is not', Buffer.from(western('x-nonsense')), null],
  ];

  test.each(cases)('%s', (_sentence, bytes, contentType) => {
    expect(feedOf(bytes, contentType).items[0]?.title).toBe('Été à Cádiz');
  });

  test('ISO-8859-2', () => {
    const bytes = iconv.encode(text('iso-8859-2').replace('à', 'v'), 'iso-8859-2');
    expect(feedOf(bytes).items[0]?.title).toBe('Été v Łódź');
  });
});

describe('addresses', () => {
  test('are completed by xml:base, then by where the feed stands', () => {
    const entry = '<link href="a"/><id>1</id><content type="html">&lt;a href="b">x&lt;/a></content>';
    const { link, content } = itemOf(atom(entry).replace('<entry>', '<entry xml:base="https://x.example/d/">'));
    expect(link).toBe('https://x.example/d/a');
    expect(cleanFeedText(content)).toContain('href="https://x.example/d/b"');
    expect(itemOf(rss('<link>/1</link>')).link).toBe('https://source.example/1');
  });

  test('are where the publisher’s own system says, before a counter’s', () => {
    const own = '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink>';
    expect(itemOf(rss(own)).link).toBe('https://x.example/1');
  });

  test('are the id where there is no link and the id is one', () => {
    expect(itemOf(rss('<guid>https://x.example/1</guid>')).link).toBe('https://x.example/1');
    expect(itemOf(rss('<guid isPermaLink="false">https://x.example/1</guid>')).link).toBeNull();
  });

  test('an enclosure is not where readers go', () => {
    const links = '<link rel="enclosure" href="/a.mp3" length="9" type="audio/mpeg"/><link href="/1"/>';
    expect(itemOf(atom(links))).toMatchObject({
      link: 'https://source.example/1',
      enclosures: [{ url: 'https://source.example/a.mp3', type: 'audio/mpeg', length: 9 }],
    });
  });
});

test('persons are named once, however many vocabularies name them', () => {
  const authors =
    '<author>jane@x.example (Jane Doe)</author><dc:creator>Jane Doe</dc:creator><dc:creator>Bo</dc:creator>';
  expect(itemOf(rss(authors)).authors).toEqual([
    { name: 'Jane Doe', email: 'jane@x.example', url: null },
    { name: 'Bo', email: null, url: null },
  ]);
});

test('the whole text goes before the summary, and neither can do harm', () => {
  const texts = `<description>Short</description><content:encoded><![CDATA[<p onclick="x()">Long
    <script>alert(1)</script><a href="javascript:alert(1)">link</a></p><img src="/p.jpg" alt="A port">]]></content:encoded>`;
  const { summary, content } = itemOf(rss(texts));
  expect(cleanFeedText(summary)).toBe('Short');
  const clean = cleanFeedText(content);
  expect(clean).toContain('<img src="https://source.example/p.jpg" alt="A port">');
  expect(clean).not.toMatch(/script|onclick/);
});
