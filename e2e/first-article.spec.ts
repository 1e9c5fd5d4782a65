import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { unique } from '#tests/builders.ts';
import { text } from './article-writer.ts';
import { aColleague, signIn, test } from './colleague.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Parution' });
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function aPicture(): Promise<Buffer> {
  const background = { r: 198, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) };
  return sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** What clocks in Paris show, to the second, some seconds from now. */
function inParis(secondsAhead: number): string {
  const moment = new Date(Date.now() + secondsAhead * 1000);
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).replace(' ', 'T');
}

/** Writes standfirst, text and a picture with what it needs, as somebody does who sees the screen for the first time. */
async function write(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Chapeau', exact: true }).fill('Quarante ans après, elle n’a pas bougé.');
  await text(page).click();
  await page.keyboard.type('La digue a 50 ans.');
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.type('/image');
  await expect(page.getByRole('option', { name: 'Image', selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'digue.jpg', mimeType: 'image/jpeg', buffer: await aPicture() });
  await text(page)
    .getByRole('button', { name: /Il manque le texte de remplacement/ })
    .click();
  await text(page).getByRole('textbox', { name: 'Texte de remplacement' }).fill('La digue au matin');
  await text(page).getByRole('textbox', { name: 'Crédit' }).fill('Photo Anne Le Goff');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/^Enregistré à/).first()).toBeVisible();
}

test('from an empty draft to a stranger who reads it, to a correction, to its withdrawal', async ({
  browser,
  page,
  db,
}) => {
  test.slow();
  const headline = unique('La digue tient');
  await signIn(page, await aColleague(db, 'reporter'));
  await page.getByRole('textbox', { name: 'Titre d’un nouvel article' }).fill(headline);
  await page.getByRole('combobox', { name: 'Rubrique' }).selectOption({ label: 'Europe' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await write(page);
  await panel(page).getByRole('button', { name: 'Soumettre à la relecture' }).click();
  await confirm(page, 'Soumettre');
  await expect(panel(page).getByRole('status')).toContainText('l’article est en relecture');

  const desk = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await signIn(desk, await aColleague(db));
  await desk.getByRole('table', { name: 'À relire' }).getByRole('link', { name: headline }).click();
  await panel(desk).getByRole('button', { name: 'Programmer…' }).click();
  await desk.getByRole('dialog').getByLabel('Jour et heure de parution').fill(inParis(4));
  await confirm(desk, 'Programmer');
  await expect(panel(desk).getByRole('status')).toContainText('l’article est programmé');

  const stranger = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  const comes = async () => {
    await stranger.goto('/europe');
    return stranger.getByRole('link', { name: headline }).count();
  };
  await expect.poll(comes, { timeout: 25_000 }).toBe(1);
  await stranger.getByRole('link', { name: headline }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(stranger.getByText('La digue a 50 ans.')).toBeVisible();
  await expect(stranger.getByRole('img', { name: 'La digue au matin' })).toBeVisible();

  await desk.reload();
  await panel(desk).getByRole('button', { name: 'Corriger…' }).click();
  await desk.getByRole('dialog').getByLabel('Ce qui était faux').fill('La digue a 40 ans, et non 50.');
  await confirm(desk, 'Publier le rectificatif');
  await expect(panel(desk).getByRole('status')).toContainText('le rectificatif est en ligne');
  const reads = async (sentence: string) => {
    const status = (await stranger.reload())?.status();
    return [status, await stranger.getByText(sentence).count()];
  };
  await expect.poll(() => reads('ans, et non 50.')).toEqual([200, 1]);

  await panel(desk).getByRole('button', { name: 'Retirer…' }).click();
  await desk.getByRole('dialog').getByLabel('Raison').fill('Le témoignage était inventé.');
  await confirm(desk, 'Retirer');
  await expect(panel(desk).getByRole('status')).toContainText('l’article est retiré');
  await expect.poll(() => reads('Le témoignage était inventé.')).toEqual([410, 1]);
  await Promise.all([desk.context().close(), stranger.context().close()]);
});
