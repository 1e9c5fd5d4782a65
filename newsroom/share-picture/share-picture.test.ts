import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { localFileStore } from '#lib/file-store.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { drawSharePicture, inks } from './draw-share-picture.ts';
import { readSharePicture } from './read-share-picture.ts';
import { languageMark, type ShareContent, shareHash } from './share-content.ts';

const content: ShareContent = {
  headline: 'Un cœur à l’œuvre : « Ça marche ! »',
  section: 'Sciences',
  mark: 'EN→FR',
  direction: 'ltr',
  picture: { id: 'a', width: 40, height: 30, focalX: 0.5, focalY: 0.5 },
};
const without = { ...content, picture: null };

const aRedPicture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

/** How dark a part of a share picture is, from 0 to 255. */
async function darkness(bytes: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(bytes).extract(area).grayscale().toBuffer()).stats();
  return 255 - (channels[0]?.mean ?? 255);
}

/** Red, green and blue of one side, from 0 to 1. */
async function colourOf(bytes: Buffer, left: number) {
  const side = await sharp(bytes).extract({ left, top: 10, width: 460, height: 600 }).toBuffer();
  return (await sharp(side).stats()).channels.map(({ mean }) => Math.round(mean / 255));
}

test('its colours are those of the paper', async () => {
  const tokens = await readFile('components/styles/tokens.css', 'utf8');
  for (const [name, ink] of Object.entries(inks)) {
    const value = `#${ink.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(tokens).toContain(`--color-${name}: ${value};`);
  }
});

test('it has the size that everybody asks for, and the picture of the article at its side', async () => {
  const bytes = await drawSharePicture(content, await aRedPicture());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(await colourOf(bytes, 720)).toEqual([1, 0, 0]);
  const mirrored = await drawSharePicture({ ...content, direction: 'rtl' }, await aRedPicture());
  expect(await colourOf(mirrored, 20)).toEqual([1, 0, 0]);
});

test.each([
  ['a short headline', 'Non'],
  ['one with marks that mean something to those who set it', '<b>Thé & café</b> &amp;'],
  ['one of 300 characters', 'Un titre bien long '.repeat(16)],
  ['one with a word that no line holds', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)],
  ['one that does not end', 'mot '.repeat(900)],
])('%s stays inside its margins', async (_what, headline) => {
  const bytes = await drawSharePicture({ ...without, headline }, null);
  expect(await darkness(bytes, { left: 56, top: 208, width: 1080, height: 380 })).toBeGreaterThan(1);
  expect(await darkness(bytes, { left: 0, top: 0, width: 50, height: 630 })).toBeLessThan(4);
  expect(await darkness(bytes, { left: 1155, top: 0, width: 45, height: 630 })).toBeLessThan(4);
  expect(await darkness(bytes, { left: 0, top: 600, width: 1200, height: 30 })).toBeLessThan(4);
});

test('what it shows is what its name is made of', () => {
  const changes: Partial<ShareContent>[] = [
    { headline: 'Un autre' },
    { section: 'Monde' },
    { mark: null },
    { direction: 'rtl' },
    { picture: null },
    { picture: { id: 'b', width: 40, height: 30, focalX: 0.5, focalY: 0.5 } },
    { picture: { id: 'a', width: 40, height: 30, focalX: 0.6, focalY: 0.5 } },
  ];
  const hashes = [content, ...changes.map((change) => ({ ...content, ...change }))].map(shareHash);
  expect(new Set(hashes).size).toBe(changes.length + 1);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(shareHash({ ...content })).toBe(hashes[0]);
});

test('only what an article shows today is drawn; what was drawn once is still there', async () => {
  const folder = await makeTemporaryFolder('share');
  onTestFinished(() => removeFolder(folder));
  const store = localFileStore(folder);
  const read = (hash: string, shown: ShareContent) =>
    readSharePicture(store, { subject: 'x', hash }, { content: shown, original: null });
  const hash = shareHash(without);
  const later = { ...without, headline: 'Un autre titre' };
  expect(await read('0'.repeat(16), without), 'another name').toBeNull();
  expect(await read(hash, later), 'never drawn').toBeNull();
  const [first, second] = await Promise.all([read(hash, without), read(hash, without)]);
  expect(first).not.toBeNull();
  expect(second).toBe(first);
  expect(await read(hash, later), 'drawn before').toEqual(first);
});

test('the mark of a translation says from which language to which', () => {
  expect(languageMark('en', 'fr')).toBe('EN→FR');
  expect(languageMark(null, 'fr')).toBeNull();
});
