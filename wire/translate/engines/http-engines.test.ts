import { afterAll, describe, expect, test } from 'vitest';
import { completion, deepLProtocol, libreTranslateProtocol, openAIProtocol } from '#tests/translation-protocols.ts';
import { type Misbehaviour, startTranslationServer } from '#tests/translation-server.ts';
import { type Engine, type EngineError, noContext } from '../engine.ts';
import { createDeepL } from './deepl.ts';
import { createLibreTranslate } from './libretranslate.ts';
import { createOpenAI } from './openai.ts';

const timeLimit = 600;
const servers = {
  libretranslate: await startTranslationServer(libreTranslateProtocol),
  deepl: await startTranslationServer(deepLProtocol),
  openai: await startTranslationServer(openAIProtocol),
};
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

const price = { input: 1_000_000, output: 2_000_000 };
const engines: Record<keyof typeof servers, Engine> = {
  libretranslate: createLibreTranslate({ url: servers.libretranslate.url, apiKey: 'key', timeLimit }),
  deepl: createDeepL({
    apiKey: 'key',
    url: servers.deepl.url,
    glossaries: new Map([['en-fr', 'gloss-1']]),
    price: 20_000_000,
    timeLimit,
  }),
  openai: createOpenAI({ url: `${servers.openai.url}/v1`, apiKey: 'key', model: 'fake', price, timeLimit }),
};

const status = (code: number, headers = {}): Misbehaviour => ({ kind: 'status', status: code, headers });
const spoil = (change: (texts: string[]) => unknown[]): Misbehaviour => ({
  kind: 'texts',
  spoil: (texts) => change(texts) as string[], // some of them on purpose are none
});

// As askJson, our own fetch, and axios say it.
const tooLarge = expect.stringMatching(/more than 8388608 bytes|maxContentLength size of 8388608/);

type Case = [does: string, what: Misbehaviour, kind: EngineError['kind']];
const cases: Case[] = [
  ['asks for a pause', status(429, { 'retry-after': '7' }), 'rate_limited'],
  ['asks for a pause without saying how long', status(429), 'rate_limited'],
  ['breaks', status(500), 'unreachable'],
  ['is overloaded', status(503), 'unreachable'],
  ['does not know the key', status(403), 'denied'],
  ['refuses', { kind: 'refuses' }, 'refused'],
  ['is silent', { kind: 'slow' }, 'timeout'],
  ['stops in the middle of its answer', { kind: 'cut_off' }, 'unreachable'],
  ['answers with a web page', { kind: 'garbage' }, 'bad_answer'],
  ['answers with fewer texts', spoil((texts) => texts.slice(1)), 'bad_answer'],
  ['answers with more texts', spoil((texts) => [...texts, 'x']), 'bad_answer'],
  ['answers with nothing', spoil(() => []), 'bad_answer'],
];

describe.each(['libretranslate', 'deepl', 'openai'] as const)('%s', (name) => {
  const server = servers[name];
  const engine = engines[name];
  const ask = (texts: string[], signal = new AbortController().signal) =>
    engine.translate({ from: 'en-GB', to: 'fr', texts, context: { ...noContext, headline: 'Budget' }, signal });

  test('texts come back in their order, with names and markup as they were', async () => {
    const texts = ['According to <k id="3">The Verge &amp; Co</k>, <1>a <2>b</2></1><4/> &lt;c> &amp; d.', 'two', ''];
    const answer = await ask(texts);
    expect(answer.ok && answer.value.texts).toEqual([
      'ACCORDING TO <k id="3">The Verge &amp; Co</k>, <1>A <2>B</2></1><4/> &lt;C> &amp; D.',
      'TWO',
      '',
    ]);
  });

  test.each(cases)('a server that %s is an error of its kind, and the next call is served', async (_, what, kind) => {
    server.misbehave(what);
    expect(await ask(['one', 'two'])).toMatchObject({ ok: false, error: { kind } });
    expect(await ask(['one', 'two'])).toMatchObject({ ok: true, value: { texts: ['ONE', 'TWO'] } });
  });

  test('an answer without end is given up, and not read to its end', async () => {
    server.misbehave({ kind: 'huge' });
    expect(await ask(['one'])).toMatchObject({ ok: false, error: { kind: 'bad_answer', reason: tooLarge } });
    expect(await ask(['one'])).toMatchObject({ ok: true, value: { texts: ['ONE'] } });
  });

  test('names that were dropped, doubled or changed, and other languages, are handed on as they came, for shield and gate to see', async () => {
    const text = 'By <k id="1">The Verge</k>.';
    const spoils = [/<k.*k>/, /(<k.*k>)/, /The Verge/, /BY/].map((pattern, index) =>
      spoil(([first = '']) => [first.replace(pattern, ['', '$1 $1', 'Le bord', 'Von'][index] ?? '')]),
    );
    server.misbehave(...spoils);
    const answers = [await ask([text]), await ask([text]), await ask([text]), await ask([text])];
    expect(answers.map((answer) => answer.ok && answer.value.texts[0])).toEqual([
      'BY .',
      'BY <k id="1">The Verge</k> <k id="1">The Verge</k>.',
      'BY <k id="1">Le bord</k>.',
      'Von <k id="1">The Verge</k>.',
    ]);
  });

  test('who gives up is answered at once', async () => {
    if (name === 'deepl') return; // Its client can't be stopped; the chain does not wait for it (watched-call.ts).
    const giveUp = new AbortController();
    server.misbehave({ kind: 'slow' });
    const answer = ask(['one'], giveUp.signal);
    setTimeout(() => giveUp.abort(), 50);
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'aborted' } });
  });

  test('a server that is not there is unreachable', async () => {
    const gone = await startTranslationServer(libreTranslateProtocol);
    await gone.close();
    const lost = {
      libretranslate: () => createLibreTranslate({ url: gone.url, apiKey: null }),
      deepl: () => createDeepL({ apiKey: 'key', url: gone.url, glossaries: new Map(), price: 0 }),
      openai: () => createOpenAI({ url: gone.url, apiKey: null, model: 'x', price }),
    }[name]();
    const request = { from: 'en', to: 'fr', texts: ['x'], context: noContext, signal: new AbortController().signal };
    expect(await lost.translate(request)).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  });
});

test('a pause that was asked for is handed on in milliseconds, where the client tells', async () => {
  for (const name of ['libretranslate', 'openai'] as const) {
    servers[name].misbehave(status(429, { 'retry-after': '7' }));
    const request = { from: 'en', to: 'fr', texts: ['x'], context: noContext, signal: new AbortController().signal };
    expect(await engines[name].translate(request)).toMatchObject({ error: { kind: 'rate_limited', retryAfter: 7000 } });
  }
});

test('languages that a server does not have are not supported', async () => {
  const { libretranslate, deepl } = engines;
  const pairs = [
    ['en-GB', 'fr-CA'],
    ['en', 'pt-BR'],
    ['en', 'pt'],
    ['fr', 'en'],
    ['de', 'fr'],
    ['fr', 'de'],
  ] as const;
  const supported = (engine: Engine) => Promise.all(pairs.map(([from, to]) => engine.supports(from, to)));
  expect(await supported(libretranslate)).toEqual([true, true, false, true, false, false]);
  expect(await supported(deepl)).toEqual([true, true, true, true, false, false]);
});

test('LibreTranslate is asked for HTML in which names are not to be translated', async () => {
  const { requests } = servers.libretranslate;
  await engines.libretranslate.translate({
    from: 'en-GB',
    to: 'fr',
    texts: ['<k id="1">X</k>'],
    context: noContext,
    signal: new AbortController().signal,
  });
  expect(JSON.parse(requests.at(-1)?.body ?? '')).toEqual({
    q: ['<k id="1" translate="no">X</k>'],
    source: 'en',
    target: 'fr',
    format: 'html',
    api_key: 'key',
  });
});

test('DeepL is asked for XML with the glossary of the pair and the headline, and charges what it says', async () => {
  const context = { ...noContext, headline: 'Budget', standfirst: 'More.' };
  const answer = await engines.deepl.translate({
    from: 'en-GB',
    to: 'fr',
    texts: ['<1>One</1>'],
    context,
    signal: new AbortController().signal,
  });
  const sent = servers.deepl.requests.at(-1);
  expect(sent?.headers.authorization).toBe('DeepL-Auth-Key key');
  for (const part of ['tag_handling', 'xml', 'ignore_tags', 'gloss-1', 'Budget']) expect(sent?.body).toContain(part);
  expect(answer).toMatchObject({ ok: true, value: { characters: 3, cost: 60 } });
});

describe('a model', () => {
  const { openai } = engines;
  const server = servers.openai;
  const ask = (texts: string[], context = noContext) =>
    openai.translate({ from: 'en', to: 'fr', texts, context, signal: new AbortController().signal });

  test('gets the glossary and the article’s headline, and is bound to a schema', async () => {
    await ask(['One'], { ...noContext, headline: 'Budget', glossary: [{ source: 'shell', target: 'obus' }] });
    const body = JSON.parse(server.requests.at(-1)?.body ?? '');
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(JSON.parse(body.messages.at(-1).content)).toEqual({
      headline: 'Budget',
      glossary: [{ source: 'shell', target: 'obus' }],
      segments: [{ id: 's1', text: 'One' }],
    });
    expect(body.messages[0].content).toContain('from English into French');
  });

  const answers: [does: string, content: string | null, kind: string][] = [
    ['mixes up the order', '{"segments":[{"id":"s2","text":"b"},{"id":"s1","text":"a"}]}', 'a b'],
    ['leaves one out', '{"segments":[{"id":"s1","text":"a"}]}', 'bad_answer'],
    ['answers one twice', '{"segments":[{"id":"s1","text":"a"},{"id":"s1","text":"b"}]}', 'bad_answer'],
    ['invents one', '{"segments":[{"id":"s1","text":"a"},{"id":"s7","text":"b"}]}', 'bad_answer'],
    ['answers in another form', '{"translations":["a","b"]}', 'bad_answer'],
    ['refuses in a sentence', 'I’m sorry, but I can’t translate this.', 'refused'],
    ['says nothing', '', 'bad_answer'],
  ];

  test.each(answers)('that %s puts nothing in a wrong place', async (_, content, outcome) => {
    const body = JSON.stringify(completion({ content }));
    server.misbehave({ kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body });
    const answer = await ask(['x', 'y']);
    expect(answer.ok ? answer.value.texts.join(' ') : answer.error.kind).toBe(outcome);
  });

  test('costs its tokens, and never more than was reserved', async () => {
    const answer = await ask(['One']);
    expect(answer).toMatchObject({ ok: true, value: { cost: 200 } });
    expect(openai.mostCost?.(['One'], noContext)).toBeGreaterThan(200);
  });
});
