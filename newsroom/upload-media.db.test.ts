import sharp from 'sharp';
import { expect, onTestFinished } from 'vitest';
import { localFileStore } from '#lib/file-store.ts';
import { aMedium, aPerson, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { creditMedia } from './credit-media.ts';
import { describeMedia } from './describe-media.ts';
import { uploadMedia } from './upload-media.ts';

async function aStore() {
  const folder = await makeTemporaryFolder('media');
  onTestFinished(() => removeFolder(folder));
  return localFileStore(folder);
}

const aPicture = (background: string) =>
  sharp({ create: { width: 4, height: 3, channels: 3, background } })
    .png()
    .toBuffer();

test('a dropped picture is a medium without a credit, until somebody says whose it is', async ({ db, sql }) => {
  const reporter = await aPerson(db, 'reporter');
  const input = { bytes: await aPicture('red'), locale: 'fr', size: null };
  const medium = expectOk(await uploadMedia(db, await aStore(), reporter, input));
  expect(medium).toMatchObject({ kind: 'image', width: 4, height: 3, credit: '', alt: null });
  const blank = await creditMedia(db, reporter, { mediaId: medium.id, credit: '  ' });
  expect(blank).toMatchObject({ ok: false, error: { kind: 'credit_missing' } });
  expectOk(await creditMedia(db, reporter, { mediaId: medium.id, credit: ' Photo Anne Le Goff ' }));
  expect(await sql`select credit from media where id = ${medium.id}`).toEqual([{ credit: 'Photo Anne Le Goff' }]);
});

test('the same picture again is the medium that is there, with its credit', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const store = await aStore();
  const input = { bytes: await aPicture('blue'), locale: 'fr', size: null };
  const first = expectOk(await uploadMedia(db, store, editor, input));
  expectOk(await creditMedia(db, editor, { mediaId: first.id, credit: 'AFP' }));
  expect(expectOk(await uploadMedia(db, store, editor, input))).toMatchObject({ id: first.id, credit: 'AFP' });
});

test('what is no picture, sound or film is refused, and what is too large', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const store = await aStore();
  const send = (bytes: Uint8Array) => uploadMedia(db, store, editor, { bytes, locale: 'fr', size: null });
  const page = new TextEncoder().encode('<svg onload="alert(1)"/>');
  expect(await send(page)).toMatchObject({ ok: false, error: { kind: 'unreadable_media' } });
  expect(await send(new Uint8Array(31 * 1024 * 1024))).toMatchObject({ ok: false, error: { kind: 'too_large' } });
});

test('a medium that there is not can’t be credited', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const mediaId = '00000000-0000-7000-8000-000000000000';
  expect(await creditMedia(db, editor, { mediaId, credit: 'AFP' })).toEqual({
    ok: false,
    error: { kind: 'not_found' },
  });
});

test('what a picture shows is said edition by edition, in its typography, and can be taken away again', async ({
  db,
  sql,
}) => {
  const reporter = await aPerson(db, 'reporter');
  const mediaId = await aMedium(db);
  const say = (locale: string, alt: string) => describeMedia(db, reporter, { mediaId, locale, alt });
  expect(await say('fr', ' Est-ce un "quai" ? ')).toEqual({
    ok: true,
    value: { alt: 'Est-ce un «\u00a0quai\u00a0»\u202f?' },
  });
  expect(await say('en', '')).toEqual({ ok: true, value: { alt: null } });
  const rows = await sql`select locale, alt from media_texts where media_id = ${mediaId}`;
  expect(rows).toEqual([{ locale: 'fr', alt: 'Est-ce un «\u00a0quai\u00a0»\u202f?' }]);
  const entries = await sql`select details from audit_log where subject_id = ${mediaId} and act = 'describe-media'`;
  expect(entries).toHaveLength(2);
});

test('nothing is said of a medium or in an edition that there is not', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const notFound = { ok: false, error: { kind: 'not_found' } };
  const mediaId = '00000000-0000-7000-8000-000000000000';
  expect(await describeMedia(db, editor, { mediaId, locale: 'fr', alt: 'Un quai' })).toEqual(notFound);
  const locale = unique('xx');
  expect(await describeMedia(db, editor, { mediaId: await aMedium(db), locale, alt: 'Un quai' })).toEqual(notFound);
});
