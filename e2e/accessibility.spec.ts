import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pages } from './demo.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { test } from './reader.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The rules of axe that look at colours: the only ones that another theme can change.
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Nothing against WCAG 2.2 AA on the page as it stands, light and dark. */
async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include(part);
    const { violations } = await (colorScheme === 'light' ? axe.withTags(wcag) : axe.withRules(ofColour)).analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    );
    expect.soft(told, colorScheme).toEqual([]);
  }
}

/** One main heading, one main part, and no heading that skips a level. */
async function expectOutline(page: Page): Promise<void> {
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect.soft(page.getByRole('main')).toHaveCount(1);
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect.soft(jumps, `levels ${levels}`).toEqual([]);
}

/** Nothing is wider than the narrowest screen, nor than a desk with text twice as large. */
async function expectReflow(page: Page): Promise<void> {
  // WCAG 2.2, 1.4.10 (reflow) and 1.4.4 (resize text)
  const settings = [
    { width: 320, fontSize: '100%' },
    { width: 1280, fontSize: '200%' },
  ];
  for (const { width, fontSize } of settings) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `at ${width} px and ${fontSize}`).toBeLessThanOrEqual(width);
  }
}

for (const kind of kindsOfPages) {
  test(`${kind.what} is accessible, light and dark, and fits any screen`, async ({ page, reader }) => {
    await reader.openKind(kind);
    await expectAccessible(page);
    await expectOutline(page);
    await expectReflow(page);
  });
}

test('the open menu is accessible, light and dark', async ({ page, reader }) => {
  await reader.open(pages.section);
  await reader.menu.click();
  await expect(page.getByRole('navigation', { name: 'Rubriques' }).first()).toBeVisible();
  // What it covers has nothing to say while it is open.
  await expectAccessible(page, 'header');
});
