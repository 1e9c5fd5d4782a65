import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Stands in for `@huggingface/transformers`, which is too large for a test: what the engine uses of it, with its manners.

export const env = { allowRemoteModels: true, allowLocalModels: true, localModelPath: '', remoteHost: '' };

/** Reads a model as the package does, from a folder with `onnx/` in it; then says texts in capitals. */
export async function pipeline(task: string, model: string, { dtype }: { dtype: string }) {
  const folder = join(env.localModelPath, model);
  if (task !== 'translation' || !existsSync(join(folder, 'onnx'))) {
    throw new Error(
      `local_files_only=true or env.allowRemoteModels=false and file was not found locally at "${folder}".`,
    );
  }
  return async (texts: string[]) => {
    const [first = ''] = texts;
    if (first === 'burn') for (;;) Math.sqrt(2);
    if (first === 'break') throw new Error('bad allocation');
    if (first === 'die') process.exit(1);
    const spoken = first === 'fewer' ? texts.slice(1) : texts;
    return spoken.map((text) => ({ translation_text: `${dtype} ${text.toUpperCase()}` }));
  };
}
