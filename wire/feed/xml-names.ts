// What vocabularies are called here, by the addresses that stand for them. Feeds write these with slashes, hashes and
// capitals of their own; `canonicalAddress` makes them one.
const vocabularies: Record<string, string> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/atom/ns#draft-ietf-atompub': 'atom',
  'http://purl.org/pie': 'atom',
  'http://purl.org/echo': 'atom',
  'http://example.com/newformat': 'atom',
  'http://example.com/necho': 'atom',
  'uri/of/echo/namespace': 'atom',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss2-0-blogger': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss': '',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://purl.org/net/rss1.1': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/2000/01/rdf-schema': 'rdfs',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://purl.org/rss/1.0/modules/slash': 'slash',
  'http://purl.org/rss/1.0/modules/link': 'l',
  'http://purl.org/rss/1.0/modules/image': 'image',
  'http://purl.org/rss/1.0/modules/prism': 'prism',
  'http://prismstandard.org/namespaces/1.2/basic': 'prism',
  'http://prismstandard.org/namespaces/basic/2.0': 'prism',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.itunes.com/dtds/podcast-1.0': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://webns.net/mvcb': 'admin',
  'http://creativecommons.org/ns': 'cc',
  'http://web.resource.org/cc': 'cc',
  'http://backend.userland.com/creativecommonsrssmodule': 'creativecommons',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap/0.84': '',
  'http://www.google.com/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image',
};

const known = new Set(Object.values(vocabularies));

/** Prefixes and what they stand for, inner declarations before outer ones. */
export type Scope = ReadonlyMap<string, string>;

/** The scope inside an element: the one around it, and what the element's attributes declare. */
export function scopeWithin(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6).toLowerCase() : null;
    if (prefix === null) continue;
    inner ??= new Map(outer);
    inner.set(prefix, canonicalAddress(value));
  }
  return inner ?? outer;
}

/**
 * The name of an element in our terms (`dc:creator`, `atom:link`, `title`), whatever prefix the feed writes. A prefix that
 * the feed forgot to declare means what it usually means.
 */
export function canonicalName(written: string, scope: Scope): string {
  const name = written.toLowerCase();
  const at = name.indexOf(':');
  const prefix = at < 0 ? '' : name.slice(0, at);
  const local = at < 0 ? name : name.slice(at + 1);
  const address = scope.get(prefix);
  const vocabulary = address === undefined ? undefined : vocabularies[address];
  if (vocabulary !== undefined) return vocabulary === '' ? local : `${vocabulary}:${local}`;
  if (prefix === '') return local;
  // A usual prefix for an address elsewhere is another vocabulary; at the usual host it is a misspelling.
  if (address !== undefined && known.has(prefix) && !isAtKnownHost(address)) return `other:${name}`;
  return known.has(prefix) || address !== undefined ? `${prefix}:${local}` : name;
}

const hosts = new Set(Object.keys(vocabularies).map(hostOf));

function isAtKnownHost(address: string): boolean {
  return hosts.has(hostOf(address));
}

function hostOf(address: string): string {
  return /^\w+:\/\/([^/]*)/.exec(address)?.[1] ?? '';
}

function canonicalAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
}
