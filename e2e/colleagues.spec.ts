import { expect } from '@playwright/test';
import { personActor } from '#newsroom/actor.ts';
import { saveDraft } from '#newsroom/save-draft.ts';
import { revisionsPath } from '#paths/newsroom.ts';
import { aContent, expectOk } from '#tests/builders.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague } from './colleague.ts';
import { demo } from './demo.ts';
import { expectSaved, headline, test } from './writing.ts';

test.use({ baseURL: demo.url });

test('who has an article open sees who else has, until they leave', async ({ db, draft: { articleId }, openAs }) => {
  test.slow();
  const [anna, boris] = [await aColleague(db), await aColleague(db)];
  const here = await openAs(anna, articleId);
  await expect(here.getByText('écrit aussi ici')).toHaveCount(0);
  const there = await openAs(boris, articleId);
  await expect(there.getByText(`${anna.name} écrit aussi ici`)).toBeVisible();
  await expect(here.getByText(`${boris.name} écrit aussi ici`)).toBeVisible({ timeout: 25_000 });
  await there.goto('/admin');
  await expect(here.getByText('écrit aussi ici')).toHaveCount(0, { timeout: 25_000 });
});

test('what a colleague saved appears where the article is open, though nothing is written there', async ({
  db,
  draft: { articleId },
  openAs,
}) => {
  const [here, there] = [await openAs(await aColleague(db), articleId), await openAs(await aColleague(db), articleId)];
  await headline(there).fill('Écrit ailleurs');
  await expect(headline(here)).toHaveValue('Écrit ailleurs', { timeout: 25_000 });
});

test('a note is left for colleagues, read by them, and marked as done', async ({
  db,
  draft: { articleId },
  openAs,
}) => {
  const [anna, boris] = [await aColleague(db), await aColleague(db)];
  const here = await openAs(anna, articleId);
  const notes = (page: typeof here) => page.getByRole('region', { name: 'Notes aux collègues' });
  await notes(here).getByRole('textbox').fill('Le maire a rappelé.\nIl confirme.');
  await notes(here).getByRole('button', { name: 'Laisser la note' }).click();
  await expect(notes(here).getByRole('listitem')).toContainText(anna.name);
  await expect(notes(here).getByRole('textbox')).toHaveValue('');
  const there = await openAs(boris, articleId);
  const note = notes(there).getByRole('listitem').filter({ hasText: 'Le maire a rappelé.' });
  await note.getByRole('checkbox', { name: 'Fait' }).check();
  await expectAccessible(there);
  await there.reload();
  await expect(note.getByRole('checkbox', { name: 'Fait' })).toBeChecked();
});

test('revisions are compared word by word, named, and brought back', async ({ db, sql, draft, openAs }) => {
  const { articleId, sectionId } = draft;
  const anna = await aColleague(db);
  const actor = personActor({ userId: anna.userId, name: anna.name, role: 'editor' });
  const [{ slug = '' } = {}] = await sql<{ slug: string }[]>`select slug from articles where id = ${articleId}`;
  const content = aContent({ sectionId, slug, headline: 'Un tout autre titre' });
  expectOk(await saveDraft(db, actor, { articleId, version: 1, content, isAutosave: false }));
  const page = await openAs(anna, articleId);
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByRole('heading', { name: 'Version 2 comparée à la version 1' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'tout autre' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  const list = page.getByRole('navigation', { name: 'Toutes les versions' });
  await expect(list.getByRole('link').first()).toContainText(`enregistré, ${anna.name} (actuelle)`);
  await list.getByRole('link').nth(1).click();
  await expect(page.getByRole('heading', { name: 'Version 1, la première' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom de cette version' }).fill('Avant l’avocat');
  await page.getByRole('button', { name: 'Garder le nom' }).click();
  await expect(page.getByText('Le nom est gardé.')).toBeVisible();
  await expect(list.getByRole('link').nth(1)).toContainText('Avant l’avocat');
  await page.getByRole('button', { name: 'Rétablir cette version' }).click();
  await expect(headline(page)).toHaveValue('Un titre');
  await expectSaved(sql, articleId, { headline: 'Un titre' });
  await page.goto(revisionsPath(articleId, { version: 3, against: 1 }));
  await expect(page.getByText('Rien n’a changé entre ces deux versions.')).toBeVisible();
});
