import { expect, test } from 'vitest';
import { openFakeSite } from '#tests/fake-newsroom-site.ts';
import { type Asking, type HostRecord, politeFetch } from './polite-fetch.ts';

const untouched: HostRecord = { openAt: new Date(0), robots: null, isShut: false, robotsReadAt: null };

/** Asks with a memory of servers of its own, and tells in which order servers had their turn. */
function anAsker(allowedHosts: readonly string[], known: Readonly<Record<string, HostRecord>> = {}) {
  const records = new Map(Object.entries(known));
  const turns: string[] = [];
  const gate: Asking['gate'] = async (origin, work) => {
    turns.push(origin);
    const { outcome, record } = await work(records.get(origin) ?? untouched);
    records.set(origin, record);
    return outcome;
  };
  const asking = { gate, userAgent: 'Depeche (+https://depeche.example)', allowedHosts, pause: 0 };
  return { turns, records, fetch: (address: string) => politeFetch(address, {}, asking) };
}

const to = (location: string, status = 302) => ({ body: '', status, headers: { location } });
const paths = (site: { asked: { path: string }[] }) => site.asked.map(({ path }) => path);

test('a redirect to another server is followed as that one asks to be treated', async () => {
  const [here, there] = [await openFakeSite(), await openFakeSite()];
  here.pages['/feed'] = to('/moved');
  here.pages['/moved'] = to(`${there.url}/news?page=1`, 308);
  there.pages['/news?page=1'] = { body: 'the feed' };
  const { fetch, turns, records } = anAsker([here.host, there.host]);
  const fetched = await fetch(`${here.url}/feed`);
  expect(fetched).toMatchObject({ ok: true, value: { status: 200, address: `${there.url}/news?page=1` } });
  expect([paths(here), paths(there)]).toEqual([
    ['/robots.txt', '/feed', '/moved'],
    ['/robots.txt', '/news?page=1'],
  ]);
  expect(turns).toEqual([here.url, there.url]);
  expect(records.get(there.url)?.openAt.getTime()).toBeGreaterThan(Date.now() - 5000);
});

test('what the robots.txt there forbids is not asked for', async () => {
  const [here, there] = [await openFakeSite(), await openFakeSite()];
  here.pages['/feed'] = to(`${there.url}/private/news`);
  there.pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /private' };
  const fetched = await anAsker([here.host, there.host]).fetch(`${here.url}/feed`);
  expect(fetched).toEqual({ ok: false, error: { kind: 'robots_refuse', address: `${there.url}/private/news` } });
  expect(paths(there)).toEqual(['/robots.txt']);
});

test('a server that wants to be left alone is, however one comes to it', async () => {
  const [here, there] = [await openFakeSite(), await openFakeSite()];
  here.pages['/feed'] = to(`${there.url}/news`);
  const openAt = new Date(Date.now() + 3_600_000);
  const { fetch } = anAsker([here.host, there.host], { [there.url]: { ...untouched, openAt } });
  expect(await fetch(`${here.url}/feed`)).toMatchObject({ error: { kind: 'host_closed', until: openAt } });
  expect(there.asked).toEqual([]);
});

test('Retry-After of the second server closes that one, not the first', async () => {
  const [here, there] = [await openFakeSite(), await openFakeSite()];
  here.pages['/feed'] = to(`${there.url}/news`);
  there.pages['/news'] = { body: '', status: 503, headers: { 'retry-after': '600' } };
  const { fetch, records } = anAsker([here.host, there.host]);
  await fetch(`${here.url}/feed`);
  const minutesOf = (origin: string) =>
    Math.round(((records.get(origin)?.openAt.getTime() ?? 0) - Date.now()) / 60_000) || 0;
  expect([minutesOf(here.url), minutesOf(there.url)]).toEqual([0, 10]);
});

test('two servers that send to each other are left after some turns', async () => {
  const [here, there] = [await openFakeSite(), await openFakeSite()];
  here.pages['/a'] = to(`${there.url}/b`);
  there.pages['/b'] = to(`${here.url}/a`);
  const { fetch, turns } = anAsker([here.host, there.host]);
  expect(await fetch(`${here.url}/a`)).toMatchObject({ error: { kind: 'too_many_redirects' } });
  expect(turns).toHaveLength(5);
});

test.each(['http://10.0.0.1/', 'file:///etc/passwd', 'http://[::1]:80/', 'http://'])(
  'a redirect to %s leads nowhere',
  async (location) => {
    const here = await openFakeSite();
    here.pages['/feed'] = to(location);
    const fetched = await anAsker([here.host]).fetch(`${here.url}/feed`);
    expect(fetched).toMatchObject({
      ok: false,
      error: { kind: expect.stringMatching(/^(?:closed_address|bad_address)$/) },
    });
  },
);

test('what has not changed is no redirect, whatever its headers say', async () => {
  const here = await openFakeSite();
  here.pages['/feed'] = to(`${here.url}/elsewhere`, 304);
  expect(await anAsker([here.host]).fetch(`${here.url}/feed`)).toMatchObject({ ok: true, value: { status: 304 } });
});
