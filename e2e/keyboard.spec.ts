import { expect, type Page } from '@playwright/test';
import { arabic } from './arabic-edition.ts';
import { demo, pages } from './demo.ts';
import { focused, test } from './reader.ts';

type Stop = NonNullable<Awaited<ReturnType<typeof focused>>>;

/** What can be focused, in the order in which the page is written. */
const written = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? ''),
  );

/** Walks through the whole page with the Tab key, until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  // Players have stops of their own inside.
  const most = (await written(page)).length + 60;
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus never leaves the page: after ${most} stops it is at «${stops.at(-1)?.words}»`);
}

/** Players draw the focus on their own buttons, out of reach of the page. */
const drawsItsOwn = ({ tag }: Stop) => tag === 'audio' || tag === 'video';

for (const address of [
  pages.front,
  pages.section,
  pages.wire,
  pages.articleEnglish,
  arabic.front,
  arabic.article,
  demo.archive,
]) {
  const what = address.replace(demo.archive, 'the archive');
  test(`${what} can be walked through by keyboard, in order, and every stop is seen`, async ({ page, reader }) => {
    await reader.open(address);
    // Glides would still be under way when the next stop is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const stops = await walk(page);
    expect(stops[0]?.words).toMatch(/^(?:Aller au contenu|Skip to content|الانتقال إلى المحتوى)$/);
    expect(
      stops.filter((stop) => !stop.hasOutline && !drawsItsOwn(stop)).map(({ words }) => words),
      'without visible focus',
    ).toEqual([]);
    expect(
      stops.filter((stop) => !stop.isSeen).map(({ words }) => words),
      'covered by something',
    ).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    const wayUp = /Retour en haut de la page|Back to top|العودة إلى أعلى الصفحة/;
    const order = (words: readonly string[]) => words.filter((word) => !wayUp.test(word));
    const named = stops.filter((stop) => !drawsItsOwn(stop)).map(({ words }) => words);
    expect(order(named)).toEqual(order(await written(page)));
  });
}

test('the skip link leads past the masthead to the content', async ({ page, reader }) => {
  await reader.open(pages.long);
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inMain = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  expect(inMain).toBe(true);
});

test('the menu opens and closes by keyboard', async ({ page, reader }) => {
  await reader.open(pages.section);
  const { menu } = reader;
  const inMenu = page.getByRole('link', { name: 'Intelligence artificielle', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(inMenu).toBeVisible();
  await page.keyboard.press('Tab');
  expect((await focused(page))?.words).toBe('À la une');
  await menu.focus();
  await page.keyboard.press('Space');
  await expect(inMenu).toBeHidden();
});
