import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ServerRig, startServerRig } from '#tests/web-server-rig.ts';

let rig: ServerRig;

beforeAll(async () => {
  rig = await startServerRig();
  rig.web.onReady();
  await vi.waitFor(async () => expect((await rig.ask('/')).status).toBe(200));
});

afterAll(() => rig.stop());

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0', undefined],
])('Accept-Encoding %s gets %s', async (accepted, expected) => {
  const { headers } = await rig.ask('/monde', { headers: { 'accept-encoding': accepted } });
  expect(headers['content-encoding']).toBe(expected);
  expect(headers.vary).toBe('Accept-Encoding');
});

test.each([
  ['the same tag', (etag: string) => etag, 304],
  ['a weak spelling of it', (etag: string) => `W/${etag}`, 304],
  ['one of several', (etag: string) => `"a", ${etag}`, 304],
  ['another tag', () => '"a"', 200],
  ['the tag of another coding', (etag: string) => etag.replace('-br', '-gzip'), 200],
])('a reader who has the page with %s', async (_sentence, spelling, status) => {
  const encoding = { 'accept-encoding': 'br' };
  const { headers } = await rig.ask('/monde', { headers: encoding });
  const again = await rig.ask('/monde', { headers: { ...encoding, 'if-none-match': spelling(headers.etag ?? '') } });
  expect(again.status).toBe(status);
  expect(again.body === '').toBe(status === 304);
  expect(again.headers.etag).toBe(headers.etag);
});

test('HEAD answers like GET, without the body', async () => {
  const { headers } = await rig.ask('/monde');
  const head = await rig.ask('/monde', { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': headers['content-length'] } });
  expect(await rig.ask('/favicon.ico', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE'])('%s of a page is refused', async (method) => {
  expect(await rig.ask('/monde', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});
