import type { DeepLClient, TextResult, TranslateTextOptions } from 'deepl-node';
import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';
import { fromTaggedXml, toTaggedXml } from '../tagged-xml.ts';
import { remember } from './remember.ts';

export type DeepLSettings = {
  apiKey: string;
  /** Another server than the one that the key belongs to. */
  url: string | null;
  /** A glossary that was made with DeepL, by pair (`en-fr`). */
  glossaries: ReadonlyMap<string, string>;
  /** What a million characters cost, in millionths of the currency. */
  price: number;
  /** Of a call, in milliseconds. */
  timeLimit?: number;
};

/**
 * DeepL by its own client. Tags are XML that it carries along, `k` is not translated; headline and standfirst go along as
 * context, which is not charged. Its client keeps the time of `Retry-After` to itself and can't be stopped: a call that is
 * no longer needed runs out alone.
 */
export function createDeepL(settings: DeepLSettings): Engine {
  const { apiKey, url, glossaries, price, timeLimit = 60_000 } = settings;
  let client: Promise<DeepLClient> | null = null;
  // Loaded when it is needed first: most newspapers never do.
  const connect = () => {
    client ??= import('deepl-node').then((deepl) => {
      const options = { maxRetries: 0, minTimeout: timeLimit, sendPlatformInfo: false, ...(url && { serverUrl: url }) };
      return bounded(new deepl.DeepLClient(apiKey, options));
    });
    return client;
  };
  const listLanguages = remember(async () => {
    try {
      const deepl = await connect();
      const [sources, targets] = await Promise.all([deepl.getSourceLanguages(), deepl.getTargetLanguages()]);
      return { sources: sources.map(({ code }) => code), targets: targets.map(({ code }) => code) };
    } catch {
      return null;
    }
  });

  async function supports(from: string, to: string): Promise<boolean> {
    const known = await listLanguages();
    const source = new Intl.Locale(from).language;
    return (
      known?.sources.some((code) => code.toLowerCase() === source) === true && findTarget(known.targets, to) !== null
    );
  }

  async function translate(request: TranslationRequest): Promise<Result<Translated, EngineError>> {
    const { from, to, texts } = request;
    const known = await listLanguages();
    const target = known && findTarget(known.targets, to);
    if (!target)
      return err({
        kind: known ? 'unsupported_pair' : 'unreachable',
        reason: `DeepL has not said that it writes ${to}`,
      });
    const source = new Intl.Locale(from).language;
    // Its client refuses a call with an empty text in it.
    const written = texts.filter((text) => text !== '');
    try {
      const deepl = await connect();
      const xml = written.map(toTaggedXml);
      // As the server wrote them in its lists.
      const [sourceCode, targetCode] = [source as 'en', target as 'fr']; // any language of those lists
      const answers = await deepl.translateText(xml, sourceCode, targetCode, optionsFor(request, glossaries));
      const read = readAnswers(answers, written, price);
      if (!read.ok) return read;
      const rest = [...read.value.texts];
      return ok({ ...read.value, texts: texts.map((text) => (text === '' ? '' : (rest.shift() ?? ''))) });
    } catch (error) {
      return err(await explain(error, timeLimit));
    }
  }

  return {
    name: 'deepl',
    protection: 'tags',
    // 128 KiB and 50 texts are what DeepL takes; context and tags need room.
    limits: { segments: 50, characters: 20_000 },
    mostCost: (texts) =>
      costOf(
        texts.reduce((sum, text) => sum + toTaggedXml(text).length, 0),
        price,
      ),
    supports,
    translate,
  };
}

const mostBytes = 8 * 1024 * 1024;

/** The client reads answers of any size; what it asks axios for can have a bound. A test would notice if that came to nothing. */
function bounded(client: DeepLClient): DeepLClient {
  const { httpClient } = client as unknown as { httpClient: { prepareRequest(...asked: unknown[]): object } }; // private, version 1.28
  const prepare = httpClient.prepareRequest.bind(httpClient);
  httpClient.prepareRequest = (...asked) => ({ ...prepare(...asked), maxContentLength: mostBytes });
  return client;
}

function optionsFor(
  { from, to, context }: TranslationRequest,
  glossaries: DeepLSettings['glossaries'],
): TranslateTextOptions {
  const about = [context.headline, context.standfirst].filter((text) => text !== null).join('\n');
  const glossary = glossaries.get(`${new Intl.Locale(from).language}-${new Intl.Locale(to).language}`);
  return {
    tagHandling: 'xml',
    ignoreTags: ['k'],
    splitSentences: 'off',
    ...(about !== '' && { context: about }),
    ...(glossary !== undefined && { glossary }),
  };
}

function readAnswers(answers: TextResult[], texts: readonly string[], price: number): Result<Translated, EngineError> {
  if (!Array.isArray(answers) || answers.length !== texts.length) {
    return err({ kind: 'bad_answer', reason: `DeepL answered with ${answers.length} texts for ${texts.length}` });
  }
  const characters = answers.reduce((sum, answer, index) => {
    return sum + (answer.billedCharacters || (texts[index]?.length ?? 0));
  }, 0);
  const translated = answers.map(({ text }, index) => fromTaggedXml(text, texts[index] ?? ''));
  return ok({ texts: translated, characters, cost: costOf(characters, price) });
}

function costOf(characters: number, price: number): number {
  return Math.ceil((characters * price) / 1_000_000);
}

// `fr-CA` where DeepL writes it, else `fr`; of several (`en-GB`, `en-US`, `pt-PT`) the first.
function findTarget(codes: readonly string[], language: string): string | null {
  const wanted = language.toLowerCase();
  const base = new Intl.Locale(language).language;
  const lower = codes.map((code) => code.toLowerCase());
  const index = [wanted, base].map((code) => lower.indexOf(code)).find((position) => position >= 0);
  const position = index ?? lower.findIndex((code) => code.startsWith(`${base}-`));
  return codes[position] ?? null;
}

async function explain(error: unknown, timeLimit: number): Promise<EngineError> {
  const deepl = await import('deepl-node');
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof deepl.AuthorizationError) return { kind: 'denied', reason };
  if (error instanceof deepl.QuotaExceededError) return { kind: 'quota', reason };
  if (error instanceof deepl.TooManyRequestsError) return { kind: 'rate_limited', retryAfter: null, reason };
  if (/maxContentLength/.test(reason)) return { kind: 'bad_answer', reason };
  if (error instanceof deepl.ConnectionError) {
    if (!/timeout/i.test(reason)) return { kind: 'unreachable', reason };
    return { kind: 'timeout', reason: `${reason} (${timeLimit} ms)` };
  }
  if (/parsing response JSON/.test(reason)) return { kind: 'bad_answer', reason };
  if (/^Bad request|status code: 4/.test(reason)) return { kind: 'refused', reason };
  if (/^(Not found|Glossary not found)/.test(reason)) return { kind: 'denied', reason };
  return { kind: error instanceof deepl.DeepLError ? 'unreachable' : 'bad_answer', reason };
}
