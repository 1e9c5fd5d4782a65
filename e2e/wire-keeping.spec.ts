import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { addUsage } from '#db/queries/engine-usage.ts';
import { personActor } from '#newsroom/actor.ts';
import { correctSegment } from '#newsroom/correct-segment.ts';
import { sourceScreenPath } from '#paths/newsroom.ts';
import { dispatchStoryPath, enginesPath, importMemoryPath, memoryPath } from '#paths/wire-keeping.ts';
import { deskPath } from '#paths.ts';
import { expectOk, unique } from '#tests/builders.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { expectAccessible } from './accessible.ts';
import { aColleague, signIn, test } from './colleague.ts';

test('a remembered sentence says who translated it and for which article, is put right, and forgotten', async ({
  page,
  db,
}) => {
  const translator = await aColleague(db, 'translator');
  const word = unique('lonja');
  const { translationId, articleId } = await aTranslatedArticle(db, { html: `<p>La ${word} abre.</p>` });
  const actor = personActor({ userId: translator.userId, name: translator.name, role: 'translator' });
  const input = { translationId, segment: 'body/0:0', target: 'La criée ouvre.' };
  expectOk(await correctSegment(db, actor, input));
  await signIn(page, translator);
  await page.goto(memoryPath({ from: 'es', to: 'fr' }));
  await page.getByRole('searchbox', { name: 'Mots' }).fill(word);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  const sentence = page.getByRole('listitem').filter({ hasText: `La ${word} abre.` });
  await expect(sentence).toContainText(`par ${translator.name}`);
  await expect(sentence.getByRole('link', { name: 'Article' })).toHaveAttribute('href', new RegExp(`${articleId}$`));
  await sentence.getByRole('link', { name: /^Modifier/ }).click();
  const target = page.getByRole('textbox', { name: 'Traduction' });
  await target.fill('');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(target).toHaveAccessibleDescription(/Écrivez la traduction/);
  await target.fill('La halle aux poissons ouvre !');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status')).toHaveText('La phrase est enregistrée.');
  await expect(target).toHaveValue('La halle aux poissons ouvre\u202f!');
  await page.getByRole('button', { name: 'Oublier la phrase' }).click();
  await expect(page).toHaveURL(new RegExp(`${memoryPath()}$`));
  await page.goto(memoryPath({ from: 'es', to: 'fr', q: word }));
  await expect(page.getByText('Aucune phrase ne correspond.')).toBeVisible();
});

test('a memory comes in as TMX, and goes out as it came', async ({ page, db }) => {
  const word = unique('chove');
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(importMemoryPath);
  const tmx = `<tmx version="1.4"><body><tu><tuv xml:lang="gl"><seg>${word}</seg></tuv>
<tuv xml:lang="fr"><seg>Il pleut.</seg></tuv></tu></body></tmx>`;
  const file = { name: 'memory.tmx', mimeType: 'application/xml', buffer: Buffer.from(tmx) };
  await page.getByLabel('Fichier TMX').setInputFiles(file);
  await page.getByLabel('De la langue (code)').fill('gl');
  await page.getByRole('button', { name: 'Importer' }).click();
  await expect(page.getByRole('status')).toHaveText('1 phrase ajoutée, 0 déjà là, 0 inutilisable.');
  await page.goto(memoryPath({ from: 'gl', to: 'fr' }));
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter (TMX)' }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain(`<seg>${word}</seg>`);
});

test('the story of an item stands on one page, from which it is sent on again', async ({ page, db }) => {
  const headline = unique('Ola de calor');
  const { dispatchId, sourceId } = await aTranslatedArticle(db, { headline, status: 'published' });
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(sourceScreenPath(sourceId));
  await page.getByRole('link', { name: `Toute son histoire\u00a0: ${headline}` }).click();
  await expect(page).toHaveURL(new RegExp(`${dispatchStoryPath(dispatchId)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('link', { name: 'https://gale.example/a' })).toBeVisible();
  await expect(page.getByText('Contrôle passé')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir sur le site' })).toBeVisible();
  await page.getByRole('button', { name: 'Relancer à partir d’ici\u00a0: déposer' }).click();
  await expect(page.getByText('Relancée par la rédaction, depuis\u00a0: déposer.')).toBeVisible();
  await expectAccessible(page);
});

test('the first page counts what asks for somebody on the wire, and leads there', async ({ page, db, sql }) => {
  const { sourceId } = await aTranslatedArticle(db);
  const failure = sql.json({ kind: 'timed_out', seconds: 20 });
  const name = unique('Silencieux');
  await sql`update sources set name = ${name}, last_failure = ${failure}, failures_in_a_row = 999,
    next_due_at = now() + interval '1 day' where id = ${sourceId}`;
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(deskPath);
  const wire = page.getByRole('region', { name: 'Le fil' });
  await expect(wire.getByRole('link', { name: /sources? en panne$/ })).toBeVisible();
  await wire.getByRole('link', { name }).click();
  // The wire may have tried it meanwhile: there is no such server either way.
  await expect(page.getByText('Le fil n’arrive pas à la lire.')).toBeVisible();
  await sql`update sources set last_failure = null, failures_in_a_row = 0 where id = ${sourceId}`;
});

test('engines say what they used today, between which languages, and how fast they were', async ({ page, db }) => {
  const engine = unique('moteur');
  const day = new Date().toISOString().slice(0, 10);
  const used = { characters: 4000, calls: 8, failures: 2, cost: 1_500_000, milliseconds: 1000 };
  await addUsage(db, { engine, from: 'pt', to: 'fr', day }, used);
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(enginesPath);
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: engine }) });
  await expect(part).toContainText('4\u202f000 signes en 8 appels');
  await expect(part).toContainText('1,50');
  await expect(part).toContainText('250\u00a0ms pour mille signes');
  await expect(part.getByRole('img')).toHaveAccessibleName(/4\s000 en tout/);
  await expect(part.getByRole('row', { name: /^portugais → français/ })).toContainText('2');
  await expectAccessible(page);
});
