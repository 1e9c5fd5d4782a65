import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

async function signIn(page: Page): Promise<void> {
  await page.goto(pages.signIn);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('admin@depeche.example');
  await page.getByLabel('Mot de passe').fill(demo.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(`${demo.url}/admin`);
}

const save = (request: APIRequestContext, origin: string) =>
  request.put(`${demo.url}/api/newsroom/articles/00000000-0000-7000-8000-000000000000`, {
    headers: { origin },
    data: { version: 1, content: {}, isAutosave: true },
  });

test('an article is begun at the desk, written, and stands there as a draft', async ({ page }) => {
  await signIn(page);
  const headline = `Un pont pour ${test.info().project.name}`;
  await page.getByRole('textbox', { name: 'Titre d’un nouvel article' }).fill(headline);
  await page.getByRole('combobox', { name: 'Rubrique' }).selectOption({ label: 'Europe' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(headline);
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByRole('textbox', { name: 'Chapeau' }).fill('Il ouvrira au printemps.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  expect((await saved).status()).toBe(200);
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré à' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Chapeau' })).toHaveValue('Il ouvrira au printemps.');
  await page.getByRole('link', { name: 'Le bureau' }).click();
  await expect(page.getByRole('row', { name: headline })).toContainText('Brouillon');
});

test('what was typed stays when it can’t be begun', async ({ page }) => {
  await signIn(page);
  await page.getByRole('textbox', { name: 'Titre d’un nouvel article' }).fill('   ');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByText('Il manque un titre.')).toBeVisible();
});

test('nothing is saved for whoever is not signed in, nor from another site', async ({ page }) => {
  const stranger = await save(page.request, demo.url);
  expect(stranger.status()).toBe(401);
  expect(await stranger.json()).toMatchObject({ kind: 'session_ended', status: 401 });
  await signIn(page);
  expect((await save(page.request, 'https://elsewhere.example')).status()).toBe(403);
  expect((await save(page.request, demo.url)).status()).toBe(404);
});
