import { expect, type Page } from '@playwright/test';
import { aBody, aDraft } from '#tests/builders.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { aColleague } from './colleague.ts';
import { demo } from './demo.ts';
import { expectSaved, headline, openArticle, savedLine, standfirst, test } from './writing.ts';

test.use({ baseURL: demo.url });

test('what is written is saved by itself, and said so; by hand it leaves a revision that stays', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  await headline(page).fill('Le pont rouvre demain');
  await expectSaved(sql, articleId, { headline: 'Le pont rouvre demain' });
  await expect(savedLine(page)).toHaveText(/^Enregistré à \d/);
  const autosaves = async () =>
    (
      await sql<{ isAutosave: boolean }[]>`
      select is_autosave as "isAutosave" from revisions where article_id = ${articleId} order by version`
    ).map((row) => row.isAutosave);
  await expect.poll(autosaves).toEqual([false, true]);
  await page.keyboard.press('Control+s');
  await expect.poll(autosaves).toEqual([false, true, false]);
});

test('two people who write in different places both find what the other wrote', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const [anna, boris] = [await aColleague(db), await aColleague(db)];
  const [here, there] = [await openAs(anna, articleId), await openAs(boris, articleId)];
  await headline(here).fill('Le titre d’Anna');
  await expectSaved(sql, articleId, { headline: 'Le titre d’Anna' });
  await standfirst(there).fill('Le chapeau de Boris.');
  await expectSaved(sql, articleId, { headline: 'Le titre d’Anna', standfirst: 'Le chapeau de Boris.' });
  await expect(headline(there)).toHaveValue('Le titre d’Anna');
  await expect(there.getByText(`Réuni avec ce que ${anna.name} a enregistré`)).toBeVisible();
});

test('two people who write in the same place see both texts side by side, and choose', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const [anna, boris] = [await aColleague(db), await aColleague(db)];
  const [here, there] = [await openAs(anna, articleId), await openAs(boris, articleId)];
  // Else a heartbeat may bring hers before anything is written here.
  await there.context().setOffline(true);
  await headline(here).fill('Le titre d’Anna');
  await expectSaved(sql, articleId, { headline: 'Le titre d’Anna' });
  await headline(there).fill('Le titre de Boris');
  await standfirst(there).fill('Le chapeau de Boris.');
  await there.context().setOffline(false);
  const panel = there.getByRole('region', { name: 'Deux textes se recouvrent' });
  await expect(panel).toContainText(`${anna.name} a enregistré une autre version à`);
  const choice = panel.getByRole('group', { name: 'Titre' });
  await expect(choice).toContainText('Le titre de Boris');
  await expect(choice).toContainText('d’Anna');
  const apply = panel.getByRole('button', { name: 'Enregistrer ces choix' });
  await expect(apply).toBeDisabled();
  await expectAccessible(there);
  await expectReflow(there);
  await expectSaved(sql, articleId, { headline: 'Le titre d’Anna', standfirst: 'Un chapeau.' });
  await choice.getByRole('radio', { name: 'Garder le mien' }).focus();
  await there.keyboard.press('ArrowDown');
  await expect(choice.getByRole('radio', { name: 'Prendre l’autre' })).toBeChecked();
  await apply.press('Enter');
  await expect(panel).toHaveCount(0);
  await expectSaved(sql, articleId, { headline: 'Le titre d’Anna', standfirst: 'Le chapeau de Boris.' });
  await expect(headline(there)).toHaveValue('Le titre d’Anna');
});

test('a connection that is cut in mid-sentence loses nothing, and it is saved when it is back', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  await headline(page).fill('');
  await headline(page).pressSequentially('Le pont de ');
  await page.context().setOffline(true);
  await headline(page).pressSequentially('Saint-Cloud rouvre');
  await expect(savedLine(page)).toHaveText('Hors ligne : 1 modification gardée sur cet appareil');
  await expectAccessible(page);
  await headline(page).pressSequentially(' demain');
  await page.context().setOffline(false);
  await expectSaved(sql, articleId, { headline: 'Le pont de Saint-Cloud rouvre demain' });
  await expect(savedLine(page)).toHaveText(/^Enregistré à \d/);
});

test('a reload without a connection keeps the text', async ({ db, sql, draft: { articleId }, openAs }) => {
  const page = await openAs(await aColleague(db), articleId);
  await page.context().setOffline(true);
  await headline(page).fill('Écrit dans le train');
  await expect(savedLine(page)).toContainText('gardée sur cet appareil');
  page.on('dialog', (dialog) => dialog.accept());
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await page.context().setOffline(false);
  await openArticle(page, articleId);
  await expect(headline(page)).toHaveValue('Écrit dans le train');
  await expectSaved(sql, articleId, { headline: 'Écrit dans le train' });
});

test('whoever leaves with something unsent is warned, and nobody else', async ({
  db,
  draft: { articleId },
  openAs,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  const warnings: string[] = [];
  page.on('dialog', (dialog) => {
    warnings.push(dialog.type());
    return dialog.accept();
  });
  await headline(page).click();
  await page.goto('/admin');
  expect(warnings).toEqual([]);
  await openArticle(page, articleId);
  await page.context().setOffline(true);
  await headline(page).pressSequentially(' bis');
  await expect(savedLine(page)).toContainText('Hors ligne');
  await page.goto('/admin').catch(() => {});
  expect(warnings).toEqual(['beforeunload']);
});

test('after the session ended one signs in where one writes, and the text arrives', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const anna = await aColleague(db);
  const page = await openAs(anna, articleId);
  await sql`delete from user_sessions where user_id = ${anna.userId}`;
  await headline(page).fill('Écrit juste après');
  const door = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await expect(door).toBeVisible();
  await expectAccessible(page);
  await headline(page).pressSequentially(' la fin');
  await door.getByLabel('Adresse e-mail').fill(anna.email);
  await door.getByLabel('Mot de passe').fill('pas le bon');
  await door.getByRole('button', { name: 'Se reconnecter' }).click();
  await expect(door.getByRole('alert').filter({ hasText: 'ne vont pas ensemble' })).toBeVisible();
  const other = await aColleague(db);
  await door.getByLabel('Adresse e-mail').fill(other.email);
  await door.getByLabel('Mot de passe').fill(other.password);
  await door.getByRole('button', { name: 'Se reconnecter' }).click();
  await expect(door.getByRole('alert').filter({ hasText: 'n’est pas celui de la personne' })).toBeVisible();
  expect((await sql`select from user_sessions where user_id = ${other.userId}`).length).toBe(0);
  await door.getByLabel('Adresse e-mail').fill(anna.email);
  await door.getByLabel('Mot de passe').fill(anna.password);
  await door.getByRole('button', { name: 'Se reconnecter' }).click();
  await expect(door).toHaveCount(0);
  await expectSaved(sql, articleId, { headline: 'Écrit juste après la fin' });
});

test('two tabs of one person follow each other', async ({ db, sql, draft: { articleId }, openAs }) => {
  const page = await openAs(await aColleague(db), articleId);
  const other = await page.context().newPage();
  await openArticle(other, articleId);
  await headline(page).fill('Du premier onglet');
  await expect(headline(other)).toHaveValue('Du premier onglet');
  await standfirst(other).fill('Du second onglet');
  await expect(standfirst(page)).toHaveValue('Du second onglet');
  await expectSaved(sql, articleId, { headline: 'Du premier onglet', standfirst: 'Du second onglet' });
  await expect(page.getByRole('region', { name: 'Deux textes se recouvrent' })).toHaveCount(0);
});

test('what can’t stay is said beside its field, and the rest is saved', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  await headline(page).fill('');
  await standfirst(page).fill('Un autre chapeau.');
  await expectSaved(sql, articleId, { headline: 'Un titre', standfirst: 'Un autre chapeau.' });
  await expect(page.getByText('Il manque un titre.')).toBeVisible();
  await expect(savedLine(page)).toContainText('Pas encore enregistré : 1 modification gardée sur cet appareil');
  await expect(headline(page)).toHaveValue('');
});

test('in the text, two paragraphs go together, and the same paragraph is for somebody to choose', async ({
  db,
  sql,
  draft: { sectionId },
  openAs,
}) => {
  const body = { type: 'doc', content: ['Premier.', 'Second.'].flatMap((text) => aBody(text).content) };
  const { id: articleId } = await aDraft(db, { sectionId, body });
  const [here, there] = [await openAs(await aColleague(db), articleId), await openAs(await aColleague(db), articleId)];
  const write = async (page: Page, paragraph: string, words: string) => {
    await page.getByRole('textbox', { name: 'Texte de l’article' }).getByText(paragraph).click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  };
  const paragraphs = async () =>
    (
      await sql<{ text: string }[]>`
      select jsonb_path_query(body, '$.content[*].content[0].text') #>> '{}' as text
      from articles where id = ${articleId}`
    ).map(({ text }) => text);
  await there.context().setOffline(true);
  await write(here, 'Premier.', ' D’Anna.');
  await expect.poll(paragraphs).toEqual(['Premier. D’Anna.', 'Second.']);
  await write(there, 'Second.', ' De Boris.');
  await there.context().setOffline(false);
  await expect.poll(paragraphs).toEqual(['Premier. D’Anna.', 'Second. De Boris.']);
  await expect(there.getByText('Premier. D’Anna.')).toBeVisible();
  await there.context().setOffline(true);
  await write(here, 'Premier.', ' Encore elle.');
  await expect.poll(paragraphs).toContain('Premier. D’Anna. Encore elle.');
  await write(there, 'Premier.', ' Et lui.');
  await there.context().setOffline(false);
  const passage = there.getByRole('group', { name: 'Passage 1' });
  await expect(passage).toContainText('Premier. D’Anna. Et lui.');
  await passage.getByRole('radio', { name: 'Garder les deux' }).check();
  await there.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await expect
    .poll(paragraphs)
    .toEqual(['Premier. D’Anna. Et lui.', 'Premier. D’Anna. Encore elle.', 'Second. De Boris.']);
  await expect(there.getByRole('textbox', { name: 'Texte de l’article' })).toContainText('Encore elle.');
});
