import { expect, type Page } from '@playwright/test';
import { totpCode, totpStep } from '#lib/totp.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague, type Colleague, sendSignIn, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

/** Sets up an authenticator, which used the code of this moment; gives its secret and the recovery codes. */
async function setUp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Activer' }).click();
  await expect(page.getByRole('img', { name: 'Code QR' })).toBeVisible();
  const secret = ((await page.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await page.getByLabel('Code à six chiffres').fill('000000');
  await page.getByRole('button', { name: 'Activer' }).click();
  await expect(page.getByText('Ce code n’est pas le bon')).toBeVisible();
  await page.getByLabel('Code à six chiffres').fill(codeOf(secret, 0));
  await page.getByRole('button', { name: 'Activer' }).click();
  await expect(page.getByText('Vos codes de secours.')).toBeVisible();
  const codes = await page.getByRole('listitem').locator('code').allInnerTexts();
  expect(codes).toHaveLength(10);
  return { secret, codes };
}

/** The code of this step of time, or of one before or after it. */
const codeOf = (secret: string, steps: number) => totpCode(secret, totpStep(new Date()) + steps);

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(demo.url + pages.signIn);
}

async function sendCode(page: Page, colleague: Colleague, code: string): Promise<void> {
  await sendSignIn(page, colleague);
  await expect(page.getByRole('heading', { name: 'Code de vérification' })).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Continuer' }).click();
}

test('a code of the authenticator is asked for, and does once', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  const { secret } = await setUp(page);
  await signOut(page);
  // The next step's code: the one of this moment was used to set it up.
  const code = codeOf(secret, 1);
  await sendCode(page, colleague, code);
  await expect(page).toHaveURL(`${demo.url}/admin`);
  await signOut(page);
  await sendCode(page, colleague, code);
  await expect(page.getByRole('alert').filter({ hasText: 'il a déjà servi' })).toBeVisible();
});

test('a recovery code stands in for it once, without script as well', async ({ page, db, browser }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  const { codes } = await setUp(page);
  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await sendCode(plain, colleague, codes[0] ?? '');
  await expect(plain).toHaveURL(`${demo.url}/admin`);
  await plain.goto('/admin/account');
  await expect(plain.getByText('Il vous reste 9 codes de secours.')).toBeVisible();
  await signOut(plain);
  await sendCode(plain, colleague, codes[0] ?? '');
  await expect(plain.getByText('il a déjà servi')).toBeVisible();
  await context.close();
});

test('the password alone opens nothing, and the code page is nobody’s without it', async ({ page, db, browser }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  await setUp(page);
  const context = await browser.newContext({ baseURL: demo.url });
  const other = await context.newPage();
  await other.goto('/admin/sign-in/code');
  await expect(other).toHaveURL(demo.url + pages.signIn);
  await sendSignIn(other, colleague);
  await expect(other.getByRole('heading', { name: 'Code de vérification' })).toBeVisible();
  await other.goto('/admin');
  await expect(other).toHaveURL(demo.url + pages.signIn);
  await context.close();
});

test('codes are renewed and the factor turned off by a code', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  const { codes } = await setUp(page);
  await page.getByRole('link', { name: 'Revenir à mon compte' }).click();
  await page.getByLabel('Code de l’application ou de secours').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Nouveaux codes de secours' }).click();
  await expect(page.getByText('Vos codes de secours.')).toBeVisible();
  const [fresh = ''] = await page.getByRole('status').locator('code').allInnerTexts();
  expect(codes).not.toContain(fresh);
  await page.reload();
  await page.getByLabel('Code de l’application ou de secours').fill(fresh);
  await page.getByRole('button', { name: 'Désactiver' }).click();
  await expect(page.getByRole('button', { name: 'Activer' })).toBeVisible();
  await signOut(page);
  await signIn(page, colleague);
});

test('these screens are accessible, light and dark, and fit any screen', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Activer' }).click();
  await expect(page.getByRole('img', { name: 'Code QR' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await setUp(page);
  await expectAccessible(page);
  await page.goto('/admin/account');
  await expectAccessible(page);
  await expectReflow(page);
  await signOut(page);
  await sendSignIn(page, colleague);
  await expect(page.getByRole('heading', { name: 'Code de vérification' })).toBeVisible();
  await expectAccessible(page);
});
