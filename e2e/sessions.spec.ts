import { type Browser, type BrowserContext, expect } from '@playwright/test';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague, type Colleague, sendSignIn, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

/** Another browser in which the colleague is signed in. */
async function elsewhere(browser: Browser, colleague: Colleague, userAgent: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: demo.url, userAgent });
  await signIn(await context.newPage(), colleague);
  return context;
}

const android = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile/15E148 Safari/604.1';

test('a session that is ended elsewhere is over at its next request', async ({ page, db, browser }) => {
  const colleague = await aColleague(db);
  const phone = await elsewhere(browser, colleague, android);
  await signIn(page, colleague);
  await page.getByRole('link', { name: colleague.name }).click();
  await expect(page.getByRole('heading', { name: 'Mon compte' })).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Chrome sur Android' });
  await row.getByRole('button', { name: 'Terminer' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Cet appareil' })).toBeVisible();
  const there = phone.pages()[0];
  await there?.reload();
  await expect(there ?? page).toHaveURL(demo.url + pages.signIn);
  await phone.close();
});

test('all other sessions are ended at once, by keyboard alone', async ({ page, db, browser }) => {
  const colleague = await aColleague(db);
  const others = [await elsewhere(browser, colleague, android), await elsewhere(browser, colleague, iphone)];
  await signIn(page, colleague);
  await page.goto('/admin/account');
  const end = page.getByRole('button', { name: 'Terminer toutes les autres sessions' });
  await expect(page.getByText('Safari sur iPhone')).toBeVisible();
  await page.getByLabel('Mot de passe actuel').focus();
  for (let steps = 0; steps < 12 && !(await end.evaluate((it) => it === document.activeElement)); steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Safari sur iPhone')).toHaveCount(0);
  for (const other of others) {
    const answer = await other.request.get('/admin', { maxRedirects: 0 });
    expect(answer.headers().location).toBe(pages.signIn);
    await other.close();
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mon compte' })).toBeVisible();
});

test('a suspension counts at the next request', async ({ page, db, sql }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  // What the screen still asks for is asked by somebody who may.
  await page.waitForLoadState('networkidle');
  await sql`update users set suspended_at = now() where id = ${colleague.userId}`;
  await page.reload();
  await expect(page).toHaveURL(demo.url + pages.signIn);
});

test('a new password is set, and says what is wrong with one that can’t be', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, colleague);
  await page.goto('/admin/account');
  const fill = async (current: string, password: string) => {
    await page.getByLabel('Mot de passe actuel').fill(current);
    await page.getByLabel('Nouveau mot de passe').fill(password);
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
  };
  await fill('faux', 'une phrase toute neuve');
  await expect(page.getByText('Ce n’est pas votre mot de passe actuel.')).toBeVisible();
  await fill(colleague.password, 'court');
  await expect(page.getByText('Trop court')).toBeVisible();
  await fill(colleague.password, 'une phrase toute neuve');
  await expect(page.getByRole('status').filter({ hasText: 'C’est fait' })).toBeVisible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await signIn(page, { ...colleague, password: 'une phrase toute neuve' });
});

test('who guesses is told how long to wait', async ({ page, db }) => {
  const colleague = await aColleague(db);
  for (let tries = 0; tries < 6; tries += 1) await sendSignIn(page, { ...colleague, password: `essai ${tries}` });
  await expect(page.getByRole('alert').filter({ hasText: 'Trop d’essais. Réessayez dans' })).toBeVisible();
});

test('the account is accessible, light and dark, and fits any screen', async ({ page, db }) => {
  await signIn(page, await aColleague(db));
  await page.goto('/admin/account');
  await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
