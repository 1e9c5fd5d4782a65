import { expect } from '@playwright/test';
import sharp from 'sharp';
import { unique } from '#tests/builders.ts';
import { test, text } from './article-writer.ts';
import { read } from './ask.ts';

test('what the lead picture shows is said beside its credit, is no longer missed, and readers are told', async ({
  writer,
  page,
  sql,
}) => {
  const headline = unique('Le phare éteint');
  const id = await writer.begin(headline);
  await page.getByRole('textbox', { name: 'Chapeau', exact: true }).fill('Un chapeau.');
  await text(page).click();
  await page.keyboard.type('Un phare.');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir une image d’ouverture' }).click();
  const background = { r: 20, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) };
  const buffer = await sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .png()
    .toBuffer();
  await (await choosing).setFiles({ name: 'phare.png', mimeType: 'image/png', buffer });
  const lead = page.getByRole('region', { name: 'Image d’ouverture' });
  const panel = page.getByRole('region', { name: 'Parution' });
  await expect(panel).toContainText('Une image n’est pas décrite.');
  await lead.getByRole('textbox', { name: 'Texte de remplacement' }).fill('Un phare, la nuit');
  await lead.getByRole('textbox', { name: 'Crédit' }).fill('Photo Anne Le Goff');
  await expect(lead.getByRole('img', { name: 'Un phare, la nuit' })).toBeVisible();
  await expect(panel).not.toContainText('Une image n’est pas décrite.');
  await writer.save();
  await panel.getByRole('button', { name: 'Publier maintenant' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('publié');
  const [article] = await sql`select slug from articles where id = ${id}`;
  await expect.poll(() => read(`/europe/${article?.slug}`)).toContain('alt="Un phare, la nuit"');
});
