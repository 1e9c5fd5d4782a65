import { expect } from '@playwright/test';
import { hashOf } from '#newsroom/share-preview.ts';
import { aDraft, aPerson, aSection, unique } from '#tests/builders.ts';
import { ask, read } from './ask.ts';
import { aColleague } from './colleague.ts';
import { demo } from './demo.ts';
import { test } from './writing.ts';

test.use({ baseURL: demo.url });

test('a secret link shows the page to a stranger, is kept by nobody, and ends', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
  browser,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  await page.getByRole('link', { name: 'Aperçu' }).click();
  const phone = page.frameLocator('iframe[title="Sur un téléphone"]');
  await expect(phone.getByRole('heading', { level: 1, name: 'Un titre' })).toBeVisible();
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const link = await page.getByLabel('Lien à envoyer').inputValue();
  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
  await expect(stranger.getByRole('heading', { level: 1, name: 'Un titre' })).toBeVisible();
  await sql`update preview_links set expires_at = now() where article_id = ${articleId}`;
  expect((await stranger.reload())?.status()).toBe(404);
  await expect(stranger.getByText('Ce lien n’est plus valable')).toBeVisible();
  await stranger.context().close();
});

test('by way of the page cache, where it would be kept, there is no preview', async ({ db, sql }) => {
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id, locale: 'en', headline: 'Not yet' });
  const { userId } = await aPerson(db, 'editor');
  // An address of small letters alone is the only one that no redirect spells otherwise.
  const token = unique('x').repeat(3);
  await sql`insert into preview_links (article_id, token_hash, user_id, expires_at)
    values (${articleId}, ${hashOf(token)}, ${userId}, now() + interval '1 hour')`;
  expect(await read(`/preview/en/${token}`)).toContain('Not yet');
  expect((await ask(`/en/preview/${token}`)).status).toBe(404);
});
