import { expect } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

test('the first administrator signs in with the printed password, and out again', async ({ page, reader }) => {
  await reader.open(pages.signIn);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('admin@depeche.example');
  await page.getByLabel('Mot de passe').fill(demo.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(`${demo.url}/admin`);
  // What the screen still asks for is asked by somebody who may.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(demo.url + pages.signIn);
  await page.goto('/admin');
  await expect(page).toHaveURL(demo.url + pages.signIn);
});

test('a wrong password is told, and the address stays', async ({ page, reader }) => {
  await reader.open(pages.signIn);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('admin@depeche.example');
  await page.getByLabel('Mot de passe').fill('faux mot de passe');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ne vont pas ensemble' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Adresse e-mail' })).toHaveValue('admin@depeche.example');
});

test('who is signed in reads the same pages as everybody else', async ({ page, reader }) => {
  await reader.open(pages.signIn);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('admin@depeche.example');
  await page.getByLabel('Mot de passe').fill(demo.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(`${demo.url}/admin`);
  const response = await page.goto(pages.article);
  expect(response?.headers()['set-cookie']).toBeUndefined();
  expect(response?.headers()['cache-control']).toContain('s-maxage');
});
