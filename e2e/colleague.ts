import { expect, mergeTests, type Page } from '@playwright/test';
import type { Database } from '#db/client.ts';
import type { Role } from '#newsroom/actor.ts';
import { addUser } from '#newsroom/add-user.ts';
import { expectOk, unique } from '#tests/builders.ts';
import { demo, pages } from './demo.ts';
import { test as newsroom } from './newsroom.ts';
import { test as reader } from './reader.ts';

/** Tests of people who work in the newsroom, in a browser and on the database. */
export const test = mergeTests(newsroom, reader);

/** Somebody who may sign in. */
export type Colleague = { userId: string; email: string; name: string; password: string };

/** Adds somebody with a role to the demo's newsroom. */
export async function aColleague(db: Database, role: Role = 'editor'): Promise<Colleague> {
  const name = unique('Collègue');
  const email = `${unique('collegue')}@depeche.example`;
  const password = 'une phrase pour les essais';
  const userId = expectOk(await addUser(db, { email, name, role, password }));
  return { userId, email, name, password };
}

/** Fills in the sign-in and sends it. */
export async function sendSignIn(page: Page, { email, password }: Pick<Colleague, 'email' | 'password'>) {
  await page.goto(pages.signIn);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

/** Signs in, up to the desk. */
export async function signIn(page: Page, colleague: Colleague): Promise<void> {
  await sendSignIn(page, colleague);
  await expect(page).toHaveURL(`${demo.url}/admin`);
}
