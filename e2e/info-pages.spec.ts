import { expect, type Page } from '@playwright/test';
import { pageScreenPath, pagesPath } from '#paths/newsroom.ts';
import { expectAccessible } from './accessible.ts';
import { read } from './ask.ts';
import { aColleague, signIn, test } from './colleague.ts';

// The Arabic edition of these tests: other tests read the pages of the others.
const keyOf = (project: string) => (project === 'phone' ? 'about' : 'accessibility');
const nameOf = (project: string) => (project === 'phone' ? 'À propos' : 'Accessibilité');
const placeOf = (project: string) => pageScreenPath('ar', keyOf(project));
const text = (page: Page) => page.getByRole('textbox', { name: 'Texte de la page' });

test.describe.configure({ mode: 'serial' });

test('an editor writes a page about the paper, and readers see it at once', async ({ page, db, sql }, { project }) => {
  await sql`delete from info_pages where locale = 'ar' and key = ${keyOf(project.name)}`;
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(pagesPath);
  await expectAccessible(page);
  const edition = page.getByRole('table').last();
  await expect(edition.getByRole('row', { name: nameOf(project.name) })).toContainText('pas encore écrite');
  await page.goto(placeOf(project.name));
  const title = `À propos ${project.name}`;
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await text(page).click();
  await page.keyboard.type('Notre maison');
  await page.getByRole('button', { name: 'Intertitre', exact: true }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nous lisons ');
  await page.getByRole('button', { name: 'Lien' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lien' });
  await dialog.getByLabel('Adresse').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Poser le lien' }).click();
  await expect(dialog.getByRole('alert')).toContainText('ne peut pas servir de lien');
  await dialog.getByLabel('Adresse').fill('https://exemple.fr/');
  await dialog.getByRole('button', { name: 'Poser le lien' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer et faire paraître' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'La page est enregistrée' })).toBeVisible();
  const address = `/ar/info/a-propos-${project.name}`;
  const html = await read(address);
  expect(html).toContain(title);
  expect(html).toMatch(/<h2[^>]*>Notre maison<\/h2>/);
  expect(html).toContain('href="https://exemple.fr/"');
  // Saved once more: it is not taken for somebody else’s.
  await page.getByLabel('Chapeau').fill('Qui nous sommes.');
  await page.getByRole('button', { name: 'Enregistrer et faire paraître' }).click();
  await expect.poll(() => read(address), { timeout: 3000 }).toContain('Qui nous sommes.');
});

test('a missing title is told beside it, and a colleague’s save is not overwritten: what was typed stays', async ({
  page,
  db,
  sql,
}, { project }) => {
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(placeOf(project.name));
  await text(page).click();
  await page.keyboard.type('Écrit à l’instant. ');
  await page.getByLabel('Titre', { exact: true }).fill(' ');
  const save = page.getByRole('button', { name: 'Enregistrer et faire paraître' });
  await save.click();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveAccessibleDescription('Il manque un titre.');
  await expect(text(page)).toContainText('Écrit à l’instant.');
  await sql`update info_pages set saved_at = saved_at + interval '1 minute' where locale = 'ar' and key = ${keyOf(project.name)}`;
  await page.getByLabel('Titre', { exact: true }).fill('Un autre titre');
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'une autre version' })).toBeVisible();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Un autre titre');
  await expect(text(page)).toContainText('Écrit à l’instant.');
});

test('a reporter does not find the screens', async ({ page, db }, { project }) => {
  await signIn(page, await aColleague(db, 'reporter'));
  await expect(page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Pages' })).toHaveCount(0);
  const answer = await page.request.get(placeOf(project.name));
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('Rien à cette adresse');
});
