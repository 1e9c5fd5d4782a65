import type { FileStore } from '#lib/file-store.ts';
import { renderPicture, type ServedFormat } from '#lib/picture.ts';

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

async function make(store: FileStore, original: string, name: string, width: number, format: ServedFormat) {
  const bytes = await store.read(original);
  if (!bytes) return null;
  const variant = await renderPicture(bytes, width, format);
  await store.put(name, variant);
  return variant;
}
