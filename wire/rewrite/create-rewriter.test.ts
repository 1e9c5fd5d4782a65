import { afterAll, expect, test } from 'vitest';
import { completion, rewriterProtocol } from '#tests/translation-protocols.ts';
import { type Misbehaviour, startTranslationServer } from '#tests/translation-server.ts';
import { createRewriter } from './create-rewriter.ts';
import type { RewriteError } from './rewriter.ts';

const server = await startTranslationServer(rewriterProtocol);
afterAll(() => server.close());

const settings = { url: `${server.url}/v1`, apiKey: 'key', model: 'fake', style: 'Court.', timeLimit: 400 };
const rewriter = createRewriter({ ...settings, price: { input: 1_000_000, output: 2_000_000 } });
const lines = { headline: 'Il pleut.', standfirst: 'Beaucoup.' };
const ask = (signal = new AbortController().signal) =>
  rewriter.rewrite({ from: 'en', to: 'fr', original: { headline: 'Rain', standfirst: '' }, translated: lines, signal });

test('the lines come back as the model writes them, with what they cost', async () => {
  expect(await ask()).toEqual({
    ok: true,
    value: { lines: { headline: 'IL PLEUT.', standfirst: 'BEAUCOUP.' }, cost: 200 },
  });
  const { path, body, headers } = server.requests.at(-1) ?? { path: '', body: '', headers: {} };
  expect(path).toBe('/v1/chat/completions');
  expect(headers.authorization).toBe('Bearer key');
  expect(body).toContain('House style: Court.');
  expect(JSON.parse(body).response_format.type).toBe('json_schema');
});

const status = (code: number): Misbehaviour => ({ kind: 'status', status: code });
const says = (content: string): Misbehaviour => ({
  kind: 'status',
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(completion({ content })),
});
const cases: [does: string, what: Misbehaviour, kind: RewriteError['kind']][] = [
  ['asks for a pause', status(429), 'unreachable'],
  ['breaks', status(500), 'unreachable'],
  ['does not know the key', status(403), 'unreachable'],
  ['refuses', { kind: 'refuses' }, 'refused'],
  ['is silent', { kind: 'slow' }, 'timeout'],
  ['stops in the middle of its answer', { kind: 'cut_off' }, 'unreachable'],
  ['answers with a web page', { kind: 'garbage' }, 'bad_answer'],
  ['answers without end', { kind: 'huge' }, 'bad_answer'],
  ['answers with prose', says('Here you are: Il pleut'), 'bad_answer'],
  ['leaves a line out', says('{"headline":"Il pleut"}'), 'bad_answer'],
  ['answers with a list', says('{"headline":["Il","pleut"],"standfirst":""}'), 'bad_answer'],
];

test.each(cases)('a model that %s leaves the lines as they are, and the next call is served', async (_, what, kind) => {
  server.misbehave(what);
  expect(await ask()).toMatchObject({ ok: false, error: { kind } });
  expect(await ask()).toMatchObject({ ok: true });
});

test('who gives up is answered at once', async () => {
  server.misbehave({ kind: 'slow' });
  expect(await ask(AbortSignal.timeout(20))).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});

test('a server that is not there is no server', async () => {
  const nowhere = createRewriter({ ...settings, url: 'http://127.0.0.1:9/v1', price: { input: 0, output: 0 } });
  const { signal } = new AbortController();
  const answer = await nowhere.rewrite({ from: 'en', to: 'fr', original: lines, translated: lines, signal });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
});
