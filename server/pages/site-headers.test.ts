import { describe, expect, test } from 'vitest';
import { cacheControl, commonHeaders, pageHeaders } from '#server/pages/site-headers.ts';

const settings = { siteUrl: 'https://depeche.example', cacheTagHeader: 'Cache-Tag', speculationRules: null };
const page = { status: 200, tags: ['article:1', 'front:fr'], maxAge: null };
const shared = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300';

function asMap(flat: string[]): Map<string, string> {
  const pairs = Array.from(
    { length: flat.length / 2 },
    (_, at) => [flat[at * 2] ?? '', flat[at * 2 + 1] ?? ''] as const,
  );
  return new Map(pairs);
}

describe('how long others may keep a page', () => {
  const cases: [sentence: string, status: number, maxAge: number | null, expected: string][] = [
    ['a page is kept by a CDN for a minute', 200, null, shared],
    ['a withdrawn page too', 410, null, shared],
    ['a redirect too', 308, null, shared],
    ['what was not found is kept for seconds', 404, null, 'public, max-age=0, s-maxage=5'],
    ['an error is not kept', 500, null, 'no-store'],
    ['an overload is not kept', 503, 60, 'no-store'],
    ['a page that changes soon is kept for seconds', 200, 90, 'public, max-age=0, s-maxage=5'],
    ['a page that changes in two seconds is kept for two', 200, 2.9, 'public, max-age=0, s-maxage=2'],
    ['a page that changes now is not held', 200, 0, 'public, max-age=0, s-maxage=0'],
    ['a page that changes in an hour is kept like any other', 200, 3600, shared],
  ];
  test.each(cases)('%s', (_sentence, status, maxAge, expected) => {
    expect(cacheControl({ status, maxAge })).toBe(expected);
  });
});

describe('the headers of a page', () => {
  test('forbid inline script and inline style', () => {
    const policy = asMap(pageHeaders(settings, page)).get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    const ownPolicy = policy.replace(/frame-src [^;]+/, '');
    expect(ownPolicy).not.toBe(policy);
    expect(ownPolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('let frames come from the sites of known players alone, over https', () => {
    const policy = asMap(pageHeaders(settings, page)).get('Content-Security-Policy') ?? '';
    const sources = /frame-src ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(sources).toContain('https://www.youtube-nocookie.com');
    expect(sources.filter((source) => !/^https:\/\/[a-z.-]+$/.test(source))).toEqual([]);
  });

  test.each([
    ['Cache-Tag', 'article:1,front:fr'],
    ['Surrogate-Key', 'article:1 front:fr'],
    ['xkey', 'article:1 front:fr'],
  ])('name its tags in %s as a CDN reads them', (cacheTagHeader, expected) => {
    expect(asMap(pageHeaders({ ...settings, cacheTagHeader }, page)).get(cacheTagHeader)).toBe(expected);
  });

  test('have no header for tags where there are none', () => {
    expect(pageHeaders(settings, { ...page, tags: [] })).not.toContain('Cache-Tag');
  });

  test('leave out more tags than proxies take, and then no CDN holds the page that it could not purge', () => {
    const tags = Array.from({ length: 400 }, (_, number) => `article:${String(number).padStart(12, '0')}`);
    const headers = asMap(pageHeaders(settings, { ...page, tags }));
    expect(headers.has('Cache-Tag')).toBe(false);
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=0');
  });

  test('point to speculation rules where there are some, and only on pages that exist', () => {
    const rules = { ...settings, speculationRules: '/assets/rules.json' };
    expect(asMap(pageHeaders(rules, page)).get('Speculation-Rules')).toBe('"/assets/rules.json"');
    expect(pageHeaders(rules, { ...page, status: 404 })).not.toContain('Speculation-Rules');
    expect(pageHeaders(settings, page)).not.toContain('Speculation-Rules');
  });
});

test.each([
  ['is sent where the site is https', 'https://depeche.example', true],
  ['is not sent where it is not', 'http://localhost:3000', false],
])('Strict-Transport-Security %s', (_sentence, siteUrl, expected) => {
  expect(commonHeaders({ siteUrl }).includes('Strict-Transport-Security')).toBe(expected);
});

describe('the headers of a preview', () => {
  const headers = asMap(pageHeaders(settings, { ...page, isPreview: true }));

  test('nobody keeps it, lists it, or learns its address from it', () => {
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.has('Cache-Tag')).toBe(false);
  });

  test('the newsroom alone may frame it, and nothing else is freer than on a page', () => {
    const policy = asMap(pageHeaders(settings, page)).get('Content-Security-Policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).toBe(policy.replace("ancestors 'none'", "ancestors 'self'"));
  });
});
