import { expect, type Page } from '@playwright/test';
import { fromGoogleDocs, fromWord } from '#document/test-data/word-processors.ts';
import { expectAccessible } from './accessible.ts';
import { text as body, test } from './article-writer.ts';
import { demo, pages } from './demo.ts';

/** Chooses a block in the menu that a slash opens. */
async function choose(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(`/${typed}`);
  await expect(page.getByRole('listbox', { name: 'Éléments' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Writes headings, lists, quotations and a box. */
async function writeBlocks(page: Page): Promise<void> {
  await body(page).focus();
  const { keyboard } = page;
  await keyboard.type('Un début.');
  await keyboard.press('Enter');
  await choose(page, 'intertitre');
  await keyboard.type('Le port');
  await keyboard.press('Enter');
  await keyboard.type('- un quai');
  await keyboard.press('Enter');
  await keyboard.type('une grue');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('rouge');
  for (let level = 0; level < 3; level += 1) await keyboard.press('Enter');
  await choose(page, 'liste num');
  await keyboard.type('creuser');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await choose(page, 'citation');
  await keyboard.type('On attendait.');
  await keyboard.press('Control+Enter');
  await keyboard.type('Anne, docker');
  await keyboard.press('Enter');
  await choose(page, 'exergue');
  await keyboard.type('Dix ans.');
  await keyboard.press('Enter');
  await keyboard.type('Anne');
  await keyboard.press('Enter');
  await choose(page, 'encadre');
  await keyboard.type('En chiffres');
  await keyboard.press('Enter');
  await keyboard.type('Douze grues.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
}

/** Writes a table, program text, a rule, something of another site, and marks. */
async function writeTheRest(page: Page): Promise<void> {
  const { keyboard } = page;
  await choose(page, 'tableau');
  await keyboard.type('Année');
  await keyboard.press('Tab');
  await keyboard.type('Tonnes');
  await keyboard.press('Control+Enter');
  await keyboard.type('Trafic');
  await keyboard.press('Control+End');
  await choose(page, 'code');
  await keyboard.type('x = 1');
  await keyboard.press('Control+Enter');
  await choose(page, 'filet');
  await choose(page, 'contenu');
  await page.getByRole('textbox', { name: 'Adresse de la page' }).fill('https://www.youtube.com/watch?v=abc');
  await page.getByRole('textbox', { name: 'Titre', exact: true }).last().fill('Le port vu du ciel');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+b');
  await keyboard.type('gras');
  await keyboard.press('Control+b');
  await keyboard.type(' et ');
  await keyboard.press('Control+i');
  await keyboard.type('italique');
  await keyboard.press('Control+i');
}

test('an article with every kind of block is written by keyboard alone', async ({ writer, page }) => {
  await writer.begin('Toutes les formes');
  await writeBlocks(page);
  await writeTheRest(page);
  await writer.save();
  await page.reload();
  const text = body(page);
  await expect(text.getByRole('heading', { name: 'Le port', level: 2 })).toBeVisible();
  await expect(text.locator('ul > li > ul > li')).toHaveText('rouge');
  await expect(text.locator('ol > li')).toHaveText('creuser');
  await expect(text.locator('blockquote')).toHaveText('On attendait.Anne, docker');
  await expect(text.locator('aside.pullquote')).toHaveText('Dix ans.Anne');
  await expect(text.locator('aside.infobox')).toHaveText('En chiffresDouze grues.');
  await expect(text.getByRole('table', { name: 'Trafic' })).toContainText('AnnéeTonnes');
  await expect(text.locator('pre')).toHaveText('x = 1');
  await expect(text.locator('hr')).toHaveCount(1);
  await expect(text.locator('.embed')).toHaveText('YouTube Le port vu du ciel');
  await expect(text.locator('strong')).toHaveText('gras');
  await expect(text.locator('em')).toHaveText('italique');
});

test('the slash menu says what it has, and leaves a slash that was meant', async ({ writer, page }) => {
  await writer.begin('Un menu');
  await body(page).focus();
  await page.keyboard.type('/gal');
  await expect(page.getByRole('option', { name: 'Galerie', selected: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Éléments' })).toBeHidden();
  await page.keyboard.type(' et/ou');
  await expect(body(page)).toHaveText('/gal et/ou');
});

test('French is set as it is typed, and undo takes the correction back first', async ({ writer, page }) => {
  await writer.begin('Une ponctuation');
  await body(page).focus();
  await page.keyboard.type('Il dit : "Non !"');
  await expect
    .poll(() => body(page).evaluate((node) => node.textContent))
    .toBe('Il dit\u00a0: «\u00a0Non\u202f!\u00a0»');
  await page.keyboard.press('Control+z');
  await expect.poll(() => body(page).evaluate((node) => node.textContent)).toBe('Il dit\u00a0: «\u00a0Non\u202f!"');
  await page.keyboard.type(' fin');
  await expect.poll(() => body(page).evaluate((node) => node.textContent)).toBe('Il dit\u00a0: «\u00a0Non\u202f!" fin');
  await page.getByRole('checkbox', { name: 'Typographie à la frappe' }).uncheck();
  await body(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' !');
  await expect.poll(() => body(page).evaluate((node) => node.textContent)).toContain('fin !');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Typographie à la frappe' })).not.toBeChecked();
});

test('words are found whatever their accents, and replaced', async ({ writer, page }) => {
  await writer.begin('Une recherche');
  await body(page).focus();
  await page.keyboard.type('Un été. Deux étés. Un Été.');
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Rechercher et remplacer' });
  await bar.getByRole('textbox', { name: 'Rechercher' }).fill('ete');
  await expect(bar).toContainText('sur 3');
  await bar.getByRole('checkbox').check();
  await expect(bar).toContainText('sur 2');
  await bar.getByRole('checkbox').uncheck();
  await bar.getByRole('textbox', { name: 'Remplacer par' }).fill('hiver');
  await bar.getByRole('button', { name: 'Tout remplacer' }).click();
  await expect(bar).toContainText('3\u00a0passages remplacés');
  await expect(body(page)).toHaveText('Un hiver. Deux hivers. Un hiver.');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('what comes from Word and Google Docs is cleaned, and keeps what it says', async ({ writer, page }) => {
  await writer.begin('Un collage');
  await writer.paste(fromWord);
  const text = body(page);
  await expect(text.getByRole('heading', { name: 'Trois promesses' })).toBeVisible();
  await expect(text.locator('ul > li')).toHaveCount(3);
  await expect(text.locator('strong').first()).toHaveText('premier navire');
  await expect(text.locator('[style*="mso"], font, o\\:p')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await writer.paste(fromGoogleDocs);
  await expect(text.locator('ul > li > ul > li')).toHaveText('ferrée');
  await expect(text.getByRole('link', { name: 'Les plans' })).toHaveAttribute('href', 'https://port.example/plans');
  await writer.save();
});

test('a dropped picture arrives where it was dropped; alternative text and credit stand beside it', async ({
  writer,
  page,
}) => {
  await writer.begin('Une image');
  await body(page).focus();
  await page.keyboard.type('Avant.');
  await writer.dropPicture('port.png');
  const text = body(page);
  const lack = text.getByRole('button', { name: 'Il manque le texte de remplacement. Il manque le crédit.' });
  await lack.click();
  await text.getByRole('textbox', { name: 'Texte de remplacement' }).fill('Un port au matin');
  await text.getByRole('textbox', { name: 'Crédit' }).fill('Photo Anne Le Goff');
  await text.getByRole('combobox', { name: 'Largeur' }).selectOption('Large');
  await expect(text.getByRole('img', { name: 'Un port au matin' })).toBeVisible();
  await expect(text.locator('figure .credit')).toHaveText('Photo Anne Le Goff');
  await writer.save();
  await page.reload();
  await expect(text.locator('figure.figure-wide .credit')).toHaveText('Photo Anne Le Goff');
});

test('a file that is no picture is refused in words', async ({ writer, page }) => {
  await writer.begin('Un mauvais fichier');
  await writer.dropFile('notes.txt', 'text/plain', Buffer.from('rien'));
  await expect(page.getByRole('status', { name: 'Envois' })).toContainText('notes.txt n’est ni une image');
});

test('a link to an own article is found by its headline, and kept by its id', async ({ writer, page }) => {
  await writer.begin('Un lien');
  await body(page).focus();
  await page.keyboard.type('Voir ici');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Un article du journal, ou une adresse' });
  await field.fill('mer égée');
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(body(page).locator('a[data-article]')).toHaveText('ici');
  await writer.save();
});

test('an address of ours becomes a link to the article', async ({ writer, page }) => {
  await writer.begin('Une adresse');
  await writer.paste(`<p>Lire <a href="${demo.url + pages.article}">cet article</a>.</p>`);
  await expect(body(page).locator('a[data-article]')).toHaveText('cet article');
});

test('the screen is accessible in light and dark, and fits on a narrow phone', async ({ writer, page }) => {
  await writer.begin('Un écran');
  await writer.paste(fromWord);
  await expect(body(page).locator('table')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await expectAccessible(page);
});
