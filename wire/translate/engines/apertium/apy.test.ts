import { afterAll, expect, test } from 'vitest';
import { apyProtocol } from '#tests/translation-protocols.ts';
import { type Misbehaviour, startTranslationServer } from '#tests/translation-server.ts';
import { type EngineError, noContext } from '../../engine.ts';
import { createApertium } from '../apertium.ts';

const server = await startTranslationServer(apyProtocol);
afterAll(() => server.close());

const apertium = createApertium({ url: server.url, timeLimit: 400 });
const ask = (texts: string[], signal = new AbortController().signal) =>
  apertium.translate({ from: 'en', to: 'fr', texts, context: noContext, signal });

test('pairs are those of the server, with a language in between where it needs one', async () => {
  const pairs = [
    ['en', 'fr'],
    ['en-GB', 'ca'],
    ['fr', 'en'],
  ] as const;
  expect(await Promise.all(pairs.map(([from, to]) => apertium.supports(from, to)))).toEqual([true, true, false]);
});

test('each text is a call for each step, and comes back in its place with names and markup', async () => {
  const texts = [
    'By <k id="3">The Verge</k>, <1>a <2>b</2></1><4/> &lt;c> 5 * 3 &amp; d.',
    ...'abcdefgh'.split(''),
    '',
  ];
  const before = server.requests.length;
  const answer = await ask(texts);
  expect(answer.ok && answer.value.texts).toEqual([
    'BY <k id="3">The Verge</k>, <1>A <2>B</2></1><4/> &lt;C> 5 * 3 &amp; D.',
    ...'ABCDEFGH'.split(''),
    '',
  ]);
  expect(server.requests.length - before).toBe(18);
  const pairs = server.requests.slice(before).map(({ body }) => new URLSearchParams(body).get('langpair'));
  expect(new Set(pairs)).toEqual(new Set(['eng|cat', 'cat|fra']));
});

const cases: [does: string, what: Misbehaviour, kind: EngineError['kind']][] = [
  ['breaks', { kind: 'status', status: 500 }, 'unreachable'],
  ['wants a pause', { kind: 'status', status: 429 }, 'rate_limited'],
  ['does not know the pair', { kind: 'refuses' }, 'refused'],
  ['is silent', { kind: 'slow' }, 'timeout'],
  ['stops in the middle of its answer', { kind: 'cut_off' }, 'unreachable'],
  ['answers with a web page', { kind: 'garbage' }, 'bad_answer'],
  ['answers without end', { kind: 'huge' }, 'bad_answer'],
  ['answers with something else', { kind: 'texts', spoil: () => [] }, 'bad_answer'],
];

test.each(cases)('a server that %s is an error of its kind', async (_, what, kind) => {
  server.misbehave(what);
  expect(await ask(['one'])).toMatchObject({ ok: false, error: { kind } });
  expect(await ask(['one'])).toMatchObject({ ok: true, value: { texts: ['ONE'] } });
});

test('a word with a mark keeps it at the end of the way, and has none in between', async () => {
  server.misbehave(
    { kind: 'texts', spoil: () => ['el *trash'] },
    { kind: 'texts', spoil: () => ['le *trash de *Kim'] },
  );
  expect(await ask(['the trash'])).toMatchObject({ value: { texts: ['le *trash de Kim'] } });
  expect(new URLSearchParams(server.requests.at(-1)?.body).get('q')).toBe('el trash');
});
