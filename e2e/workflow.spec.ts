import { expect, type Page } from '@playwright/test';
import type { Sql } from '#db/client.ts';
import { articleActsEndpoint } from '#paths/newsroom.ts';
import { aDraft, aMedium, aPerson, aSection, unique } from '#tests/builders.ts';
import { expectAccessible, expectReflow } from './accessible.ts';
import { ask, read } from './ask.ts';
import { aColleague } from './colleague.ts';
import { demo } from './demo.ts';
import { openArticle, test } from './writing.ts';

test.use({ baseURL: demo.url });

const panel = (page: Page) => page.getByRole('region', { name: 'Parution' });
const dialog = (page: Page) => page.getByRole('dialog');
const done = (page: Page, sentence: string) =>
  expect(panel(page).getByRole('status')).toHaveText(`C’est fait\u00a0: ${sentence}`);

/** Opens the dialog of an act by its button in the panel. */
async function openAct(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name }).click();
  await expect(dialog(page)).toBeVisible();
}

const confirm = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

/** What clocks in Paris show, to the second, some seconds from now. */
function inParis(secondsAhead: number): string {
  const moment = new Date(Date.now() + secondsAhead * 1000);
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).replace(' ', 'T');
}

const publications = async (sql: Sql, articleId: string) =>
  (await sql`select id from revisions where article_id = ${articleId} and cause = 'published'`).length;

test('from a draft to readers, and away again: review, schedule, correction, withdrawal', async ({
  db,
  sql,
  openAs,
}) => {
  const [reporter, editor] = [await aColleague(db, 'reporter'), await aColleague(db)];
  const section = await aSection(db);
  const headline = unique('La digue tient');
  const actor = { ...(await aPerson(db, 'reporter')), userId: reporter.userId };
  const facts = { sectionId: section.id, headline, leadMediaId: await aMedium(db), actor };
  const { id: articleId, slug } = await aDraft(db, facts);
  const address = `/${section.slug}/${slug}`;

  const writing = await openAs(reporter, articleId);
  await expect(panel(writing).getByRole('button', { name: 'Publier' })).toHaveCount(0);
  await openAct(writing, 'Soumettre à la relecture');
  await confirm(writing, 'Soumettre');
  await done(writing, 'l’article est en relecture.');
  await expect(writing.getByText('Vous pouvez lire cet article, mais pas le modifier.')).toBeVisible();

  const editing = await openAs(editor, articleId);
  await editing.goto('/admin');
  await editing.getByRole('table', { name: 'À relire' }).getByRole('link', { name: headline }).click();
  await openAct(editing, 'Programmer…');
  await expect(dialog(editing).getByText('Heures de Paris (Europe/Paris)')).toBeVisible();
  await dialog(editing).getByLabel('Jour et heure de parution').fill(inParis(4));
  expect((await ask(address)).status).toBe(404);
  await confirm(editing, 'Programmer');
  await done(editing, 'l’article est programmé.');
  await expect.poll(async () => (await ask(address)).status, { timeout: 20_000 }).toBe(200);
  await expect.poll(() => read(`/${section.slug}`), { timeout: 5000 }).toContain(headline);

  await openArticle(editing, articleId);
  await openAct(editing, 'Corriger…');
  await dialog(editing).getByLabel('Ce qui était faux').fill('La digue a 40 ans, et non 50.');
  await confirm(editing, 'Publier le rectificatif');
  await done(editing, 'le rectificatif est en ligne.');
  await expect.poll(() => read(address), { timeout: 5000 }).toContain('ans, et non 50.');

  await openAct(editing, 'Retirer…');
  await confirm(editing, 'Retirer');
  await expect(dialog(editing).getByText('les lecteurs le liront')).toBeVisible();
  await dialog(editing).getByLabel('Raison').fill('Le témoignage était inventé.');
  await confirm(editing, 'Retirer');
  await done(editing, 'l’article est retiré.');
  await expect.poll(async () => (await ask(address)).status, { timeout: 5000 }).toBe(410);
  await expect.poll(() => read(address), { timeout: 5000 }).toContain('Le témoignage était inventé.');
  expect(await publications(sql, articleId)).toBe(1);
});

test('an editor gives an article back with a word, and it is the reporter’s again', async ({ db, sql, openAs }) => {
  const [reporter, editor] = [await aColleague(db, 'reporter'), await aColleague(db)];
  const actor = { ...(await aPerson(db, 'reporter')), userId: reporter.userId };
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id, actor });
  await sql`update articles set status = 'in_review' where id = ${articleId}`;
  const editing = await openAs(editor, articleId);
  await openAct(editing, 'Rendre à l’auteur…');
  await dialog(editing).getByLabel('Votre mot').fill('Il manque la mairie.');
  await confirm(editing, 'Rendre');
  await done(editing, 'l’article est rendu à son auteur.');
  const writing = await openAs(reporter, articleId);
  await expect(writing.getByText('Il manque la mairie.')).toBeVisible();
  await expect(panel(writing).getByRole('button', { name: 'Soumettre' })).toBeVisible();
});

test('two editors who press at once publish once, and the other is told', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const pages = [await openAs(await aColleague(db), articleId), await openAs(await aColleague(db), articleId)];
  for (const page of pages) await openAct(page, 'Publier maintenant');
  await Promise.all(pages.map((page) => confirm(page, 'Publier')));
  const told = (page: Page) => page.getByText(/C’est fait|a changé d’état entre-temps|a enregistré une autre version/);
  for (const page of pages) await expect(told(page)).toBeVisible();
  const happy = await Promise.all(pages.map((page) => page.getByText('l’article est publié').count()));
  expect(happy.toSorted()).toEqual([0, 1]);
  expect(await publications(sql, articleId)).toBe(1);
});

test('what stands in the way is said where it is, and nothing typed is lost', async ({
  db,
  sql,
  draft: { articleId },
  openAs,
}) => {
  const editor = await aColleague(db);
  const page = await openAs(editor, articleId);
  await openAct(page, 'Programmer…');
  const time = dialog(page).getByLabel('Jour et heure de parution');
  await time.fill('2020-01-01T08:00');
  await confirm(page, 'Programmer');
  await expect(dialog(page).getByText('Cette heure est déjà passée.')).toBeVisible();
  await expect(time).toHaveValue('2020-01-01T08:00');
  await page.keyboard.press('Escape');
  await openAct(page, 'Embargo…');
  await dialog(page).getByLabel('Embargo jusqu’à').fill('2090-01-01T08:00');
  await confirm(page, 'Régler');
  await done(page, 'l’embargo est réglé.');
  await openAct(page, 'Publier maintenant');
  await confirm(page, 'Publier');
  await expect(dialog(page).getByText('sous embargo')).toBeVisible();

  await sql`update users set role = 'reporter' where id = ${editor.userId}`;
  await confirm(page, 'Publier');
  await expect(dialog(page).getByText('Votre rôle ne permet pas cette action.')).toBeVisible();
  await sql`delete from user_sessions where user_id = ${editor.userId}`;
  await confirm(page, 'Publier');
  await expect(dialog(page).getByText('Votre session est terminée.')).toBeVisible();
  expect(await publications(sql, articleId)).toBe(0);
});

test('a reporter is offered no act that publishes, and the endpoint refuses it', async ({ db, sql, openAs }) => {
  const reporter = await aColleague(db, 'reporter');
  const actor = { ...(await aPerson(db, 'reporter')), userId: reporter.userId };
  const { id: articleId, version } = await aDraft(db, { sectionId: (await aSection(db)).id, actor });
  const page = await openAs(reporter, articleId);
  await expect(panel(page).getByRole('button')).toHaveText(['Soumettre à la relecture']);
  const post = (headers: Record<string, string>) =>
    page.request.post(articleActsEndpoint(articleId), { headers, data: { act: 'publish', version } });
  expect((await post({ origin: demo.url })).status()).toBe(403);
  expect((await post({ origin: 'https://evil.example' })).status()).toBe(403);
  expect(await publications(sql, articleId)).toBe(0);
});

test('what blocks is named with the reason, leads to its place, and keeps from publishing', async ({ db, openAs }) => {
  const empty = { type: 'doc', content: [{ type: 'paragraph' }] };
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id, standfirst: '', body: empty });
  const page = await openAs(await aColleague(db), articleId);
  const checks = panel(page).getByRole('region', { name: 'Avant de publier' });
  await expect(checks.getByText('L’article n’a pas de texte.', { exact: true })).toBeVisible();
  await expect(checks.getByText('Une page vide n’apprend rien à personne.')).toBeVisible();
  await checks.getByRole('button', { name: /Y aller.*chapeau/ }).click();
  const standfirst = page.getByRole('textbox', { name: 'Chapeau', exact: true });
  await expect(standfirst).toBeFocused();
  await standfirst.fill('Un chapeau tout neuf.');
  await expect(checks.getByText('Il n’y a pas de chapeau.', { exact: true })).toHaveCount(0);
  await openAct(page, 'Publier maintenant');
  await expect(dialog(page).getByRole('button', { name: 'Publier', exact: true })).toBeDisabled();
});

test('by keyboard alone an article is published, and the focus goes on from there', async ({
  db,
  draft: { articleId },
  openAs,
}) => {
  const page = await openAs(await aColleague(db), articleId);
  await panel(page).getByRole('button', { name: 'Publier maintenant' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Publier maintenant' })).toBeFocused();
  await page.keyboard.press('Enter');
  const button = dialog(page).getByRole('button', { name: 'Publier', exact: true });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused({ timeout: 50 });
  }).toPass({ timeout: 5000 });
  await page.keyboard.press('Enter');
  await done(page, 'l’article est publié.');
  await expect(panel(page).getByRole('status')).toBeFocused();
});

test('what is written on a published article goes out with an update, and not before', async ({ db, openAs }) => {
  const section = await aSection(db);
  const { id: articleId, slug } = await aDraft(db, { sectionId: section.id });
  const page = await openAs(await aColleague(db), articleId);
  await openAct(page, 'Publier maintenant');
  await confirm(page, 'Publier');
  await done(page, 'l’article est publié.');
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Le titre d’après');
  await openAct(page, 'Mettre à jour');
  expect(await read(`/${section.slug}/${slug}`)).not.toContain('Le titre d’après');
  await confirm(page, 'Mettre à jour');
  await done(page, 'la mise à jour est en ligne.');
  await expect.poll(() => read(`/${section.slug}/${slug}`), { timeout: 5000 }).toContain('Le titre d’après');
});

test('the screens are fit for everybody, on every width', async ({ db, openAs, draft }) => {
  const page = await openAs(await aColleague(db), draft.articleId);
  await openAct(page, 'Programmer…');
  await expectAccessible(page, 'dialog');
  await expectReflow(page);
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'aside');
});
