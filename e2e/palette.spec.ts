import { expect } from '@playwright/test';
import { aDraft, aSection, unique } from '#tests/builders.ts';
import { expectAccessible } from './accessible.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo } from './demo.ts';

test('by keyboard alone, an article is found by the beginnings of its words and opened', async ({ page, db }) => {
  await signIn(page, await aColleague(db));
  const { id: sectionId } = await aSection(db);
  const { id } = await aDraft(db, { sectionId, headline: `Éclipse au-dessus de ${unique('Kerlouan')}` });
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Un écran, une action ou les mots d’un titre' });
  await expect(field).toBeFocused();
  await field.pressSequentially('kerl ecl');
  await expect(page.getByRole('option').first()).toContainText('Éclipse au-dessus');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${demo.url}/admin/articles/${id}`);
});

test('it leads to a screen, and Escape gives the focus back', async ({ page, db }) => {
  await signIn(page, await aColleague(db));
  const button = page.getByRole('button', { name: 'Aller à…' });
  await button.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('articl');
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${demo.url}/admin/articles`);
});

test('what the open article allows is among the commands', async ({ page, db }) => {
  await signIn(page, await aColleague(db));
  const { id: sectionId } = await aSection(db);
  const { id } = await aDraft(db, { sectionId, headline: unique('Un brouillon') });
  await page.goto(`${demo.url}/admin/articles/${id}`);
  await expect(page.getByRole('button', { name: 'Publier maintenant' })).toBeVisible();
  await page.getByRole('button', { name: 'Aller à…' }).click();
  await page.keyboard.type('publier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Publier maintenant' })).toBeVisible();
});

test('a question mark shows the keys, and in a field it is a question mark', async ({ page, db }) => {
  await signIn(page, await aColleague(db));
  await page.getByRole('textbox').first().fill('Pourquoi');
  await page.keyboard.type('?');
  await expect(page.getByRole('textbox').first()).toHaveValue('Pourquoi?');
  await page.getByRole('button', { name: 'Aller à…' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await expectAccessible(page);
});
