import { expect, type Page } from '@playwright/test';
import { pages } from './demo.ts';
import { focused, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

const name = 'Retour en haut de la page';
const wayUp = (page: Page) => page.getByRole('link', { name });
const picturesHaveCome = (page: Page) =>
  page.evaluate(() =>
    [...document.images].every(
      (image) =>
        image.complete || image.getBoundingClientRect().top > innerHeight || image.getBoundingClientRect().bottom < 0,
    ),
  );
const height = (page: Page) => page.evaluate(() => scrollY);

/** Reads on for a screen and a half, until everything has come to rest. */
async function readOn(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1.5 * (page.viewportSize()?.height ?? 0));
  await expect(wayUp(page)).toBeVisible();
  await expect.poll(() => picturesHaveCome(page)).toBe(true);
  await expectRest(page);
}

/** Waits until the page has not moved between two looks. */
async function expectRest(page: Page): Promise<void> {
  let before = Number.NaN;
  const hasMoved = async () => {
    const now = await height(page);
    const moved = now !== before;
    before = now;
    return moved;
  };
  await expect.poll(hasMoved, { intervals: [100] }).toBe(false);
}

for (const address of [pages.front, pages.long, pages.section]) {
  test(`on the first screen of ${address} it is not there, not even for the keyboard`, async ({ page, reader }) => {
    await reader.open(address);
    await expect(wayUp(page)).toBeHidden();
    // As far as the first screen goes: from then on it may be there.
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if ((await height(page)) > 0) break;
      expect((await focused(page))?.words).not.toContain(name);
    }
  });
}

test('after a screen it is there, clear of the text, and leads to the top', async ({ page, reader }) => {
  await reader.open(pages.long);
  await readOn(page);
  const box = await wayUp(page).boundingBox();
  expect(box?.height, 'a thumb can hit it').toBeGreaterThanOrEqual(24);
  expect(box?.width).toBeGreaterThanOrEqual(24);
  await wayUp(page).click();
  await expect.poll(() => height(page)).toBe(0);
  await expect(wayUp(page)).toBeHidden();
});

test('it can be reached and pressed by keyboard, and the focus goes to the top with it', async ({ page, reader }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open(pages.long);
  await readOn(page);
  await wayUp(page).focus();
  await expectRest(page);
  await expect(wayUp(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => height(page)).toBe(0);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ words: 'Aller au contenu' });
});

test('it glides, but not for readers who prefer that nothing moves', async ({ page, reader }) => {
  await reader.open(pages.long);
  const behaviour = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await behaviour()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await behaviour()).toBe('auto');
});
