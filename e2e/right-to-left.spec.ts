import { expect, type Locator } from '@playwright/test';
import { arabic } from './arabic-edition.ts';
import { test } from './reader.ts';

const middleOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box.x + box.width / 2;
};

test('an Arabic page begins on the right', async ({ page, reader }) => {
  await reader.open(arabic.front);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const main = await middleOf(page.getByRole('main'));
  expect(await middleOf(page.getByRole('link', { name: 'Dépêche.' }).first())).toBeGreaterThan(main);
  const bar = page.getByRole('navigation', { name: 'الأقسام' }).last().getByRole('listitem');
  expect(await middleOf(bar.nth(0))).toBeGreaterThan(await middleOf(bar.nth(1)));
});

test('the red point stands after the name, and the language mark keeps its direction', async ({ page, reader }) => {
  await reader.open(arabic.wire);
  const name = page.getByRole('banner').getByRole('link', { name: 'Dépêche.' });
  await expect(name).toHaveAttribute('dir', 'ltr');
  expect(await middleOf(name.getByText('.', { exact: true }))).toBeGreaterThan(await middleOf(name));
  await expect(page.getByText('EN→AR').first()).toHaveAttribute('dir', 'ltr');
});

test('what is in another language has its own direction', async ({ page, reader }) => {
  await reader.open(arabic.article);
  const versions = page.getByRole('region', { name: 'هذا المقال بلغة أخرى' }).getByRole('link');
  const directions = await versions.evaluateAll((links) => links.map((link) => getComputedStyle(link).direction));
  expect(directions).toEqual(['ltr', 'ltr']);
});

test('Arabic letters are neither spaced nor slanted', async ({ page, reader }) => {
  await reader.open(arabic.article);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveCSS('letter-spacing', 'normal');
  const [lineHeight = 0, size = 1] = await title.evaluate((element) => {
    const style = getComputedStyle(element);
    return [Number.parseFloat(style.lineHeight), Number.parseFloat(style.fontSize)];
  });
  expect(lineHeight / size).toBeGreaterThan(1.3);
});

test('the Arabic menu opens and leads on, also without script', async ({ browser, page, reader }) => {
  await reader.open(arabic.section);
  const walk = async (where: typeof page) => {
    await where.getByRole('group').getByText('القائمة').click();
    await where.getByRole('link', { name: 'أفريقيا', exact: true }).first().click();
    await expect(where.getByRole('heading', { level: 1, name: 'أفريقيا' })).toBeVisible();
  };
  await walk(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL(arabic.section, page.url()).href);
  await walk(plain);
  await context.close();
});
