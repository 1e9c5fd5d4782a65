import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { focused, test } from './reader.ts';

// A size of a picture that nobody has asked for is made when it is first wanted.
const patiently = { timeout: 30_000 };
const viewerOf = (page: Page) => page.getByRole('dialog', { name: 'Galerie' });
const secondPicture = (page: Page) => page.locator('.gallery').getByRole('link').nth(1);

test.describe('a gallery', () => {
  test.beforeEach(async ({ page, reader }) => {
    await reader.open(pages.elements);
    await secondPicture(page).click();
    await expect(viewerOf(page)).toBeVisible();
  });

  test('shows a picture whole, with caption, credit and count', async ({ page }) => {
    const viewer = viewerOf(page);
    await expect(viewer.getByText('2 / 12')).toBeVisible();
    await expect(viewer.getByText('Le glacier et son orage.')).toBeVisible();
    await expect(viewer.getByText('/ Dépêche')).toBeVisible();
    await expect(viewer.getByRole('img')).toHaveAttribute('alt', /perche|glac/i);
    await expect(viewer.getByRole('img')).toHaveJSProperty('complete', true, patiently);
  });

  test('goes on and back by button and by key, round and round', async ({ page }) => {
    const viewer = viewerOf(page);
    await viewer.getByRole('button', { name: 'Image suivante' }).click();
    await expect(viewer.getByText('3 / 12')).toBeVisible();
    await viewer.getByRole('button', { name: 'Image précédente' }).click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(viewer.getByText('12 / 12')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(viewer.getByText('1 / 12')).toBeVisible();
  });

  test('closes with Escape and gives the focus back', async ({ page }) => {
    const before = await secondPicture(page).getAttribute('href');
    await page.keyboard.press('Escape');
    await expect(viewerOf(page)).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(before);
  });

  test('has the neighbours ready before they are asked for', async ({ page }) => {
    const asked: string[] = [];
    await expect(viewerOf(page).getByRole('img')).toHaveJSProperty('complete', true, patiently);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('ArrowRight');
    await expect(viewerOf(page).getByText('3 / 12')).toBeVisible();
    await expect(viewerOf(page).getByRole('img')).toHaveJSProperty('complete', true, patiently);
    const third = await viewerOf(page)
      .getByRole('img')
      .evaluate((image: HTMLImageElement) => image.currentSrc);
    expect(asked).not.toContain(third);
  });

  test('is accessible while it is open', async ({ page }) => {
    const { violations } = await new AxeBuilder({ page }).include('.viewer').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a gallery turns with a swipe', async ({ page, reader }) => {
    await reader.open(pages.elements);
    await secondPicture(page).click();
    await expect(viewerOf(page).getByText('2 / 12')).toBeVisible();
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([start, end]) => {
          const target = document.querySelector('.viewer-picture');
          const touch = (clientX: number | undefined) =>
            new Touch({ identifier: 1, target: target ?? document.body, clientX: clientX ?? 0, clientY: 300 });
          target?.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(start)] }));
          target?.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(end)] }));
        },
        [from, to],
      );
    await swipe(250, 80);
    await expect(viewerOf(page).getByText('3 / 12')).toBeVisible();
    await swipe(80, 250);
    await expect(viewerOf(page).getByText('2 / 12')).toBeVisible();
    await swipe(200, 190);
    await expect(viewerOf(page).getByText('2 / 12')).toBeVisible();
  });
});

test.describe('something of another site', () => {
  const provider = 'https://www.openstreetmap.org';

  test('is a still of ours until it is asked for, then its player takes the place', async ({
    page,
    reader,
    problems,
  }) => {
    await page.route(`${provider}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Carte</title><p>La carte' }),
    );
    await reader.open(pages.elements);
    const still = page.getByRole('link', { name: /OpenStreetMap/ });
    await still.scrollIntoViewIfNeeded();
    const place = await still.boundingBox();
    expect(problems).toEqual([]);
    await still.click();
    const frame = page.locator('iframe');
    await expect(page.frameLocator('iframe').getByText('La carte')).toBeVisible();
    const { width, height } = (await frame.boundingBox()) ?? {};
    expect([width, height]).toEqual([place?.width, place?.height]);
    await expect(frame).toHaveAttribute('sandbox', /allow-scripts/);
    expect((await focused(page))?.tag).toBe('iframe');
    // What the reader asked for is the only thing that left this site.
    const others = problems.splice(0);
    expect(others.map((problem) => problem.replace(/\?.*/, ''))).toEqual([
      `another host: ${provider}/export/embed.html`,
    ]);
  });

  test('of whom we know no player is a link', async ({ page, reader }) => {
    await reader.open('/espace/satellite-aurige-muet-1983-emet');
    const link = page.getByRole('link', { name: /À voir sur video\.example/ });
    await expect(link).toHaveAttribute('href', 'https://video.example/embed/aurige2-136860');
    expect(await link.getAttribute('data-on')).toBeNull();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture of a gallery opens as a picture, and an embed is a link', async ({ page, reader }) => {
    await reader.open(pages.elements);
    await expect(page.getByRole('link', { name: /OpenStreetMap/ })).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap/,
    );
    const address = await secondPicture(page).getAttribute('href');
    const answer = await page.request.get(`${demo.url}${address}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('image/webp');
  });
});
