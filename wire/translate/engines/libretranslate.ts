import { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';
import { fromTaggedXml, toTaggedXml } from '../tagged-xml.ts';
import { askJson } from './ask-json.ts';
import { remember } from './remember.ts';

/** A LibreTranslate server; `apiKey` where it wants one. `timeLimit` of a call in milliseconds. */
export type LibreTranslateSettings = { url: string; apiKey: string | null; timeLimit?: number };

const languages = z.array(z.object({ code: z.string(), targets: z.array(z.string()).optional() }));
const translations = z.object({ translatedText: z.array(z.string()) });

/**
 * LibreTranslate by its HTTP API, as HTML: what is to be kept is marked `translate="no"`, which its reader of HTML obeys.
 * Some servers take fewer characters in a call; they say so, and the text goes to the next engine.
 */
export function createLibreTranslate({ url, apiKey, timeLimit = 60_000 }: LibreTranslateSettings): Engine {
  const place = (path: string) => new URL(path, url.endsWith('/') ? url : `${url}/`).href;
  const listPairs = remember(async () => {
    const signal = new AbortController().signal;
    const answer = await askJson({ url: place('languages'), signal, timeLimit: 10_000 });
    const parsed = answer.ok ? languages.safeParse(answer.value) : null;
    return parsed?.success ? parsed.data : null;
  });

  async function supports(from: string, to: string): Promise<boolean> {
    const known = (await listPairs()) ?? [];
    // A server that names no targets translates from each of its languages into each.
    const targets = known.map(({ code }) => code);
    return known.some(
      ({ code, targets: own }) => isSame(code, from) && (own ?? targets).some((one) => isSame(one, to)),
    );
  }

  async function translate({ from, to, texts, signal }: TranslationRequest): Promise<Result<Translated, EngineError>> {
    const q = texts.map(toTaggedXml);
    const known = ((await listPairs()) ?? []).map(({ code }) => code);
    const [source, target] = [from, to].map((language) => known.find((code) => isSame(code, language)) ?? language);
    const json = { q, source, target, format: 'html', ...(apiKey !== null && { api_key: apiKey }) };
    const answer = await askJson({ url: place('translate'), json, signal, timeLimit });
    if (!answer.ok) return answer;
    const parsed = translations.safeParse(answer.value);
    if (!parsed.success || parsed.data.translatedText.length !== texts.length) {
      return err({ kind: 'bad_answer', reason: 'LibreTranslate answered with other texts than it was given' });
    }
    const translated = parsed.data.translatedText.map((text, index) => fromTaggedXml(text, texts[index] ?? ''));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    return ok({ texts: translated, characters, cost: 0 });
  }

  return {
    name: 'libretranslate',
    protection: 'tags',
    limits: { segments: 50, characters: 5000 },
    supports,
    translate,
  };
}

// `zh-Hans` and `pt-BR` by themselves, else by the language alone.
function isSame(code: string, language: string): boolean {
  const [one, other] = [new Intl.Locale(code), new Intl.Locale(language)];
  return one.baseName === other.baseName || (one.baseName === one.language && one.language === other.language);
}
