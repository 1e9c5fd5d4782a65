import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ServerRig, startServerRig } from '#tests/web-server-rig.ts';

let rig: ServerRig;

beforeAll(async () => {
  rig = await startServerRig();
  rig.web.onReady();
  await vi.waitFor(async () => expect((await rig.ask('/')).status).toBe(200));
});

afterAll(() => rig.stop());

test('what a visitor sends does not reach a page', async () => {
  rig.seenByNext.length = 0;
  const headers = {
    cookie: 'session=1',
    'user-agent': 'x',
    rsc: '1',
    'x-forwarded-host': 'exemple.org',
    host: 'exemple.org',
  };
  const { headers: answered } = await rig.ask('/prive', { headers });
  expect(answered['set-cookie']).toBeUndefined();
  expect(rig.seenByNext).toHaveLength(1);
  expect(rig.seenByNext[0]?.headers).not.toHaveProperty('cookie');
  expect(JSON.stringify(rig.seenByNext)).not.toContain('exemple.org');
});

test('unknown parameters make no second entry', async () => {
  rig.seenByNext.length = 0;
  for (let number = 0; number < 20; number += 1) await rig.ask(`/unique?x=${number}`);
  expect(rig.seenByNext.map(({ url }) => url)).toEqual(['/fr/unique']);
});

test('the newsroom gets requests as they are, without what only a proxy could know', async () => {
  rig.seenByNext.length = 0;
  const headers = {
    cookie: 'session=1',
    host: 'depeche.example',
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-proto': 'gopher',
  };
  const { headers: answered } = await rig.ask('/admin/articles/?x=1', { headers });
  expect(rig.seenByNext[0]).toMatchObject({
    url: '/admin/articles/?x=1',
    headers: { cookie: 'session=1', 'x-forwarded-proto': 'https' },
  });
  expect(rig.seenByNext[0]?.headers).not.toHaveProperty('x-forwarded-for');
  expect(answered).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
});

test('a screen of the newsroom has a nonce that is new each time, and nobody keeps it', async () => {
  rig.seenByNext.length = 0;
  const answers = [await rig.ask('/admin'), await rig.ask('/admin')];
  const nonces = answers.map(
    ({ headers }) => /'nonce-([\w+/=]{20,})'/.exec(String(headers['content-security-policy']))?.[1],
  );
  expect(new Set(nonces).size).toBe(2);
  expect(rig.seenByNext[0]?.headers['content-security-policy']).toBe(answers[0]?.headers['content-security-policy']);
  expect(answers[0]?.headers['content-security-policy']).not.toContain('unsafe');
  expect(answers[0]?.headers['cache-control']).toBe('private, no-store');
});

test.each([
  ['a body goes through', { body: 'bonjour', headers: {} }, 200],
  ['a body that is too long is refused before it is sent', { headers: { 'content-length': '99999999' } }, 413],
  ['a body of unknown length is refused', { headers: { 'transfer-encoding': 'chunked' }, body: 'x' }, 411],
])('%s', async (_sentence, sent, status) => {
  expect((await rig.ask('/api/echo', { method: 'POST', ...sent })).status).toBe(status);
});

test('a hub may send a body of unknown length, and is cut off after its answer', async () => {
  const sent = { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'x' };
  const answer = await rig.ask(`/api/websub/${'x'.repeat(43)}`, sent);
  expect([answer.status, answer.headers.connection]).toEqual([200, 'close']);
  expect((await rig.ask('/api/websub/', sent)).status).toBe(411);
  expect((await rig.ask('/api/websub/x/../../echo', sent)).status).toBe(411);
});

test('headers without end are refused', async () => {
  const socket = connect(rig.port, '127.0.0.1');
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 431 /);
});

test('files whose names change with their content are kept for ever, others are asked for again', async () => {
  const control = async (path: string) => (await rig.ask(path)).headers['cache-control'];
  expect(await control('/_next/static/chunks/a.css')).toContain('immutable');
  expect(await control('/assets/top.js?v=1a2b')).toContain('immutable');
  expect(await control('/assets/top.js')).not.toContain('immutable');
});

test('an invalidation is seen by the next reader after half a second', async () => {
  await rig.ask('/vite');
  rig.seenByNext.length = 0;
  rig.web.onTags(['path:/fr/vite']);
  await expect.poll(() => rig.ask('/vite').then(() => rig.seenByNext.length)).toBeGreaterThan(0);
});

test('the log has a line for each request, without query, address or agent', async () => {
  await rig.ask('/journal?page=3&secret=x', { headers: { 'user-agent': 'agent-x', cookie: 'a=secret' } });
  await rig.ask('/journal?page=3', { headers: { 'user-agent': 'agent-x' } });
  await expect.poll(() => rig.logged('/journal'), { timeout: 3000 }).toHaveLength(2);
  const [first = '', second = ''] = await rig.logged('/journal');
  expect(JSON.parse(first)).toMatchObject({
    method: 'GET',
    kind: 'page',
    path: '/journal',
    status: 200,
    cache: 'miss',
  });
  expect(JSON.parse(second)).toMatchObject({ cache: 'hit', ms: expect.any(Number), bytes: expect.any(Number) });
  expect(first).not.toMatch(/secret|agent-x|127\.0\.0\.1|page=3/);
});
