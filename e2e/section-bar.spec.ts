import { expect } from '@playwright/test';
import { pages } from './demo.ts';
import { test } from './reader.ts';

test.beforeEach(async ({ reader }) => {
  await reader.open(pages.front);
});

test('the bar that stays costs 56 px at most, and bears the paper’s name once the masthead is gone', async ({
  page,
}) => {
  const bar = page.locator('.section-bar');
  const [word, name] = [bar.getByText('À la une', { exact: true }), bar.getByText('Dépêche.', { exact: true })];
  await expect(word).toHaveCSS('opacity', '1');
  await expect(name).toHaveCSS('opacity', '0');
  await page.mouse.wheel(0, 1200);
  await expect(name).toHaveCSS('opacity', '1');
  await expect(word).toHaveCSS('opacity', '0');
  const { top, height } = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(top).toBe(0);
  expect(height).toBeLessThanOrEqual(56);
});

test('the last section of the bar can be reached beside the way back to the top', async ({ page }) => {
  await page.mouse.wheel(0, 1200);
  const back = page.getByRole('link', { name: 'Retour en haut de la page' });
  await expect(back).toBeVisible();
  const last = page.locator('.section-row a').last();
  await last.focus();
  const [lastBox, backBox] = await Promise.all([last.boundingBox(), back.boundingBox()]);
  expect(lastBox && lastBox.x + lastBox.width).toBeLessThanOrEqual(backBox?.x ?? 0);
});
