import type { FileStore } from '#lib/file-store.ts';
import { drawSharePicture } from './draw-share-picture.ts';
import { type ShareContent, shareHash } from './share-content.ts';

const underWay = new Map<string, Promise<Buffer>>();

/**
 * The share picture of a subject (an article's id, an edition's locale) under a hash. What it shows today is drawn at
 * first use and kept beside the other variants; what it showed before is there only if it was drawn then, so that nobody
 * can fill the disk from outside. Null where there is no such picture. `original` is the file of the article's picture.
 */
export async function readSharePicture(
  store: FileStore,
  wanted: { subject: string; hash: string },
  current: { content: ShareContent; original: string | null },
): Promise<Buffer | null> {
  const name = `variants/share/${wanted.subject}-${wanted.hash}.jpeg`;
  const known = await store.read(name);
  if (known || wanted.hash !== shareHash(current.content)) return known;
  const drawing = underWay.get(name) ?? draw(store, name, current).finally(() => underWay.delete(name));
  underWay.set(name, drawing);
  return drawing;
}

async function draw(
  store: FileStore,
  name: string,
  { content, original }: { content: ShareContent; original: string | null },
): Promise<Buffer> {
  const picture = await drawSharePicture(content, original === null ? null : await store.read(original));
  await store.put(name, picture);
  return picture;
}
