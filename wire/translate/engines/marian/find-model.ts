import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where a model is: in which folder, or on which server, and by which name. */
export type ModelPlace = { kind: 'folder' | 'server'; base: string; name: string };

/**
 * The model for a pair: `opus-mt-en-fr` in the folder, with or without its publisher's folder around it. Of a server it is
 * taken to be there (`Xenova/opus-mt-en-fr`). Null where the folder has none.
 */
export async function findModel(models: string, from: string, to: string): Promise<ModelPlace | null> {
  const name = `opus-mt-${new Intl.Locale(from).language}-${new Intl.Locale(to).language}`;
  if (/^https?:\/\//.test(models)) return { kind: 'server', base: models, name: `Xenova/${name}` };
  const base = resolve(models);
  for (const candidate of [name, join('Xenova', name), join('onnx-community', name)]) {
    const isThere = await access(join(base, candidate, 'config.json')).then(
      () => true,
      () => false,
    );
    if (isThere) return { kind: 'folder', base, name: candidate };
  }
  return null;
}
