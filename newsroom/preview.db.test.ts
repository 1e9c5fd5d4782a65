import { expect } from 'vitest';
import {
  aBody,
  aContent,
  aDraft,
  anAuthor,
  aPerson,
  aPublishedArticle,
  aSection,
  aWithdrawnArticle,
  expectOk,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listAuditEntries, snapshot } from '#tests/traces.ts';
import { openPreview } from './open-preview.ts';
import { revokePreview } from './revoke-preview.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { sharePreview } from './share-preview.ts';

const now = new Date('2026-02-03T10:00:00Z');
const anHourLater = new Date('2026-02-03T11:00:00Z');

test('a link shows a draft as readers will see it, leaves nothing behind, and ends by itself', async ({ db, sql }) => {
  const reporter = await aPerson(db, 'reporter');
  const author = await anAuthor(db);
  const draft = await aDraft(db, {
    sectionId: (await aSection(db)).id,
    headline: 'Avant l’heure',
    authorIds: [author],
  });
  const { token, locale } = expectOk(await sharePreview(db, reporter, { articleId: draft.id, hours: 1 }, now));
  const before = await snapshot(sql);
  const open = (at: Date, secret = token) => openPreview({ db, sql }, { token: secret, locale }, at);
  expect(await open(now)).toMatchObject({ id: draft.id, headline: 'Avant l’heure', authors: [{ role: 'Reporter' }] });
  expect(await snapshot(sql)).toBe(before);
  expect(await open(new Date(anHourLater.getTime() - 1))).not.toBeNull();
  expect(await open(anHourLater)).toBeNull();
  expect(await open(now, `${token.slice(0, -1)}_`)).toBeNull();
  expect(await openPreview({ db, sql }, { token, locale: 'en' }, now)).toBeNull();
});

test('a preview of a published article shows what waits, with its new byline, and tells no page', async ({
  db,
  sql,
}) => {
  const { id: sectionId } = await aSection(db);
  const editor = await aPerson(db, 'editor');
  const { id: articleId, slug } = await aPublishedArticle(db, { sectionId, headline: 'Ce qui est paru' });
  const author = await anAuthor(db);
  const content = aContent({
    sectionId,
    slug,
    headline: 'Ce qui attend',
    body: aBody('Cinq mots de plus ici.'),
    authorIds: [author],
  });
  expectOk(await saveWorkingCopy(db, editor, { articleId, version: 2, content }));
  const { token, locale } = expectOk(await sharePreview(db, editor, { articleId, hours: 1 }, now));
  const told = await heardTags(sql, async () => {
    const shown = await openPreview({ db, sql }, { token, locale }, now);
    expect(shown).toMatchObject({ headline: 'Ce qui attend', wordCount: 5, authors: [{ role: 'Reporter' }] });
  });
  expect(told).toEqual([]);
});

test('only a hash of the secret is kept', async ({ db, sql }) => {
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const link = expectOk(await sharePreview(db, await aPerson(db, 'editor'), { articleId, hours: 1 }, now));
  const [row] = await sql`select l::text as kept from preview_links l where id = ${link.id}`;
  expect(row?.kept).not.toContain(link.token);
  expect(JSON.stringify(await listAuditEntries(sql, articleId))).not.toContain(link.token);
});

test('whoever made a link ends it, and whoever publishes; a colleague does not', async ({ db, sql }) => {
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const [reporter, colleague, editor] = [
    await aPerson(db, 'reporter'),
    await aPerson(db, 'reporter'),
    await aPerson(db, 'editor'),
  ];
  const make = async () => expectOk(await sharePreview(db, reporter, { articleId, hours: 1 }, now));
  const [first, second] = [await make(), await make()];
  expect(await revokePreview(db, colleague, { articleId, linkId: first.id })).toMatchObject({
    error: { kind: 'forbidden' },
  });
  expectOk(await revokePreview(db, reporter, { articleId, linkId: first.id }));
  expectOk(await revokePreview(db, editor, { articleId, linkId: second.id }));
  for (const { token, locale } of [first, second])
    expect(await openPreview({ db, sql }, { token, locale }, now)).toBeNull();
  expect(await revokePreview(db, reporter, { articleId, linkId: first.id })).toMatchObject({
    error: { kind: 'not_found' },
  });
});

test('a withdrawn article has no preview', async ({ db }) => {
  const { id: articleId } = await aWithdrawnArticle(db, { sectionId: (await aSection(db)).id });
  const result = await sharePreview(db, await aPerson(db, 'editor'), { articleId, hours: 1 }, now);
  expect(result).toMatchObject({ error: { kind: 'wrong_status', status: 'withdrawn' } });
});
