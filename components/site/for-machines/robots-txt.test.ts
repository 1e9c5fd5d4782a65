import { expect, test } from 'vitest';
import { robotsTxt } from './robots-txt.ts';

const fr = { locale: 'fr', isDefault: true };
const en = { locale: 'en', isDefault: false };
const rights = { isMiningReserved: true, policyUrl: '', blockedCrawlers: ['GPTBot', 'CCBot'] };
const siteUrl = 'https://depeche.example';

/** The rules for a crawler, as RFC 9309 (section 2.2.1) has them found. */
function rulesFor(robots: string, crawler: string): string[] {
  const groups = robots.split('\n\n').map((group) => group.split('\n'));
  const of = (name: string) => groups.find((lines) => lines.includes(`User-agent: ${name}`));
  return (of(crawler) ?? of('*') ?? []).filter((line) => /^(Dis)?[Aa]llow:/.test(line));
}

test('crawlers that the newsroom keeps away get nothing, the others all but what has a better address', () => {
  const robots = robotsTxt([fr, en], rights, siteUrl);
  expect(rulesFor(robots, 'GPTBot')).toEqual(['Disallow: /']);
  expect(rulesFor(robots, 'CCBot')).toEqual(['Disallow: /']);
  expect(rulesFor(robots, 'Googlebot')).toEqual([
    'Disallow: /recherche?',
    'Disallow: /signaler/',
    'Disallow: /lite/',
    'Disallow: /lite$',
    'Disallow: /en/search?',
    'Disallow: /en/report/',
    'Disallow: /en/lite/',
    'Disallow: /en/lite$',
    'Disallow: /admin/',
    'Disallow: /admin$',
    'Disallow: /api/',
  ]);
});

test('sitemaps are named with their whole addresses, and nothing that search engines would call an error', () => {
  const robots = robotsTxt([fr], rights, siteUrl);
  expect(robots).toContain('\nSitemap: https://depeche.example/sitemap.xml\n');
  expect(robots).toContain('\nSitemap: https://depeche.example/sitemap-news.xml\n');
  const directives = robots.split('\n').flatMap((line) => /^([A-Za-z-]+):/.exec(line)?.[1] ?? []);
  expect(new Set(directives)).toEqual(new Set(['User-agent', 'Disallow', 'Sitemap']));
});

test('who reserves nothing and keeps nobody away says neither', () => {
  const robots = robotsTxt([fr], { isMiningReserved: false, policyUrl: '', blockedCrawlers: [] }, siteUrl);
  expect(robots).not.toMatch(/mining|Disallow: \/\n/);
  expect(robots.startsWith('User-agent: *\n')).toBe(true);
});

test('a name that would write rules of its own is left out', () => {
  const blockedCrawlers = ['GPTBot\nUser-agent: *', '*', 'CCBot'];
  const robots = robotsTxt([fr], { ...rights, blockedCrawlers }, siteUrl);
  expect(robots.match(/^User-agent: .*$/gm)).toEqual(['User-agent: CCBot', 'User-agent: *']);
});
