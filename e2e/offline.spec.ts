import { expect, test } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { demo, pages } from './demo.ts';

// The browser complains of the network that is switched off here: no fixture that counts complaints.
test.use({ baseURL: demo.url, serviceWorkers: 'allow' });

test('what was read can be read without a network; what was not leads to the list of it', async ({ page, context }) => {
  await page.goto(pages.article);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const kept = (name: string) =>
    page.evaluate(async (wanted) => {
      const cache = (await caches.keys()).find((key) => key.startsWith(wanted));
      return cache ? (await (await caches.open(cache)).keys()).length : 0;
    }, name);
  await expect.poll(() => kept('home-')).toBe(1);
  await expect.poll(() => kept('pages-')).toBe(1);
  await expect.poll(() => kept('files-')).toBeGreaterThan(3);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await page.goto(pages.long);
  await expect(page.getByRole('heading', { level: 1, name: 'Hors ligne' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([headline]);
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await context.setOffline(false);
});

test('the newsroom is never kept', async ({ page }) => {
  await page.goto(pages.article);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(pages.signIn);
  const all = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(all.filter((path) => /^\/(admin|api)/.test(path))).toEqual([]);
});

test('each edition is an app of its own, with icons that are there', async () => {
  for (const [address, start] of [
    ['/manifest.webmanifest', '/'],
    ['/en/manifest.webmanifest', '/en'],
  ] as const) {
    const answer = await ask(address);
    expect(answer.headers['content-type']).toContain('application/manifest+json');
    const manifest = JSON.parse(textOf(answer)) as { start_url: string; icons: { src: string }[] }; // made by appManifest
    expect(manifest.start_url).toBe(start);
    for (const { src } of manifest.icons) expect((await ask(src)).headers['content-type']).toBe('image/png');
  }
});
