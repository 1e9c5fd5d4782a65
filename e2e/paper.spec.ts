import { expect } from '@playwright/test';
import { arabic } from './arabic-edition.ts';
import { demo, pages } from './demo.ts';
import { openEditions, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

const foot = [
  ['À propos', '/infos/a-propos'],
  ['Comment nous traduisons', pages.translation],
  ['Mentions légales', pages.legal],
  ['Vie privée', '/infos/vie-privee'],
  ['Accessibilité', pages.accessibility],
] as const;

test('the foot of a page leads to every page about the paper', async ({ page, reader }) => {
  await reader.open(pages.article);
  const links = page.getByRole('navigation', { name: 'À propos du journal' });
  for (const [title, address] of foot) {
    await links.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(demo.url + address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('the legal notice says who publishes, and nothing where nothing is settled', async ({ page, reader }) => {
  await reader.open(pages.legal);
  await expect(page.getByRole('term')).toHaveText([
    'Éditeur',
    'Forme juridique',
    'Adresse',
    'Directeur ou directrice de la publication',
    'Hébergement',
    'Nous écrire',
  ]);
  const address = page.getByRole('link', { name: 'redaction@depeche.example' });
  await expect(address).toHaveAttribute('href', 'mailto:redaction@depeche.example');
});

test('the page about translation counts what a machine translated', async ({ page, reader }) => {
  await reader.open(pages.translation);
  const figures = page.getByRole('region', { name: 'En chiffres' });
  const figureOf = async (term: string) => {
    const row = figures.locator('dl > div').filter({ hasText: term });
    return Number(await row.getByRole('definition').textContent());
  };
  const [translated, reviewed] = [await figureOf('Traduits par une machine'), await figureOf('Traductions relues')];
  expect(translated).toBeGreaterThan(reviewed);
  expect(reviewed).toBeGreaterThan(0);
  await expect(figures.getByRole('row', { name: /^anglais [1-9]/ })).toBeVisible();
});

test('the statement on accessibility has the parts that French law asks for', async ({ page, reader }) => {
  await reader.open(pages.accessibility);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'État de conformité',
    'Résultats des tests',
    'Contenus non accessibles',
    'Établissement de cette déclaration',
    'Retour d’information et contact',
    'Voies de recours',
  ]);
});

// The same thing in another language, or the front page where there is nothing of the kind.
const counterparts: [what: string, from: string, language: string, to: string][] = [
  ['an article', pages.article, 'en', pages.articleEnglish],
  ['an English article', pages.articleEnglish, 'fr', pages.article],
  ['an article, from right to left', pages.article, 'ar', arabic.article],
  ['an Arabic article', arabic.article, 'fr', pages.article],
  ['an article without a version', pages.opinion, 'ar', arabic.front],
  ['a section', pages.section, 'en', pages.sectionEnglish],
  ['an English section', pages.sectionEnglish, 'ar', arabic.section],
  ['a page about the paper', '/infos/vie-privee', 'en', pages.privacyEnglish],
  ['a page about the paper that the other edition has not', pages.legal, 'ar', arabic.front],
  ['a light article', `/lite${pages.article}`, 'en', pages.articleEnglish.replace('/en/', '/en/lite/')],
];

for (const [what, from, language, to] of counterparts) {
  test(`from ${what} the switch leads to ${to}`, async ({ page, reader }) => {
    await reader.open(from);
    const other = (await openEditions(page)).getByRole('link', { name: language });
    await expect(other).toHaveAttribute('hreflang', language);
    await other.click();
    await expect(page).toHaveURL(demo.url + to);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

const missing: [language: string, address: string, title: string, front: string, section: string, word: string][] = [
  ['French', pages.missing, 'Page introuvable', 'Aller à la une', 'Monde', 'glacier'],
  ['English', pages.missingEnglish, 'Page not found', 'Go to the front page', 'World', 'glacier'],
  ['Arabic', arabic.missing, 'الصفحة غير موجودة', 'إلى الصفحة الأولى', 'العالم', 'قمر'],
];

for (const [language, address, title, front, section, word] of missing) {
  test(`what is missing says so in ${language}, and where to go`, async ({ page, reader }) => {
    expect(await reader.openGone(address)).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: front })).toBeVisible();
    await expect(main.getByRole('article')).not.toHaveCount(0);
    await main.getByRole('list').getByRole('link', { name: section, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
    await reader.openGone(address);
    await main.getByRole('searchbox').fill(word);
    await main.getByRole('search').getByRole('button').click();
    await expect(main.getByRole('article').first()).toContainText(word, { ignoreCase: true });
  });
}
