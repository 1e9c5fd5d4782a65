import type { FileStore } from '#lib/file-store.ts';
import { renderPicture, type ServedFormat } from '#lib/picture.ts';

// Small pictures in lists, and the lead picture of a phone and of a desk.
const usualWidths = [320, 640, 960];

const underWay = new Map<string, Promise<Buffer | null>>();

/**
 * A picture of the store at a width and in a format, made at first use and then kept beside the originals. Requests
 * for the same one wait for each other. Null where the original is missing.
 */
export async function readPictureVariant(
  store: FileStore,
  original: string,
  width: number,
  format: ServedFormat,
): Promise<Buffer | null> {
  const name = `variants/${original.replace(/^originals\//, '').replace(/\.\w+$/, '')}-${width}.${format}`;
  const known = await store.read(name);
  if (known) return known;
  const making = underWay.get(name) ?? make(store, original, name, width, format).finally(() => underWay.delete(name));
  underWay.set(name, making);
  return making;
}

/** Makes the variants that most screens will ask for, so that no reader waits for them. */
export async function preparePicture(store: FileStore, original: string, originalWidth: number): Promise<void> {
  for (const width of usualWidths.filter((usual) => usual <= originalWidth)) {
    for (const format of ['avif', 'webp'] as const) await readPictureVariant(store, original, width, format);
  }
}

async function make(store: FileStore, original: string, name: string, width: number, format: ServedFormat) {
  const bytes = await store.read(original);
  if (!bytes) return null;
  const variant = await renderPicture(bytes, width, format);
  await store.put(name, variant);
  return variant;
}
