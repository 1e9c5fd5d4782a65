import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makePasswordLink } from '#newsroom/make-password-link.ts';
import { newPasswordPath } from '#paths/newsroom.ts';
import { expectOk } from '#tests/builders.ts';
import type { HeardLetter } from '#tests/fake-mail-server.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

const password = 'une phrase toute neuve';

/** The letters that the newsroom has sent to this address. */
function lettersTo(email: string): HeardLetter[] {
  const file = join(demo.dataDir, 'letters.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return lines.map((line): HeardLetter => JSON.parse(line)).filter(({ to }) => to.includes(email));
}

async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto(pages.signIn);
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(email);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await expect(page.getByText('un lien est en route')).toBeVisible();
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Nouveau mot de passe').fill(password);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Votre nouveau mot de passe est enregistré.')).toBeVisible();
}

test('a forgotten password is replaced by a link that comes by e-mail', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await askForLink(page, colleague.email);
  await expect.poll(() => lettersTo(colleague.email).length, { timeout: 20_000 }).toBe(1);
  const [letter] = lettersTo(colleague.email);
  expect(letter?.text).toContain(`Bonjour ${colleague.name},`);
  const link = letter?.text.split('\n').find((line) => line.startsWith(demo.url)) ?? '';
  await page.goto(link);
  await expect(page.getByText(colleague.email)).toBeVisible();
  await choosePassword(page);
  await signIn(page, { ...colleague, password });
  await page.goto(link);
  await expect(page.getByText('Ce lien a déjà servi, ou il est trop ancien.')).toBeVisible();
});

test('whoever asks for a stranger’s address gets the same answer', async ({ page }) => {
  await askForLink(page, 'nobody@depeche.example');
});

test('a new password ends the sessions that are open', async ({ page, browser, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  const { token } = expectOk(await makePasswordLink(db, 'operator', { email: colleague.email, purpose: 'reset' }));
  const other = await browser.newPage({ baseURL: demo.url });
  await other.goto(newPasswordPath(token));
  await choosePassword(other);
  await other.close();
  await page.reload();
  await expect(page).toHaveURL(demo.url + pages.signIn);
});

test('signing in and setting a password work without script', async ({ browser, db }) => {
  const colleague = await aColleague(db);
  const { token } = expectOk(await makePasswordLink(db, 'operator', { email: colleague.email, purpose: 'reset' }));
  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(newPasswordPath(token));
  await page.getByLabel('Nouveau mot de passe').fill('court');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Trop court')).toBeVisible();
  await choosePassword(page);
  await signIn(page, { ...colleague, password });
  await context.close();
});

test('these pages are accessible, light and dark, and fit any screen', async ({ page, db }) => {
  const colleague = await aColleague(db);
  const { token } = expectOk(await makePasswordLink(db, 'operator', { email: colleague.email, purpose: 'reset' }));
  for (const address of ['/admin/sign-in/forgotten', newPasswordPath(token), newPasswordPath('spent')]) {
    await page.goto(address);
    await expectAccessible(page);
    await expectReflow(page);
  }
});
