import { parentPort, workerData } from 'node:worker_threads';
import type { ModelPlace } from './find-model.ts';

/** One batch for a model; the answer carries the same number. */
export type MarianTask = { number: number; model: ModelPlace; texts: string[] };

export type MarianAnswer =
  | { ok: true; texts: string[] }
  | { ok: false; kind: 'no_model' | 'bad_answer' | 'unreachable' | 'timeout' | 'aborted'; reason: string };

// What of the package is used; it is not installed with the rest, so that the compiler can't know it.
type Translator = (texts: string[], options: { max_new_tokens: number }) => Promise<{ translation_text: string }[]>;
type Runtime = {
  env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string; remoteHost: string };
  pipeline(task: 'translation', model: string, options: { dtype: string }): Promise<Translator>;
};

const { runtime } = workerData as { runtime: string }; // marian.ts starts this thread with it
const translators = new Map<string, Promise<Translator>>();
let last: Promise<unknown> = Promise.resolve();

// One batch after the other: two at a time would only share the core.
parentPort?.on('message', (task: MarianTask) => {
  last = last.then(async () => parentPort?.postMessage({ number: task.number, answer: await work(task) }));
});

async function work({ model, texts }: MarianTask): Promise<MarianAnswer> {
  const key = `${model.base}/${model.name}`;
  try {
    let translator = translators.get(key);
    translator ??= load(model);
    translators.set(key, translator);
    const translate = await translator;
    try {
      const answers = await translate(texts, { max_new_tokens: 512 });
      return { ok: true, texts: answers.map(({ translation_text }) => translation_text) };
    } catch (error) {
      return { ok: false, kind: 'bad_answer', reason: String(error) };
    }
  } catch (error) {
    translators.delete(key);
    return { ok: false, kind: 'no_model', reason: `the model ${model.name} can't be read: ${String(error)}` };
  }
}

async function load(model: ModelPlace): Promise<Translator> {
  const { env, pipeline } = await loadRuntime();
  env.allowRemoteModels = model.kind === 'server';
  env.allowLocalModels = model.kind === 'folder';
  if (model.kind === 'folder') env.localModelPath = model.base;
  else env.remoteHost = model.base;
  // Eight bits: a quarter of the memory for nearly the same words.
  return pipeline('translation', model.name, { dtype: 'q8' });
}

async function loadRuntime(): Promise<Runtime> {
  try {
    return (await import(runtime)) as Runtime; // its documented interface
  } catch (error) {
    throw new Error(
      `the package ${runtime} is missing; \`npm install --no-save ${runtime}\` brings it. ${String(error)}`,
    );
  }
}
