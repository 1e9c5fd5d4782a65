import { expect } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('the wire goes on to older articles, and back to the latest', async ({ page, reader }) => {
  await reader.open(pages.fil);
  await page.getByRole('link', { name: 'Articles plus anciens' }).click();
  await expect(page).toHaveURL(/\/fil\?before=/);
  await expect(page.getByRole('link', { name: 'Articles plus récents' })).toBeVisible();
  await page.getByRole('link', { name: 'Retour aux derniers articles' }).click();
  await expect(page).toHaveURL(`${demo.url}/fil`);
});

test('an entry of the wire says when, where and from which language, and carries its article’s id', async ({
  page,
  reader,
}) => {
  await reader.open(pages.fil);
  const entry = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByTitle(/Traduit automatiquement/) });
  await expect(entry.first().getByRole('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  await expect(entry.first()).toHaveAttribute('data-article', /^[0-9a-f-]{36}$/);
});

test('a list is walked back page by page, and its last step leads to the first page', async ({ page, reader }) => {
  await reader.open(demo.archive);
  const older = page.getByRole('link', { name: 'Articles plus anciens' });
  const newer = page.getByRole('link', { name: 'Articles plus récents' });
  await expect(newer).toHaveCount(0);
  await older.click();
  await older.click();
  await newer.click();
  await expect(page.getByRole('heading', { name: 'Article d’archive numéro 21', exact: true })).toBeVisible();
  await newer.click();
  await expect(page).toHaveURL(`${demo.url}${demo.archive}`);
});

test('an article leads to its author and its subjects, and these back to it', async ({ page, reader }) => {
  await reader.open(pages.article);
  await page.getByRole('link', { name: 'Léa Castellan' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Léa Castellan' })).toBeVisible();
  await page.getByRole('link', { name: 'En mer Égée, une nuit à attendre l’accalmie' }).click();
  await page.getByRole('region', { name: 'Sujets' }).getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'En mer Égée, une nuit à attendre l’accalmie' })).toBeVisible();
});

test('the archive leads from the month to the day, and from day to day', async ({ page, reader }) => {
  await reader.open(`${pages.archive}/2015-05`);
  await page.getByRole('table').getByRole('link', { name: 'mercredi 20 mai 2015' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'mercredi 20 mai 2015' })).toBeVisible();
  await page.getByRole('link', { name: /Jour suivant/ }).click();
  await expect(page).toHaveURL(/\/archives\/2015-05-21$/);
  await page.getByRole('link', { name: /Jour précédent/ }).click();
  await expect(page).toHaveURL(/\/archives\/2015-05-20$/);
});

for (const address of [
  `${pages.archive}/2999-01-01`,
  `${pages.archive}/2999-01`,
  `${pages.archive}/1815-06-18`,
  `${pages.archive}/2026-02-30`,
  `${pages.archive}/hier`,
  `${pages.tag}-jamais`,
  `${pages.author}-jamais`,
  `${pages.fil}?before=x`,
  `${pages.corrections}?before=1-00000000-0000-0000-0000-000000000000`,
]) {
  test(`nothing stands at ${address}`, async ({ reader }) => {
    expect(await reader.openGone(address)).toBe(404);
  });
}

test('a correction leads to its article, and the article to all corrections', async ({ page, reader }) => {
  await reader.open(pages.corrections);
  const correction = page.getByRole('main').getByRole('listitem').first();
  await expect(correction.getByRole('time')).toBeVisible();
  await correction.getByRole('link').click();
  await page.getByRole('link', { name: 'Toutes les corrections' }).click();
  await expect(page).toHaveURL(`${demo.url}${pages.corrections}`);
});
