import { describe, expect, test } from 'vitest';
import { readRobots } from './robots.ts';

describe('robots.txt', () => {
  test.each<[what: string, text: string, path: string, isAllowed: boolean]>([
    ['says nothing', '', '/a', true],
    ['shuts everybody out', 'User-agent: *\nDisallow: /', '/a', false],
    ['shuts nothing with an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['shuts others only', 'User-agent: GPTBot\nDisallow: /', '/a', true],
    ['names us in capitals', 'User-agent: DEPECHE\nDisallow: /a', '/a/b', false],
    ['names us with a version', 'User-agent: Depeche/1.0\nDisallow: /a', '/a/b', false],
    [
      'names us: then what holds for everybody does not',
      'User-agent: *\nDisallow: /\nUser-agent: depeche\nAllow: /',
      '/a',
      true,
    ],
    [
      'names us twice: both count',
      'User-agent: depeche\nDisallow: /a\n\nUser-agent: depeche\nDisallow: /b',
      '/b',
      false,
    ],
    ['names several in one group', 'User-agent: x\nUser-agent: depeche\nDisallow: /a', '/a', false],
    ['has a longer rule that allows', 'User-agent: *\nDisallow: /a\nAllow: /a/feed', '/a/feed.xml', true],
    ['has two rules of one length: allowing wins', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['has a star', 'User-agent: *\nDisallow: /*.xml', '/x/feed.xml?a', false],
    ['has an end', 'User-agent: *\nDisallow: /*.xml$', '/feed.xml?a', true],
    ['has an end that is reached', 'User-agent: *\nDisallow: /*.xml$', '/feed.xml', false],
    ['has an exact path', 'User-agent: *\nDisallow: /$', '/a', true],
    ['has comments and blanks', ' user-agent : * # all\n disallow : /a # x', '/a', false],
    ['is escaped in another way', 'User-agent: *\nDisallow: /caf%C3%A9', '/café', false],
    ['names itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['begins with rules of nobody', 'Disallow: /\nUser-agent: *\nDisallow: /b', '/a', true],
  ])('that %s', (_what, text, path, isAllowed) => {
    expect(readRobots(text).allows(path)).toBe(isAllowed);
  });

  test('may ask for a pause, up to a minute', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 2.5').pauseSeconds).toBe(2.5);
    expect(readRobots('User-agent: *\nCrawl-delay: 86400').pauseSeconds).toBe(60);
    expect(readRobots('User-agent: *\nCrawl-delay: soon').pauseSeconds).toBeNull();
  });

  test('with thousands of stars is answered at once', () => {
    const begun = performance.now();
    const robots = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(20_000)}b`);
    expect(robots.allows(`/${'a'.repeat(20_000)}`)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
