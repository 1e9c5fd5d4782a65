import { describe, expect, test } from 'vitest';
import { canHubReach, hubChange, hubOf, mayAskHub, nextLook, toldMeanwhile } from './hub.ts';

const now = new Date('2026-11-24T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const address = 'https://gale.example/feed';

describe('the hub of a feed', () => {
  const none = { hubs: [], self: null };

  test.each<
    [
      what: string,
      link: string | undefined,
      feed: { hubs: string[]; self: string | null },
      hub: string | null,
      topic: string | null,
    ]
  >([
    ['is none where nothing is named', undefined, { hubs: [], self: address }, null, null],
    [
      'is the one of the feed',
      undefined,
      { hubs: ['https://hub.test/'], self: 'https://gale.example/f' },
      'https://hub.test/',
      'https://gale.example/f',
    ],
    [
      'knows a feed without a name by its address',
      undefined,
      { hubs: ['https://hub.test/'], self: null },
      'https://hub.test/',
      address,
    ],
    [
      'is rather the one of the headers',
      '<https://a.test/>; rel="hub", <https://gale.example/s>;rel=self',
      { hubs: ['https://hub.test/'], self: 'https://gale.example/f' },
      'https://a.test/',
      'https://gale.example/s',
    ],
    [
      'is found among other links',
      '</style>; rel=preload; as="style, x", </hub>; title="a, b"; rel="alternate HUB"',
      none,
      'https://gale.example/hub',
      address,
    ],
    ['is on the web', undefined, { hubs: ['ftp://hub.test/'], self: null }, null, null],
  ])('%s', (_what, link, feed, hubUrl, hubTopic) => {
    expect(hubOf({ link, address }, feed)).toEqual({ hubUrl, hubTopic });
  });

  test('in a header of many thousand signs is looked for in no time', () => {
    const begun = performance.now();
    hubOf({ link: `<${'<;rel='.repeat(20_000)}`, address }, none);
    hubOf({ link: `<a>${';x="'.repeat(20_000)}`, address }, none);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test('that is another one begins anew, and the same one goes on', () => {
    const known = { hubUrl: 'https://hub.test/', hubTopic: address };
    expect(hubChange(known, known)).toEqual({});
    expect(hubChange(known, { ...known, hubTopic: 'https://gale.example/f' })).toMatchObject({
      hubSecret: null,
      hubLeaseUntil: null,
    });
  });
});

describe('a subscription is asked for', () => {
  const fresh = {
    hubUrl: 'https://hub.test/',
    hubTopic: address,
    hubAskedAt: null,
    hubLeaseUntil: null,
    hubFailure: null,
  };

  test.each<[what: string, known: Partial<typeof fresh> | object, isAsked: boolean]>([
    ['at once', {}, true],
    ['where there is a hub', { hubUrl: null }, false],
    ['not twice within an hour', { hubAskedAt: hours(-0.9) }, false],
    ['again after an hour', { hubAskedAt: hours(-1.1) }, true],
    ['a week after it was refused', { hubAskedAt: hours(-24 * 7.1), hubFailure: { kind: 'hub_refused' } }, true],
    ['not sooner', { hubAskedAt: hours(-24 * 6.9), hubFailure: { kind: 'hub_denied' } }, false],
    ['six hours after something went wrong', { hubAskedAt: hours(-6.1), hubFailure: { kind: 'timed_out' } }, true],
    ['not while it runs', { hubAskedAt: hours(-24), hubLeaseUntil: hours(216) }, false],
    ['in its last quarter', { hubAskedAt: hours(-190), hubLeaseUntil: hours(50) }, true],
    ['once it has ended', { hubAskedAt: hours(-300), hubLeaseUntil: hours(-1) }, true],
  ])('%s', (_what, known, isAsked) => {
    expect(mayAskHub({ ...fresh, ...known }, now)).toBe(isAsked);
  });

  test('where the hub can reach us', () => {
    expect(canHubReach('https://depeche.news', 'https://hub.test/', [])).toBe(true);
    expect(canHubReach('http://localhost:3000', 'https://hub.test/', [])).toBe(false);
    expect(canHubReach('http://localhost:3000', 'http://127.0.0.1:81/x', ['127.0.0.1:81'])).toBe(true);
    expect(canHubReach('http://localhost:3000', 'https://hub.test/', ['hub.test:443'])).toBe(true);
  });
});

describe('a feed is looked at', () => {
  const running = { rhythmMinutes: null, hubAskedAt: hours(-24), hubLeaseUntil: hours(216) };

  test.each<[what: string, known: Partial<typeof running> | object, minutes: number, inHours: number]>([
    ['in its rhythm, without a subscription', { hubLeaseUntil: null }, 60, 1],
    ['six times as seldom with one', {}, 60, 6],
    ['once a day at least', {}, 720, 24],
    ['as often as somebody decided', { rhythmMinutes: 60 }, 60, 1],
    ['in its rhythm once the subscription has ended', { hubLeaseUntil: hours(-1) }, 60, 1],
    ['in time to go on with it', { hubAskedAt: hours(-12), hubLeaseUntil: hours(8) }, 60, 3],
    ['not oftener than ever because of a short one', { hubAskedAt: hours(-0.01), hubLeaseUntil: hours(0.1) }, 60, 1],
  ])('%s', (_what, known, minutes, inHours) => {
    expect(nextLook({ ...running, ...known }, minutes, now)).toEqual(hours(inHours));
  });

  test('again in a minute where its hub spoke while it was read', () => {
    expect(toldMeanwhile({ hubToldAt: hours(0.001) }, now)).toEqual({ nextDueAt: new Date(now.getTime() + 60_000) });
    expect(toldMeanwhile({ hubToldAt: hours(-1) }, now)).toEqual({});
    expect(toldMeanwhile({ hubToldAt: null }, now)).toEqual({});
  });
});
