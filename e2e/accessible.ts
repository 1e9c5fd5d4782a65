import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The rules of axe that look at colours: the only ones that another theme can change.
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Nothing against WCAG 2.2 AA on the page as it stands, light and dark. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include(part);
    const { violations } = await (colorScheme === 'light' ? axe.withTags(wcag) : axe.withRules(ofColour)).analyze();
    const told: string[] = [];
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        const place = target.join(' ');
        if (id === 'scrollable-region-focusable' && (await isWritten(page, place))) continue;
        told.push(`${id}: ${place}: ${failureSummary?.split('\n')[1]?.trim()}`);
      }
    }
    expect.soft(told, colorScheme).toEqual([]);
  }
}

/** In a text that somebody writes the caret goes everywhere, and takes along what scrolls. */
function isWritten(page: Page, place: string): Promise<boolean> {
  return page.locator(place).evaluate((element) => element instanceof HTMLElement && element.isContentEditable);
}

/** Nothing is wider than the narrowest screen, nor than a desk with text twice as large. */
export async function expectReflow(page: Page): Promise<void> {
  // WCAG 2.2, 1.4.10 (reflow) and 1.4.4 (resize text)
  const settings = [
    { width: 320, fontSize: '100%' },
    { width: 1280, fontSize: '200%' },
  ];
  const before = page.viewportSize();
  for (const { width, fontSize } of settings) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `at ${width} px and ${fontSize}`).toBeLessThanOrEqual(width);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
}
