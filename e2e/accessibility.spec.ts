import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectReflow } from './accessible.ts';
import { pages } from './demo.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { test } from './reader.ts';

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

for (const kind of kindsOfPages) {
  test(`${kind.what} is accessible, light and dark, and fits any screen`, async ({ page, reader }, { project }) => {
    await reader.openKind(kind);
    await expectAccessible(page);
    await expectOutline(page);
    // It sets widths of its own: once is enough.
    if (project.name === 'phone') await expectReflow(page);
  });
}

test('the open menu is accessible, light and dark', async ({ page, reader }) => {
  await reader.open(pages.section);
  await reader.menu.click();
  await expect(page.getByRole('navigation', { name: 'Rubriques' }).first()).toBeVisible();
  // What it covers has nothing to say while it is open.
  await expectAccessible(page, 'header');
});
