import sharp from 'sharp';
import { expect, onTestFinished } from 'vitest';
import { localFileStore } from '#lib/file-store.ts';
import { expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { addMedia } from './add-media.ts';

test('alternative texts are set as their languages are', async ({ db, sql }) => {
  const folder = await makeTemporaryFolder('media');
  onTestFinished(() => removeFolder(folder));
  const bytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const alt = { fr: 'Est-ce un "port" ?', en: 'Is it a "port" ?' };
  const input = { bytes, extension: 'png', credit: 'Illustration', licence: 'CC BY 4.0', alt };
  const id = expectOk(await addMedia(db, localFileStore(folder), importer, input));
  const rows = await sql`select locale, alt from media_texts where media_id = ${id} order by locale`;
  expect(rows).toEqual([
    { locale: 'en', alt: 'Is it a "port" ?' },
    { locale: 'fr', alt: 'Est-ce un «\u00a0port\u00a0»\u202f?' },
  ]);
});
