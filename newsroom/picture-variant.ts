import type { FileStore } from '#lib/file-store.ts';
import { renderCrop, renderPicture, type ServedFormat } from '#lib/picture.ts';
import { type Croppable, type CropRatio, cropOf, cropRatios } from '#lib/picture-crop.ts';

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
  const name = `${variantStem(original)}-${width}.${format}`;
  return readVariant(store, original, name, (bytes) => renderPicture(bytes, width, format));
}

/**
 * A picture of the store in a shape that others ask for, as JPEG. Like every variant it is made at first use; where the
 * focal point moved it is made anew.
 */
export async function readPictureCrop(
  store: FileStore,
  original: string,
  picture: Croppable,
  ratio: CropRatio,
): Promise<Buffer | null> {
  const crop = cropOf(picture, cropRatios[ratio]);
  const name = `${variantStem(original)}-${ratio}-${crop.left}-${crop.top}.jpeg`;
  return readVariant(store, original, name, (bytes) => renderCrop(bytes, crop));
}

/** Makes the variants that most screens will ask for, so that no reader waits for them. */
export async function preparePicture(store: FileStore, original: string, originalWidth: number): Promise<void> {
  for (const width of usualWidths.filter((usual) => usual <= originalWidth)) {
    for (const format of ['avif', 'webp'] as const) await readPictureVariant(store, original, width, format);
  }
}

function variantStem(original: string): string {
  return `variants/${original.replace(/^originals\//, '').replace(/\.\w+$/, '')}`;
}

async function readVariant(
  store: FileStore,
  original: string,
  name: string,
  render: (bytes: Buffer) => Promise<Buffer>,
): Promise<Buffer | null> {
  const known = await store.read(name);
  if (known) return known;
  const making = underWay.get(name) ?? make(store, original, name, render).finally(() => underWay.delete(name));
  underWay.set(name, making);
  return making;
}

async function make(store: FileStore, original: string, name: string, render: (bytes: Buffer) => Promise<Buffer>) {
  const bytes = await store.read(original);
  if (!bytes) return null;
  const variant = await render(bytes);
  await store.put(name, variant);
  return variant;
}
