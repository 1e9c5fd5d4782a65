import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { longText, type ServerRig, startServerRig } from '#tests/web-server-rig.ts';

let rig: ServerRig;

beforeAll(async () => {
  rig = await startServerRig();
  rig.web.onReady();
  await vi.waitFor(async () => expect((await rig.ask('/')).status).toBe(200));
});

afterAll(() => rig.stop());

const statuses: [sentence: string, path: string, status: number, more: object][] = [
  ['a page', '/monde', 200, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-tag': 'path:/fr/monde' } }],
  ['a page of another edition', '/en/world', 200, { headers: { 'cache-tag': 'path:/en/world' } }],
  [
    'a page with a parameter that counts',
    '/monde?page=2&x=1',
    200,
    { headers: { 'cache-tag': 'path:/fr/monde?page=2' } },
  ],
  ['another spelling', '/Monde/?x=1', 308, { headers: { location: '/monde' } }],
  ['a tracking parameter', '/monde?utm_source=a', 308, { headers: { location: '/monde' } }],
  ['a moved page', '/deplace', 308, { headers: { location: '/ailleurs' }, body: '' }],
  ['a withdrawn page', '/parti', 410, {}],
  ['a page that is not there, explained', '/perdu', 404, { body: '<!DOCTYPE html><h1>page 404</h1>' }],
  ['the same in another edition', '/en/perdu', 404, { headers: { 'cache-tag': 'path:/en/error/404' } }],
  ['a page that breaks, explained', '/casse', 500, { body: '<!DOCTYPE html><h1>page 500</h1>' }],
  ['a page with a hole, explained', '/trou', 500, { headers: { 'cache-control': 'no-store' } }],
  ['an address that is none', '/%zz', 400, {}],
  ['a module', '/assets/top.js', 200, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }],
  ['a module that is not there', '/assets/none.js', 404, { body: '' }],
  [
    'speculation rules',
    '/assets/speculation-rules.json',
    200,
    { headers: { 'content-type': 'application/speculationrules+json' } },
  ],
  ['an icon', '/favicon.ico', 200, { body: 'icon' }],
  ['a file outside', '/assets/../../log', 404, { body: '' }],
  ['an escaped file outside', '/assets/%2e%2e/%2e%2e/log', 404, {}],
  ['the process is alive', '/healthz', 200, { body: '{"status":"alive"}' }],
  ['the process is not ready', '/readyz', 503, { headers: { 'cache-control': 'no-store' } }],
];
test.each(statuses)('%s: %s answers %i', async (_sentence, path, status, more) => {
  expect(await rig.ask(path)).toMatchObject({ status, ...more });
  expect(await rig.ask(path), 'and again').toMatchObject({ status, ...more });
});

test('readiness names what is not ready', async () => {
  expect(JSON.parse((await rig.ask('/readyz')).body)).toEqual({
    status: 'not_ready',
    checks: { database: 'ok', migrations: '1 pending' },
  });
});

test('pages are lean', async () => {
  expect((await rig.ask('/maigre')).body).toBe(`<!DOCTYPE html><h1>/fr/maigre</h1>${longText}`);
});

test('a web process that does not hear of changes renders for each reader', async () => {
  await rig.ask('/lent');
  rig.web.onLost('test');
  rig.seenByNext.length = 0;
  expect((await rig.ask('/lent')).status).toBe(200);
  const rendersAfterAsking = async () => {
    expect((await rig.ask('/lent')).status).toBe(200);
    return rig.seenByNext.length;
  };
  await expect.poll(rendersAfterAsking, { timeout: 3000 }).toBeGreaterThan(1);
});
