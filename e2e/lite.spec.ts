import { expect } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

const lite = (address: string) => `/lite${address === '/' ? '' : address}`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has a light version, and the way back', async ({ page, reader }) => {
    for (const address of [pages.front, pages.section, pages.article, pages.wire]) {
      await reader.open(address);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Version légère' }).click();
      await expect(page).toHaveURL(demo.url + lite(address));
      await page.getByRole('link', { name: 'Version complète' }).first().click();
      await expect(page).toHaveURL(demo.url + address);
    }
  });

  test('what is missing is missing in the light version too, and lightly', async ({ page, reader }) => {
    expect(await reader.openGone(lite(pages.missing))).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible();
    await page.getByRole('link', { name: 'Aller à la une' }).click();
    await expect(page).toHaveURL(`${demo.url}/lite`);
  });

  test('a picture is a link, and comes when it is asked for', async ({ page, reader }) => {
    await reader.open(lite(pages.article));
    await expect(page.locator('img, picture')).toHaveCount(0);
    const link = page.getByRole('link', { name: /^Voir la photo/ }).first();
    const picture = await ask((await link.getAttribute('href')) ?? '');
    expect(picture.headers['content-type']).toBe('image/webp');
  });
});

test('a light page loads one style sheet and nothing else', async ({ page, reader }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.resourceType()));
  await reader.open(lite(pages.article));
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((type) => type !== 'other').toSorted()).toEqual(['document', 'stylesheet']);
});

test('its links lead to light pages, and search engines to the full ones', async () => {
  const text = textOf(await ask(lite(pages.article)));
  const hrefs = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
  const others = hrefs.filter(
    (href) => !/^\/(?:(?:en\/|ar\/)?lite|media|admin|hors-ligne|feed\.xml)(?:\/|$)/.test(href),
  );
  expect(others).toEqual([pages.article, pages.article]);
  expect(text).toContain(`<link rel="canonical" href="${demo.url}${pages.article}"/>`);
  expect(text).toContain('<meta name="robots" content="noindex"/>');
});

test('whether a reader saves data does not split what caches keep', async () => {
  const { headers } = await ask(pages.article, { headers: { 'save-data': 'on' } });
  expect(headers.vary).toBe('Accept-Encoding');
});
