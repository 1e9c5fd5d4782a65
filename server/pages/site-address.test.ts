import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiteAddress, type SiteAddress } from '#server/pages/site-address.ts';

const rules = {
  editions: [
    { locale: 'fr', isDefault: true },
    { locale: 'en', isDefault: false },
    { locale: 'pt-BR', isDefault: false },
  ],
  queryParameters: () => ['q', 'page', 'before'],
  reservedSegments: ['_next', 'admin', 'api', 'assets', 'media'],
  liteSegment: 'lite',
  pageWords: (locale: string) =>
    locale === 'fr' ? { search: 'recherche', tag: 'sujet' } : { search: 'search', tag: 'topic' },
};

const page = (address: string, internalPath: string, locale = 'fr', isLite = false): SiteAddress => ({
  kind: 'page',
  address,
  internalPath,
  locale,
  isLite,
});
const redirect = (location: string): SiteAddress => ({ kind: 'redirect', location });
const next: SiteAddress = { kind: 'next' };
const malformed: SiteAddress = { kind: 'malformed' };
const long = 'a'.repeat(300);

const cases: [sentence: string, target: string, expected: SiteAddress][] = [
  ['the front page of the default edition', '/', page('/', '/fr')],
  ['a section', '/monde', page('/monde', '/fr/monde')],
  ['an article', '/monde/un-titre', page('/monde/un-titre', '/fr/monde/un-titre')],
  ['a deep path', '/a/b/c/d', page('/a/b/c/d', '/fr/a/b/c/d')],
  ['the front page of another edition', '/en', page('/en', '/en', 'en')],
  ['an article of another edition', '/en/world/a-title', page('/en/world/a-title', '/en/world/a-title', 'en')],
  ['an edition with a region is lower case outside', '/pt-br/mundo', page('/pt-br/mundo', '/pt-BR/mundo', 'pt-BR')],
  ['an edition with a region in its own spelling', '/pt-BR/mundo', redirect('/pt-br/mundo')],
  ['a segment that only begins like an edition', '/english', page('/english', '/fr/english')],
  ['an edition that there is not', '/de/welt', page('/de/welt', '/fr/de/welt')],
  ['an edition in second place', '/monde/en', page('/monde/en', '/fr/monde/en')],

  ['the prefix of the default edition', '/fr/monde', redirect('/monde')],
  ['the prefix of the default edition alone', '/fr', redirect('/')],
  ['the prefix of the default edition and a slash', '/fr/', redirect('/')],
  ['the prefix of the default edition twice', '/fr/fr/monde', redirect('/monde')],
  ['the prefix of the default edition before another', '/fr/en/world', redirect('/en/world')],
  ['the prefix of the default edition in capitals', '/FR/monde', redirect('/monde')],
  ['a slash at the end', '/monde/', redirect('/monde')],
  ['several slashes at the end', '/monde///', redirect('/monde')],
  ['a slash at the end of another edition', '/en/', redirect('/en')],
  ['doubled slashes', '/monde//un-titre', redirect('/monde/un-titre')],
  ['doubled slashes at the beginning lead to no other host', '//exemple.org/x', redirect('/exemple.org/x')],
  ['doubled slashes before what looks like a host', '//exemple.org', redirect('/exemple.org')],
  ['only slashes', '///', redirect('/')],
  ['capitals', '/Monde/Un-Titre', redirect('/monde/un-titre')],
  ['capitals with accents', '/%C3%89t%C3%A9', redirect('/%C3%A9t%C3%A9')],
  ['escapes in lower case', '/%c3%a9t%c3%a9', redirect('/%C3%A9t%C3%A9')],
  ['escapes of what needs none', '/%6Donde', redirect('/monde')],
  ['bytes of UTF-8 as they are', '/\u00c3\u00a9t\u00c3\u00a9', redirect('/%C3%A9t%C3%A9')],
  ['an accent apart from its letter', '/e%CC%81te', redirect('/%C3%A9te')],
  ['a capital reserved segment', '/Admin', redirect('/admin')],
  ['everything wrong at once', '//FR/Monde//Un-Titre/?utm_source=x&page=2&b=1', redirect('/monde/un-titre?page=2')],

  ['canonical escapes', '/%C3%A9t%C3%A9', page('/%C3%A9t%C3%A9', '/fr/%C3%A9t%C3%A9')],
  ['an escaped slash stays inside its segment', '/a%2Fb', page('/a%2Fb', '/fr/a%2Fb')],
  ['signs that need no escape', '/a@b:c,d+e', page('/a@b:c,d+e', '/fr/a@b:c,d+e')],
  ['the absolute form that proxies send', 'http://depeche.example/monde', page('/monde', '/fr/monde')],
  ['the absolute form without a path', 'http://depeche.example', malformed],

  ['a tracking parameter', '/monde?utm_source=lettre', redirect('/monde')],
  ['a tracking parameter on the front page', '/?fbclid=abc', redirect('/')],
  ['several tracking parameters', '/monde?utm_source=a&utm_medium=b&gclid=c', redirect('/monde')],
  ['a tracking parameter beside one that counts', '/monde?page=2&gclid=c', redirect('/monde?page=2')],
  ['a tracking parameter beside an unknown one', '/monde?x=1&mc_cid=c', redirect('/monde')],
  ['a tracking parameter in capitals', '/monde?UTM_Source=a', redirect('/monde')],
  ["Matomo's parameters", '/monde?mtm_campaign=a&pk_kwd=b', redirect('/monde')],
  ['an unknown parameter', '/monde?x=1', page('/monde', '/fr/monde')],
  ['many unknown parameters', '/monde?x=1&y=2&_rsc=3', page('/monde', '/fr/monde')],
  ['an empty query', '/monde?', page('/monde', '/fr/monde')],
  ['a parameter that counts', '/monde?page=2', page('/monde?page=2', '/fr/monde?page=2')],
  ['parameters out of order', '/r?q=b&page=2', page('/r?page=2&q=b', '/fr/r?page=2&q=b')],
  ['a parameter twice', '/r?q=a&q=b', page('/r?q=a', '/fr/r?q=a')],
  ['a parameter without a value', '/r?q=', page('/r', '/fr/r')],
  ['a parameter in capitals is another one', '/r?Q=a', page('/r', '/fr/r')],
  ['a long value is cut', `/r?q=${long}`, page(`/r?q=${long.slice(0, 200)}`, `/fr/r?q=${long.slice(0, 200)}`)],
  ['a blank in two spellings', '/r?q=a%20b', page('/r?q=a+b', '/fr/r?q=a+b')],
  ['bytes of UTF-8 in a value', '/r?q=\u00c3\u00a9', page('/r?q=%C3%A9', '/fr/r?q=%C3%A9')],
  ['a value that is not escaped well', '/r?q=100%', page('/r?q=100%25', '/fr/r?q=100%25')],
  ['a NUL in a value', '/r?q=a%00b', page('/r?q=ab', '/fr/r?q=ab')],
  ['parameters of another edition', '/en?page=2&x=1', page('/en?page=2', '/en?page=2', 'en')],

  ["Next's own files", '/_next/static/chunks/a.js', next],
  ['the newsroom', '/admin', next],
  ['the newsroom with a query', '/admin?x=1', next],
  ['a page of the newsroom', '/admin/articles/1/', next],
  ['an endpoint', '/api/auth/session', next],
  ['a picture', '/media/1/640.avif', next],
  ['a module', '/assets/top.js', next],
  [
    'a section that only begins like a reserved segment',
    '/administration',
    page('/administration', '/fr/administration'),
  ],
  ['a reserved segment in second place', '/monde/admin', page('/monde/admin', '/fr/monde/admin')],

  ['a file at the root', '/favicon.ico', page('/favicon.ico', '/fr/favicon.ico')],
  ['a feed', '/feed.xml?page=2&x=1', page('/feed.xml?page=2', '/fr/feed.xml?page=2')],
  ['a feed of another edition', '/en/feed.xml', page('/en/feed.xml', '/en/feed.xml', 'en')],
  ['a feed with the prefix of the default edition', '/fr/feed.xml', redirect('/feed.xml')],
  ['a file in capitals', '/Robots.TXT', redirect('/robots.txt')],

  ['a page by the word of its edition', '/recherche?q=a', page('/recherche?q=a', '/fr/search?q=a')],
  ['a page by the word of another edition', '/en/topic/x', page('/en/topic/x', '/en/tag/x', 'en')],
  ['a page by the name of its route', '/search?q=a', redirect('/recherche?q=a')],
  ['a page by the name of its route in another edition', '/en/tag/x', redirect('/en/topic/x')],
  ['a feed of a page', '/sujet/x/feed.xml', page('/sujet/x/feed.xml', '/fr/tag/x/feed.xml')],
  ['the word of a page in second place', '/monde/recherche', page('/monde/recherche', '/fr/monde/recherche')],

  ['the light front page', '/lite', page('/lite', '/fr', 'fr', true)],
  ['a light article', '/lite/monde/x', page('/lite/monde/x', '/fr/monde/x', 'fr', true)],
  ['a light page of another edition', '/en/lite/search', page('/en/lite/search', '/en/search', 'en', true)],
  ['a light page with the prefix of the default edition', '/fr/lite/monde', redirect('/lite/monde')],
  ['a light page by the name of its route', '/lite/search?q=a', redirect('/lite/recherche?q=a')],
  ['files have no light version', '/lite/feed.xml', redirect('/feed.xml')],
  ['the light segment in second place', '/monde/lite', page('/monde/lite', '/fr/monde/lite')],

  ['a hidden folder is no file', '/.well-known', page('/.well-known', '/fr/.well-known')],
  ['a number with a point in a slug', '/monde/3.5-millions', page('/monde/3.5-millions', '/fr/monde/3.5-millions')],

  ['an escape that is none', '/%zz', malformed],
  ['an escape that breaks off', '/monde%', malformed],
  ['an escape that is no UTF-8', '/%ff', malformed],
  ['a NUL', '/monde%00', malformed],
  ['a line break', '/monde%0d%0aX:1', malformed],
  ['a step upwards', '/monde/../admin', malformed],
  ['an escaped step upwards', '/monde/%2e%2e/admin', malformed],
  ['a step nowhere', '/./monde', malformed],
  ['a backslash, which browsers take for a slash', '/\\exemple.org', malformed],
  ['an escaped backslash', '/%5Cexemple.org', malformed],
  ['the target of OPTIONS', '*', malformed],
  ['no path at all', 'monde', malformed],
];

describe('an address is read', () => {
  test.each(cases)('%s', (_sentence, target, expected) => {
    expect(readSiteAddress(target, rules)).toEqual(expected);
  });

  test('without a default edition everything is left to Next', () => {
    expect(readSiteAddress('/monde', { ...rules, editions: [] })).toEqual(next);
  });
});

test('which parameters count depends on the address inside its edition', () => {
  const ofSections = {
    ...rules,
    queryParameters: (segments: readonly string[]) => (segments.length === 1 ? ['before'] : []),
  };
  const read = (target: string) => readSiteAddress(target, ofSections);
  expect(read('/en/world?before=x')).toEqual(page('/en/world?before=x', '/en/world?before=x', 'en'));
  expect(read('/monde?before=x')).toEqual(page('/monde?before=x', '/fr/monde?before=x'));
  expect(read('/monde/article?before=x')).toEqual(page('/monde/article', '/fr/monde/article'));
  expect(read('/?before=x')).toEqual(page('/', '/fr'));
});

describe('whatever its spelling', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      'fr',
      'FR',
      'en',
      '%C3%A9',
      '%2F',
      '%2e',
      '.',
      '..',
      '%',
      '?',
      '&',
      'utm_source=a',
      'q=B',
    ),
    fc.constantFrom('a.xml', '%5c', '\\', '#', ':', '@', '+', '%20', 'İ', 'ß', 'admin', '=', 'page=%00'),
    fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => encodeURIComponent(text.toWellFormed())),
  );
  const target = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);

  test('one redirect leads to an address that needs none, on this site', () => {
    fc.assert(
      fc.property(target, (raw) => {
        const first = readSiteAddress(raw, rules);
        if (first.kind !== 'redirect') return;
        expect(first.location).toMatch(/^\/(?![/\\])/);
        expect(readSiteAddress(first.location, rules).kind).not.toBe('redirect');
      }),
      { numRuns: 5000 },
    );
  });

  test('the address of a page is its own address', () => {
    fc.assert(
      fc.property(target, (raw) => {
        const first = readSiteAddress(raw, rules);
        if (first.kind === 'page') expect(readSiteAddress(first.address, rules)).toEqual(first);
      }),
      { numRuns: 5000 },
    );
  });
});
