import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { localFileStore } from '#lib/file-store.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { readPictureCrop } from './picture-variant.ts';

const original = 'originals/3f/3f.png';
const middle = { width: 400, height: 200, focalX: 0.5, focalY: 0.5 };

/** A store with a picture whose left half is black and whose right half is white. */
async function aStore() {
  const folder = await makeTemporaryFolder('crop');
  onTestFinished(() => removeFolder(folder));
  const store = localFileStore(folder);
  const white = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const picture = sharp({ create: { width: 400, height: 200, channels: 3, background: 'black' } });
  await store.put(
    original,
    await picture
      .composite([{ input: white, left: 200, top: 0 }])
      .png()
      .toBuffer(),
  );
  return { folder, store };
}

test('a picture is cut to a shape around its focal point', async () => {
  const { store } = await aStore();
  for (const [focalX, brightness] of [
    [0, 0],
    [0.5, 128],
    [1, 255],
  ] as const) {
    const bytes = await readPictureCrop(store, original, { ...middle, focalX }, '1x1');
    const image = sharp(bytes ?? undefined);
    expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 200 });
    const [red] = (await image.stats()).channels;
    expect(red?.mean).toBeCloseTo(brightness, -1);
  }
});

test('a crop is made once, and again only where the focal point moved', async () => {
  const { folder, store } = await aStore();
  const kept = async () => (await readdir(join(folder, 'variants/3f'))).length;
  await Promise.all([1, 2, 3].map(() => readPictureCrop(store, original, middle, '1x1')));
  await readPictureCrop(store, original, middle, '1x1');
  expect(await kept()).toBe(1);
  await readPictureCrop(store, original, { ...middle, focalX: 0.1 }, '1x1');
  expect(await kept()).toBe(2);
});

test('of a picture that is missing there is no crop', async () => {
  const { store } = await aStore();
  expect(await readPictureCrop(store, 'originals/4a/4a.png', middle, '1x1')).toBeNull();
});
