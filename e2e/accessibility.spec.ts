import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const standing: [what: string, address: string][] = [
  ['the front page', pages.front],
  ['the English front page', pages.frontEnglish],
  ['a long article', pages.long],
  ['an English article', pages.articleEnglish],
  ['an article with a correction', pages.article],
  ['a brief', pages.brief],
  ['an article that a machine translated', pages.wire],
  ['an opinion', pages.opinion],
  ['a section', pages.section],
  ['an English section', pages.sectionEnglish],
  ['a nested section', pages.nestedSection],
  ['the sign-in', pages.signIn],
];

const gone: [what: string, address: string, status: number][] = [
  ['a withdrawn article', pages.withdrawn, 410],
  ['what was never there', pages.missing, 404],
  ['what was never there in English', pages.missingEnglish, 404],
];

/** Nothing against WCAG 2.2 AA on the page as it stands, light and dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    );
    expect(told, colorScheme).toEqual([]);
  }
}

for (const [what, address] of standing) {
  test(`${what} is accessible, light and dark`, async ({ page, reader }) => {
    expect(await reader.open(address)).toBe(200);
    await expectAccessible(page);
  });
}

for (const [what, address, status] of gone) {
  test(`${what} is accessible, light and dark`, async ({ page, reader }) => {
    expect(await reader.openGone(address)).toBe(status);
    await expectAccessible(page);
  });
}

test('an older page of a section is accessible, light and dark', async ({ page, reader }) => {
  await reader.open(demo.archive);
  await page.getByRole('link', { name: 'Articles plus anciens' }).click();
  await expect(page.getByRole('link', { name: 'Retour aux derniers articles' })).toBeVisible();
  await expectAccessible(page);
});

test('the open menu is accessible, light and dark', async ({ page, reader }) => {
  await reader.open(pages.section);
  await reader.menu.click();
  await expect(page.getByRole('navigation', { name: 'Rubriques' }).first()).toBeVisible();
  await expectAccessible(page);
});

test('a page has one main heading, one main part, and headings in their order', async ({ page, reader }) => {
  for (const address of [pages.front, pages.section, pages.long, pages.wire, demo.archive]) {
    await reader.open(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, address).toEqual([]);
  }
});

test('nothing is wider than the narrowest screen, nor than a desk with text twice as large', async ({
  page,
  reader,
}) => {
  // WCAG 2.2, 1.4.10 (reflow) and 1.4.4 (resize text)
  const settings = [
    { width: 320, fontSize: '100%' },
    { width: 1280, fontSize: '200%' },
  ];
  for (const address of [pages.front, pages.section, pages.long, pages.wire]) {
    await reader.open(address);
    for (const { width, fontSize } of settings) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `${address} at ${width} px and ${fontSize}`).toBeLessThanOrEqual(width);
    }
  }
});
