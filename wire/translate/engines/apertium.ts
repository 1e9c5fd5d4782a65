import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';
import { createApy } from './apertium/apy.ts';
import { findRoute } from './apertium/find-route.ts';
import { createLocalApertium } from './apertium/local-apertium.ts';
import { finishText, prepareText, type Stretch } from './apertium/stream-format.ts';

export type ApertiumSettings = {
  /** The address of an APy server; null for the program of this machine. */
  url?: string | null;
  /** By which name the program is called. */
  program?: string;
  /** Of one step of a batch, in milliseconds. */
  timeLimit?: number;
};

/** Apertium, which may have started programs. */
export type ApertiumEngine = Engine & {
  /** Ends what it has started. */
  close(): Promise<void>;
};

/**
 * Apertium with whatever pairs it has: from English to French through Catalan, where there is no shorter way. Where there is
 * no Apertium it supports no pair. Words that it does not know keep its mark, an asterisk, unless they look like names.
 */
export function createApertium({
  url,
  program = 'apertium',
  timeLimit = 60_000,
}: ApertiumSettings = {}): ApertiumEngine {
  const place = url ? createApy(url, timeLimit) : createLocalApertium(program, timeLimit);

  async function translate({ from, to, texts, signal }: TranslationRequest): Promise<Result<Translated, EngineError>> {
    const route = findRoute(await place.listPairs(), from, to);
    if (!route) return err({ kind: 'unsupported_pair', reason: `Apertium has no way from ${from} to ${to}` });
    const prepared = texts.map(prepareText);
    let stretches: Stretch[][] = prepared.map((text) => text.stretches);
    for (const [step, pair] of route.entries()) {
      const answer = await place.translate(pair, stretches, step === route.length - 1, signal);
      if (!answer.ok) return answer;
      stretches = answer.value;
    }
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const results = prepared.map(({ kept }, index) => finishText(stretches[index] ?? [], kept));
    return ok({ texts: results, characters, cost: 0 });
  }

  return {
    name: 'apertium',
    protection: 'tags',
    limits: { segments: 200, characters: 50_000 },
    supports: async (from, to) => findRoute(await place.listPairs(), from, to) !== null,
    translate,
    close: place.close,
  };
}
