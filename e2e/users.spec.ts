import { expect } from '@playwright/test';
import { aColleague, sendSignIn, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

test('a changed role counts at the next request', async ({ page, browser, db }) => {
  const [administrator, colleague] = [await aColleague(db, 'administrator'), await aColleague(db, 'reporter')];
  const context = await browser.newContext({ baseURL: demo.url });
  const theirs = await context.newPage();
  await signIn(theirs, colleague);
  const asked = async () => (await theirs.request.get('/admin/users')).status();
  expect(await asked()).toBe(404);
  await signIn(page, administrator);
  await page.getByRole('link', { name: 'Équipe' }).click();
  await page.getByRole('link', { name: colleague.name }).click();
  await page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Administration' });
  await page.getByRole('button', { name: 'Changer de rôle' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le rôle est changé.' })).toBeVisible();
  expect(await asked()).toBe(200);
  await page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Traduction' });
  await page.getByRole('button', { name: 'Changer de rôle' }).click();
  await expect.poll(asked).toBe(404);
  await context.close();
});

test('somebody is suspended, is out at the next request, and comes back', async ({ page, browser, db }) => {
  const [administrator, colleague] = [await aColleague(db, 'administrator'), await aColleague(db)];
  const context = await browser.newContext({ baseURL: demo.url });
  const theirs = await context.newPage();
  await signIn(theirs, colleague);
  await signIn(page, administrator);
  await page.goto(`/admin/users/${colleague.userId}`);
  await page.getByRole('button', { name: 'Suspendre' }).click();
  await expect(page.getByText('Suspendu', { exact: true })).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(demo.url + pages.signIn);
  await sendSignIn(theirs, colleague);
  await expect(theirs.getByRole('alert').filter({ hasText: 'ne vont pas ensemble' })).toBeVisible();
  await page.getByRole('button', { name: 'Rétablir l’accès' }).click();
  await expect(page.getByRole('button', { name: 'Suspendre' })).toBeVisible();
  await signIn(theirs, colleague);
  await context.close();
});

test('somebody is invited by a letter; a form that is wrong keeps what was typed', async ({ page, db }) => {
  await signIn(page, await aColleague(db, 'administrator'));
  await page.goto('/admin/users');
  const name = `Invitée ${test.info().project.name}`;
  const email = `invitee-${test.info().project.name}@depeche.example`;
  const [nameField, emailField] = [page.getByLabel('Nom', { exact: true }), page.getByLabel('Adresse e-mail')];
  await nameField.fill(name);
  await emailField.fill('admin@depeche.example');
  await page.getByRole('button', { name: 'Inviter' }).click();
  await expect(page.getByText('Une autre personne utilise déjà cette adresse.')).toBeVisible();
  await expect(nameField).toHaveValue(name);
  await emailField.fill(email);
  await page.getByRole('button', { name: 'Inviter' }).click();
  await expect(page.getByText(`${name} recevra un lien par e-mail.`)).toBeVisible();
  await expect(page.getByRole('row', { name: email })).toContainText('Invité');
});

test('a link to a new password is made for somebody, and shown once', async ({ page, db }) => {
  const colleague = await aColleague(db);
  await signIn(page, await aColleague(db, 'administrator'));
  await page.goto(`/admin/users/${colleague.userId}`);
  await page.getByRole('button', { name: 'Créer un lien de mot de passe' }).click();
  const link = await page.getByText('/admin/sign-in/new-password?token=').textContent();
  await page.goto(link ?? '');
  await expect(page.getByText(colleague.email)).toBeVisible();
});

test('the audit log is searched by person and act, and exported', async ({ page, db }) => {
  const [administrator, colleague] = [await aColleague(db, 'administrator'), await aColleague(db)];
  await signIn(page, colleague);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(demo.url + pages.signIn);
  await signIn(page, administrator);
  await page.getByRole('link', { name: 'Journal des actions' }).click();
  await page.getByLabel('Qui', { exact: true }).selectOption({ label: colleague.name });
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/^Session terminée/, /^Connexion/]);
  await page.getByLabel('Action', { exact: true }).selectOption({ label: 'Connexion' });
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/^Connexion/]);
  const [csv, json] = await Promise.all(
    ['CSV', 'JSON'].map(async (name) => {
      // The record of reviews goes out here too, after the log.
      const address = (await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? '';
      const answer = await page.request.get(address);
      expect(answer.headers()['content-disposition']).toContain('attachment');
      return answer.text();
    }),
  );
  expect(csv?.trim().split('\r\n')).toHaveLength(2);
  expect(JSON.parse(json ?? '')).toMatchObject({ act: 'sign-in', actorId: colleague.userId });
  await page.getByRole('link', { name: 'Tout afficher' }).click();
  await page.getByRole('link', { name: 'Actions plus anciennes' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});

test('who does not administer sees no log, and exports none', async ({ page, db }) => {
  const asked = async () => (await page.request.get('/admin/audit/export?format=csv')).status();
  expect(await asked()).toBe(401);
  await signIn(page, await aColleague(db, 'editor'));
  expect(await asked()).toBe(403);
  expect((await page.request.get('/admin/audit')).status()).toBe(404);
});
