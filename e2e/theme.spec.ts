import { expect, type Page } from '@playwright/test';
import { pages } from './demo.ts';
import { test } from './reader.ts';

const paper = { light: 'rgb(255, 253, 249)', dark: 'rgb(20, 18, 15)' };
// The mark in the masthead has no place on a phone: there the choice is in the menu.
test.use({ viewport: { width: 1024, height: 800 } });

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Keeps, in the page, the background of every frame from the first on. */
function watchFrames(): void {
  const frames: string[] = [];
  Object.assign(globalThis, { frames });
  const look = () => {
    // Before there is a body nothing is painted.
    if (document.body) frames.push(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const frames = (page: Page) =>
  page.evaluate(() => [...new Set((globalThis as typeof globalThis & { frames: string[] }).frames)]); // set by watchFrames

test('the theme is the system’s until the reader chooses, and the choice is remembered', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open(pages.section);
  expect(await background(page)).toBe(paper.light);
  const mark = page.getByRole('button', { name: 'Thème sombre' });
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  expect(await background(page)).toBe(paper.dark);
  await reader.open(pages.article);
  expect(await background(page)).toBe(paper.dark);
  await page.getByRole('button', { name: 'Thème sombre' }).click();
  expect(await background(page)).toBe(paper.light);
});

test('no frame is painted in the wrong theme, however late the modules come', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open(pages.section);
  await page.getByRole('button', { name: 'Thème sombre' }).click();
  await page.addInitScript(watchFrames);
  await page.route('**/assets/site.js', async (route) => {
    const answer = await route.fetch();
    await page.waitForFunction(() => document.readyState !== 'loading');
    await route.fulfill({ response: answer });
  });
  await reader.open(pages.article);
  expect(await frames(page)).toEqual([paper.dark]);
});

test('the menu offers three themes and three sizes of the text', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open(pages.article);
  const size = () =>
    page.locator('.article-body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  const usual = await size();
  await reader.menu.click();
  await page.getByRole('radio', { name: 'Grande', exact: true }).check();
  const large = await size();
  await page.getByRole('radio', { name: 'Très grande' }).check();
  const largest = await size();
  expect(large).toBeGreaterThan(usual);
  expect(largest).toBeGreaterThan(large);
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await reader.open(pages.long);
  expect(await size()).toBe(largest);
  expect(await background(page)).toBe(paper.dark);
});

test('the browser’s own frame takes the colour of the paper', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.open(pages.article);
  await page.getByRole('button', { name: 'Thème sombre' }).click();
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#fffdf9');
});

test('readers who save data are offered the light version, and nothing moves for it', async ({ page, reader }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await reader.open(pages.article);
  const offer = page.getByText('Vous économisez vos données');
  await expect(offer).toBeVisible();
  await offer.getByRole('link', { name: 'Version légère' }).click();
  await expect(page).toHaveURL(/\/lite\//);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch that does nothing, and the theme is the system’s', async ({ page, reader }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await reader.open(pages.article);
    await expect(page.locator('.with-script:visible')).toHaveCount(0);
  });
});
