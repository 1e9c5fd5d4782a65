import { expect, type Page } from '@playwright/test';
import { demo } from './demo.ts';
import { test } from './reader.ts';

const field = (page: Page) => page.getByLabel('Rechercher dans Dépêche');
const results = (page: Page) => page.getByRole('region', { name: /résultats de la recherche/ }).getByRole('article');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the masthead leads to a form that finds articles, and marks what was looked for', async ({ page, reader }) => {
    await reader.open('/');
    await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
    await field(page).fill('hambourg');
    await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click();
    await expect(page).toHaveURL(/\/recherche\?q=hambourg/);
    await expect(
      results(page)
        .first()
        .getByRole('link', { name: /Hambourg/ }),
    ).toBeVisible();
    await expect(results(page).first().locator('mark').first()).toHaveText('Hambourg');
  });

  test('filters are plain fields, and stay as they were set', async ({ page, reader }) => {
    await reader.open('/recherche?q=mer');
    const all = await results(page).count();
    await page.getByText('Préciser').click();
    await page.getByLabel('Genre').selectOption('Reportage');
    await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click();
    await expect(page.getByLabel('Genre')).toHaveValue('report');
    await expect(field(page)).toHaveValue('mer');
    expect(await results(page).count()).toBeLessThan(all);
    for (const result of await results(page).all()) await expect(result).toContainText('Reportage');
  });

  test('«page suivante» leads through everything that matches, each article once', async ({ page, reader }) => {
    await reader.open('/recherche?q=article+archive&to=2015-12-31');
    const seen: string[] = [];
    for (const length of [20, 20, 5]) {
      await expect(results(page)).toHaveCount(length);
      seen.push(...(await results(page).getByRole('heading').allTextContents()));
      if (seen.length < 45) await page.getByRole('link', { name: 'Page suivante' }).click();
    }
    expect(new Set(seen).size).toBe(45);
    await page.getByRole('link', { name: 'Retour aux premiers résultats' }).click();
    await expect(results(page)).toHaveCount(20);
  });

  test('a typing error is forgiven, and the page says so', async ({ page, reader }) => {
    await reader.open('/recherche?q=hambuorg');
    await expect(page.getByRole('status')).toContainText(/Aucun article pour «.hambuorg.»/);
    await expect(results(page).first()).toContainText('Hambourg');
  });

  test('where nothing is found there is somewhere to go', async ({ page, reader }) => {
    await reader.open('/recherche?q=xqzw&kind=brief');
    await expect(page.getByRole('status')).toContainText('Aucun article');
    await page.getByRole('region', { name: 'Les sujets du moment' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sujet\//);
  });
});

test.describe('without script, whatever is typed', () => {
  test.use({ javaScriptEnabled: false });

  for (const q of ['"', '&|!:*', "'; drop table articles; --", '<b>x</b>', 'مرحبا', '👍', 'é'.repeat(200)]) {
    test(`«${q.slice(0, 26)}» gives an honest page`, async ({ page, reader }) => {
      expect(await reader.open(`/recherche?q=${encodeURIComponent(q)}`)).toBe(200);
      await expect(page.getByRole('status')).toBeVisible();
      await expect(field(page)).toHaveValue(q);
    });
  }
});

test.describe('other versions, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an edition has its own words and its own results', async ({ page, reader }) => {
    await reader.open('/en/search?q=islands');
    await expect(page.getByRole('article').first()).toContainText(/island/i);
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });

  test('search engines are asked to follow, not to list; light pages carry no script', async ({ page, reader }) => {
    await reader.open('/recherche?q=mer');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex, follow/);
    await reader.open('/lite/recherche?q=mer');
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('script[src]')).toHaveCount(0);
  });
});

test('a cursor that no page of ours wrote is not found', async ({ reader }) => {
  expect(await reader.openGone('/recherche?q=mer&after=x')).toBe(404);
});

test.describe('suggestions', () => {
  const list = (page: Page) => page.getByRole('listbox');

  test('appear while typing, are walked through by keyboard, and lead to what they name', async ({ page, reader }) => {
    await reader.open('/recherche');
    const combobox = page.getByRole('combobox', { name: 'Rechercher dans Dépêche' });
    await expect(combobox).toHaveAttribute('aria-expanded', 'false');
    await combobox.pressSequentially('hambo');
    await expect(list(page)).toBeVisible();
    await expect(combobox).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('main').getByRole('status')).toContainText(/Suggestions.: \d/);
    await page.keyboard.press('ArrowDown');
    const chosen = list(page).getByRole('option', { selected: true });
    await expect(chosen).toHaveCount(1);
    await expect(combobox).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(chosen).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(list(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(combobox).toHaveValue('hambo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hambourg');
  });

  test('are chosen with the pointer, name sections, subjects and authors', async ({ page, reader }) => {
    await reader.open('/recherche');
    await page.getByRole('combobox').pressSequentially('castel');
    await page.getByRole('option', { name: /Castellan/ }).click();
    await expect(page).toHaveURL(`${demo.url}/auteur/lea-castellan`);
  });

  test('do not stand in the way of the form, nor move the page', async ({ page, reader }) => {
    await reader.open('/recherche');
    const below = page.getByText('Préciser');
    const before = await below.boundingBox();
    await page.getByRole('combobox').pressSequentially('mer');
    await expect(list(page)).toBeVisible();
    expect(await below.boundingBox()).toEqual(before);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recherche\?q=mer/);
    await expect(results(page).first()).toBeVisible();
  });
});
