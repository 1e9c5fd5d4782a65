import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { FormOutcome, SentForm } from '#server/forms/site-form.ts';
import { type ServerRig, startServerRig } from '#tests/web-server-rig.ts';

let rig: ServerRig;
let outcome: FormOutcome;
const received: SentForm[] = [];

beforeAll(async () => {
  const form = {
    isAt: (path: string) => path === '/fr/avis',
    receive: async (sent: SentForm) => {
      received.push(sent);
      return outcome;
    },
  };
  rig = await startServerRig({ form });
  rig.web.onReady();
  await vi.waitFor(async () => expect((await rig.ask('/')).status).toBe(200));
});

beforeEach(() => {
  outcome = { kind: 'taken', location: '/merci' };
  received.length = 0;
});

afterAll(() => rig.stop());

const formType = 'application/x-www-form-urlencoded';

const post = (body: string, headers: Record<string, string> = {}, path = '/avis') =>
  rig.ask(path, {
    method: 'POST',
    headers: { 'content-type': formType, 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  });

const stale: FormOutcome = { kind: 'refused', status: 409, problem: 'stale', retryAfter: null };

test('what was taken leads on to another page, and its fields arrive with the address that they came from', async () => {
  const answer = await post('remark=Un+mot&proposal=%C3%A9');
  expect(answer).toMatchObject({ status: 303, headers: { location: '/merci', 'cache-control': 'no-store' } });
  expect(received).toMatchObject([{ fields: { remark: 'Un mot', proposal: 'é' }, locale: 'fr', address: '/avis' }]);
  expect(received[0]?.from).toMatch(/127\.0\.0\.1$/);
});

test('what was not taken comes back with what was typed, and nobody else ever sees it', async () => {
  outcome = stale;
  const answer = await post('remark=perdu');
  expect(answer.status).toBe(409);
  expect(answer.body).toContain('<p>stale: perdu</p>');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['set-cookie']).toBeUndefined();
  const page = await rig.ask('/avis');
  expect(page.status).toBe(200);
  expect(page.body).not.toContain('perdu');
});

test('whoever must wait is told for how long', async () => {
  outcome = { kind: 'refused', status: 429, problem: 'too_many', retryAfter: 3600 };
  expect(await post('remark=x')).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
});

test('programs send and get JSON', async () => {
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  expect(await post('{"remark":"x"}', json)).toMatchObject({ status: 202, body: '{"kind":"taken"}' });
  outcome = stale;
  const refused = await post('{"remark":"x"}', json);
  expect(refused.headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(refused.body)).toMatchObject({ status: 409, kind: 'stale' });
});

test.each([
  ['another site', { origin: 'https://exemple.org' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['a browser that says so', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a program that sends files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['a program that says it is JSON', { 'content-type': 'application/json' }, 400],
  ['our own page', { origin: 'https://depeche.example', 'sec-fetch-site': 'same-origin' }, 303],
])('%s gets its status, and only our own page is heard', async (_who, headers, status) => {
  expect((await post('remark=x', headers)).status).toBe(status);
  expect(received).toHaveLength(status === 303 ? 1 : 0);
});

test.each(['[]', 'null', '"x"', '{"remark":1}', '{"remark":{"a":"b"}}'])('the JSON %s is no form', async (body) => {
  expect((await post(body, { 'content-type': 'application/json' })).status).toBe(400);
});

test('what is too long is not read', async () => {
  expect((await post(`remark=${'x'.repeat(30_000)}`)).status).toBe(413);
  expect(received).toEqual([]);
});

test('only a page that has a form takes one', async () => {
  expect(await post('remark=x', {}, '/monde')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  const put = await rig.ask('/avis', { method: 'PUT', headers: { 'content-length': '0' } });
  expect(put).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
});

test('a flood costs no page: it gets one that is at hand, and readers their own as ever', async () => {
  outcome = stale;
  const answers = [];
  for (let number = 0; number < 60; number += 1) answers.push(await post('remark=flot'));
  rig.seenByNext.length = 0;
  received.length = 0;
  const last = await post('remark=flot');
  expect(last).toMatchObject({ status: 429, headers: { 'retry-after': '600' } });
  expect(last.body).toContain('page 429');
  expect([rig.seenByNext, received]).toEqual([[], []]);
  expect((await rig.ask('/monde')).status).toBe(200);
});
