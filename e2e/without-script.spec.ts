import { expect } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { openEditions, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('the menu opens and leads to a section', async ({ page, reader }) => {
  await reader.open(pages.article);
  const inMenu = page.getByRole('link', { name: 'Intelligence artificielle', exact: true });
  await expect(inMenu).toBeHidden();
  await reader.menu.click();
  await inMenu.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Intelligence artificielle' })).toBeVisible();
});

test('a section can be read to its end and back', async ({ page, reader }) => {
  await reader.open(demo.archive);
  const headlines = page.getByRole('heading', { name: /Article d’archive numéro/ });
  await expect(headlines).toHaveCount(20);
  const older = page.getByRole('link', { name: 'Articles plus anciens' });
  await older.click();
  await expect(page.getByRole('heading', { name: 'Article d’archive numéro 21', exact: true })).toBeVisible();
  await older.click();
  await expect(headlines).toHaveCount(5);
  await expect(older).toHaveCount(0);
  await page.getByRole('link', { name: 'Retour aux derniers articles' }).click();
  await expect(page.getByRole('heading', { name: 'Article d’archive numéro 1', exact: true })).toBeVisible();
});

test('the other edition is in reach, and so is the way back', async ({ page, reader }) => {
  await reader.open(pages.front);
  await (await openEditions(page)).getByRole('link', { name: 'en' }).click();
  await expect(page).toHaveURL(`${demo.url}/en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await (await openEditions(page)).getByRole('link', { name: 'fr' }).click();
  await expect(page).toHaveURL(`${demo.url}/`);
});

test('an article in another language leads to its version', async ({ page, reader }) => {
  await reader.open(pages.article);
  await page
    .getByRole('region', { name: 'Cet article dans une autre langue' })
    .getByRole('link', { name: /Aegean/ })
    .click();
  await expect(page).toHaveURL(demo.url + pages.articleEnglish);
});

test('a front page leads to its first article', async ({ page, reader }) => {
  await reader.open(pages.front);
  const lead = page.getByRole('main').getByRole('heading').getByRole('link').first();
  const headline = (await lead.textContent()) ?? '';
  await lead.click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

test('what is missing leads on', async ({ page, reader }) => {
  expect(await reader.openGone(pages.missing)).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible();
  await page.getByRole('link', { name: 'Aller à la une' }).click();
  await expect(page).toHaveURL(`${demo.url}/`);
});

test('what was withdrawn says why, and leads on', async ({ page, reader }) => {
  expect(await reader.openGone(pages.withdrawn)).toBe(410);
  await expect(page.getByRole('heading', { level: 1, name: 'Article retiré' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('imitait celle de la mairie de Port-Lazare');
  await page.getByRole('main').getByRole('link', { name: 'Politique', exact: true }).click();
  await expect(page).toHaveURL(`${demo.url}/politique`);
});

test('a translated article says where it comes from and who checked it', async ({ page, reader }) => {
  await reader.open(pages.wire);
  const provenance = page.getByRole('complementary', { name: 'Provenance de cet article' });
  await expect(provenance).toContainText(/Traduit automatiquement|Traduction automatique/);
  await expect(provenance.getByRole('link', { name: 'Lire l’original' })).toHaveAttribute('href', /^https:\/\//);
});
