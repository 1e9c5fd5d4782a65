import { err, ok, type Result } from '#lib/result.ts';
import type { Engine, EngineError, Translated, TranslationRequest } from '../engine.ts';
import { findModel } from './marian/find-model.ts';
import { createModelThread } from './marian/model-thread.ts';

export type MarianSettings = {
  /** A folder of models, or the address of a server that has them as huggingface.co does. */
  models: string;
  /** The package that runs them, or the address of a module with the same interface. */
  runtime?: string;
  /** How long a call may take, the first reading of a model included, in milliseconds. */
  timeLimit?: number;
};

/** Marian in a thread of this process. */
export type MarianEngine = Engine & { close(): Promise<void> };

/**
 * Opus-MT models in this process, by `@huggingface/transformers`, which is not installed with the rest: it brings 470 MB.
 * Package and model are read at the first use, in a thread of their own, because a model keeps a core busy for as long as it
 * works. What is missing is said in words (`no_model`).
 */
export function createMarian(settings: MarianSettings): MarianEngine {
  const { models, runtime = '@huggingface/transformers', timeLimit = 300_000 } = settings;
  const thread = createModelThread(runtime, timeLimit);

  async function translate({ from, to, texts, signal }: TranslationRequest): Promise<Result<Translated, EngineError>> {
    const model = await findModel(models, from, to);
    if (!model) return err({ kind: 'no_model', reason: `there is no model for ${from}–${to} in ${models}` });
    const answer = await thread.run({ model, texts: [...texts] }, signal);
    if (!answer.ok) return err({ kind: answer.kind, reason: answer.reason });
    if (answer.texts.length !== texts.length) {
      return err({
        kind: 'bad_answer',
        reason: `the model answered with ${answer.texts.length} texts for ${texts.length}`,
      });
    }
    return ok({ texts: answer.texts, characters: texts.reduce((sum, text) => sum + text.length, 0), cost: 0 });
  }

  return {
    name: 'marian',
    protection: 'placeholders',
    limits: { segments: 16, characters: 6000 },
    supports: async (from, to) => (await findModel(models, from, to)) !== null,
    translate,
    close: thread.close,
  };
}
