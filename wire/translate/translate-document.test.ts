import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { knownAddresses } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';
import { ok } from '#lib/result.ts';
import type { ArticleWords } from './article-segments.ts';
import type { Engine } from './engine.ts';
import { createEngineChain } from './engine-chain.ts';
import { createMemoryLedger } from './engine-ledger.ts';
import { createApertium } from './engines/apertium.ts';
import { makeGlossary } from './glossary.ts';
import { makeMemory } from './memory.ts';
import { type ArticleJob, translateArticle } from './translate-document.ts';

const media = 'https://media.example/00000000-0000-7000-8000-00000000000a';
const body = documentFromHtml(
  `<p>The mayor of Tarn, Lucy Wend, told <a href="https://t.example/">The Verge</a> that <b>the port</b> will close.</p>
   <figure><img src="${media}" alt="The port"><figcaption>The port of Tarn.</figcaption></figure>
   <ul><li>Wend will go to London.</li></ul><table><tr><td><p>3.5%</p></td></tr></table><pre>ls</pre>`,
  knownAddresses,
).document;
const article: ArticleWords = {
  headline: 'Wend Will Close Port of Tarn',
  standfirst: 'The port is old. It will close.',
  body,
  pictures: [{ id: 'p1', alt: 'A ship', caption: 'A ship in the port.' }],
  tags: ['Ports', 'The Verge'],
};
const makers = { sources: ['Tarn Tribune'], authors: ['Ana Pol'], keywords: ['Ports'] };

const engine = (translate: (text: string) => string, more: Partial<Engine> = {}): Engine => ({
  name: 'fake',
  protection: 'tags',
  limits: { segments: 500, characters: 1_000_000 },
  supports: async () => true,
  translate: async ({ texts }) => ok({ texts: texts.map(translate), characters: 0, cost: 0 }),
  ...more,
});
const job = (engines: readonly Engine[], to = 'fr'): ArticleJob => ({
  from: 'en',
  to,
  chain: createEngineChain({ engines, ledger: createMemoryLedger(), tries: 1 }),
  glossary: makeGlossary('en', to),
  memory: makeMemory([]),
  signal: new AbortController().signal,
});
const loud = engine((text) =>
  text.replace(/<[^>]*>|\p{L}+/gu, (found) => (found.startsWith('<') ? found : found.toUpperCase())),
);

async function translated(engines: readonly Engine[], known?: ReadonlyMap<string, string>) {
  const result = await translateArticle(article, makers, job(engines), known);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('what the page marks as not to be translated comes through, in whatever letters', async () => {
  const careful = engine((text) =>
    text.replace(/<k [^>]*>.*?<\/k>|<[^>]*>|\p{L}+/gu, (found) =>
      found.startsWith('<') ? found : found.toUpperCase(),
    ),
  );
  const words = { headline: 'We tried old cheese', standfirst: 'An old cheese of Tarn.', body, pictures: [], tags: [] };
  const target = async (kept: string[]) => {
    const made = await translateArticle(words, { ...makers, kept }, job([careful]));
    return made.ok ? made.value.article.headline : made.error;
  };
  expect(await target([])).toBe('WE TRIED OLD CHEESE');
  expect(await target(['old cheese'])).toBe('WE TRIED old cheese');
  // So short a word is mostly an everyday one, and stands elsewhere too.
  expect(await target(['old'])).toBe('WE TRIED OLD CHEESE');
});

test('every text of the article is translated, in its place, with its marks and links', async () => {
  const { article: made, untranslated } = await translated([loud]);
  expect(untranslated).toEqual([]);
  const { headline, standfirst, pictures, tags } = made;
  expect({ headline, standfirst, pictures, tags }).toEqual({
    headline: 'Wend WILL CLOSE PORT OF Tarn',
    standfirst: 'THE PORT IS OLD. IT WILL CLOSE.',
    pictures: [{ id: 'p1', alt: 'A SHIP', caption: 'A SHIP IN THE PORT.' }],
    tags: ['PORTS', 'The Verge'],
  });
  const html = documentToHtml(made.body, { media: () => null, article: () => null });
  expect(html).toContain('<a href="https://t.example/">');
  expect(html).toContain('<strong>THE PORT</strong>');
  expect(html).toContain('ls');
});

test('a surname in the headline is known from the full name in the text', async () => {
  const { segments } = await translated([loud]);
  expect(segments.find(({ id }) => id === 'headline/0:0')?.names).toEqual(['Wend', 'Tarn']);
});

test('segments that are known are not translated again', async () => {
  const asked: string[] = [];
  const listening = engine((text) => {
    asked.push(text);
    return text;
  });
  const { article: made, segments } = await translated([listening], new Map([['standfirst/0:1', 'Il ferme.']]));
  expect(made.standfirst).toBe('The port is old. Il ferme.');
  expect(asked.join()).not.toContain('It will close.');
  expect(segments.find(({ id }) => id === 'standfirst/0:1')).toMatchObject({ target: 'Il ferme.', engine: null });
});

test('a translation with other markup than its source leaves the sentence as it was, and says so', async () => {
  const { article: made, untranslated } = await translated([loud], new Map([['headline/0:0', 'Un <3>port</3>']]));
  expect(untranslated).toEqual(['headline/0:0']);
  expect(made.headline).toBe(article.headline);
});

test('without an engine, or with one that fails, there is no article', async () => {
  expect(await translateArticle(article, makers, job([]))).toMatchObject({ ok: false, error: { kind: 'no_engine' } });
  const down = engine(String, { translate: async () => ({ ok: false, error: { kind: 'refused', reason: 'no' } }) });
  expect(await translateArticle(article, makers, job([down]))).toMatchObject({ ok: false, error: { kind: 'failed' } });
});

const around = { headline: '', standfirst: '', pictures: [], tags: [] };
const nobody = { sources: [], authors: [], keywords: [] };

test('an engine that changes nothing gives every document back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      const result = await translateArticle({ ...around, body: document }, nobody, job([engine(String)], 'it'));
      expect(result.ok && result.value.article.body).toEqual(document);
    }),
    { numRuns: 60 },
  );
});

test('marks that an engine is not shown come back, whatever it makes of the words', async () => {
  const plain = { protection: 'placeholders' } as const;
  const turned = engine((text) => text.split(' ').reverse().join(' '), plain);
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      const result = await translateArticle({ ...around, body: document }, nobody, job([turned], 'it'));
      if (!result.ok) return;
      const lost = result.value.segments.filter(({ target, flags }) => target === null && flags.length === 0);
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const apertium = createApertium();
afterAll(() => apertium.close());
const hasApertium = await apertium.supports('en', 'fr');

describe.skipIf(!hasApertium)('with Apertium', () => {
  test('an article comes out in French with its names', async () => {
    const { article: made, untranslated } = await translated([apertium]);
    expect(untranslated).toEqual([]);
    expect(made.headline).toContain('Wend');
    expect(made.headline).toContain('Tarn');
    const html = documentToHtml(made.body, { media: () => null, article: () => null });
    expect(html).toContain('<a href="https://t.example/">The Verge</a>');
    expect(html).toContain('<strong>le port</strong>');
    expect(html).toContain('Londres');
  });
});
