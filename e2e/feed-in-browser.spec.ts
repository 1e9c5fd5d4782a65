import { test as alone, expect } from '@playwright/test';
import { read } from './ask.ts';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

test('the feeds are well-formed XML', async ({ page, reader }) => {
  await reader.open(pages.front);
  for (const place of ['', pages.section, pages.nestedSection, '/en']) {
    for (const file of ['feed.xml', 'feed.atom']) {
      const text = await read(`${place}/${file}`);
      const problem = await page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        return document.querySelector('parsererror')?.textContent ?? null;
      }, text);
      expect(problem, `${place}/${file}`).toBeNull();
    }
  }
});

// Chromium asks for the icon of what is no HTML under a name of its own, and logs that there is none.
alone('whoever opens a feed from the foot of a page is told what it is, and finds the way back', async ({ page }) => {
  await page.goto(demo.url);
  await page.getByRole('link', { name: 'Flux RSS' }).click();
  await expect(page.getByText('Ceci est un flux')).toBeVisible();
  await page.getByRole('link', { name: 'Dépêche', exact: true }).click();
  await expect(page.getByRole('main')).toBeVisible();
});
