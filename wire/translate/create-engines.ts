import type { Engine } from './engine.ts';
import { createApertium } from './engines/apertium.ts';
import { createDeepL, type DeepLSettings } from './engines/deepl.ts';
import { createLibreTranslate, type LibreTranslateSettings } from './engines/libretranslate.ts';
import { createMarian } from './engines/marian.ts';
import { createOpenAI, type OpenAISettings } from './engines/openai.ts';

/** Which engines there are; null where one is not set up. */
export type EngineSettings = {
  apertium: { url: string | null };
  libretranslate: LibreTranslateSettings | null;
  deepl: DeepLSettings | null;
  openai: OpenAISettings | null;
  marian: { models: string } | null;
};

/** The engines that are set up. Nothing is started or asked before it is needed; `close` ends what was started. */
export function createEngines(settings: EngineSettings): { engines: Engine[]; close(): Promise<void> } {
  const { libretranslate, deepl, openai } = settings;
  const apertium = createApertium(settings.apertium);
  const marian = settings.marian && createMarian(settings.marian);
  const all = [
    deepl && createDeepL(deepl),
    openai && createOpenAI(openai),
    libretranslate && createLibreTranslate(libretranslate),
    marian,
    apertium,
  ].filter((engine) => engine !== null);
  return {
    engines: all,
    close: async () => {
      await Promise.all([apertium.close(), marian?.close()]);
    },
  };
}
