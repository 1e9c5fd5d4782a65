import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { correctSegment } from '#newsroom/correct-segment.ts';
import { exportGlossaryPath, glossaryPath, importGlossaryPath, termScreenPath } from '#paths/wire-keeping.ts';
import { aPerson, aTerm, expectOk, unique } from '#tests/builders.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';
import { expectAccessible } from './accessible.ts';
import { read } from './ask.ts';
import { aColleague, signIn, test } from './colleague.ts';

const apertium = createApertium();
const isInstalled = await apertium.supports('es', 'fr');
await apertium.close();

test('a term shows what it would change in published articles before it does, and readers find text and correction', async ({
  page,
  db,
  sql,
}) => {
  test.skip(!isInstalled, 'Apertium is not installed');
  const name = `The ${unique('Verge')}`;
  const wrong = name.replace('The Verge', 'Le Bord');
  const html = `<p>El puerto está cerrado, según ${name}.</p>`;
  const made = { html, translate: (text: string) => text.replace(name, wrong), status: 'published' } as const;
  const { articleId } = await aTranslatedArticle(db, { ...made, headline: 'El puerto está cerrado' });
  const other = await aTranslatedArticle(db, { ...made, headline: 'El faro está cerrado' });
  const words = { segment: 'body/0:0', target: `Le port est fermé, dit ${wrong}.` };
  expectOk(await correctSegment(db, await aPerson(db, 'editor'), { translationId: other.translationId, ...words }));
  const [article] = await sql<{ slug: string; section: string }[]>`
    select a.slug, n.slug as section from articles a join section_names n on n.section_id = a.section_id
    and n.locale = a.locale where a.id = ${articleId}`;
  const address = `/${article?.section}/${article?.slug}`;

  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(glossaryPath({ from: 'es', to: 'fr' }));
  await page.getByRole('textbox', { name: 'Terme, tel qu’il s’écrit' }).fill(name);
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('2 articles publiés disent autre chose que le glossaire.')).toBeVisible();
  await expect(page.getByText('écrite par la rédaction\u00a0: elle restera')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Voir ce que cela changerait' }).click();
  await expect(page.getByText('Rien n’a changé pour les lecteurs.')).toBeVisible({ timeout: 30_000 });
  const changed = page.getByRole('listitem').filter({ hasText: 'El puerto está cerrado' });
  await expect(changed.getByRole('deletion').first()).toContainText('Le Bord');
  await expect(changed.getByRole('insertion').first()).toContainText(name);
  await expect(page.getByText('La rédaction a écrit ces phrases')).toBeVisible();
  await expectAccessible(page);
  expect(await read(address)).toContain(wrong);

  await page.getByRole('button', { name: 'Changer 1 article' }).click();
  await expect(page.getByLabel('Note de correction')).toHaveAccessibleDescription(/Écrivez ce qui était faux/);
  const note = `Le nom de ${name} avait été traduit.`;
  await page.getByLabel('Note de correction').fill(note);
  // Whoever leaves finds it again.
  await page.getByRole('button', { name: 'Changer 1 article' }).click();
  await page.getByRole('link', { name: 'Retour au terme' }).click();
  await page
    .getByRole('link', { name: /novembre|\d{4}/ })
    .last()
    .click();
  await expect(page.getByText('C’est fait.')).toBeVisible({ timeout: 30_000 });
  // Each web process hears of it by itself.
  await expect(async () => {
    const shown = await read(address);
    expect(shown).toContain(note);
    // What the update changed stands on the page too: the text is what counts.
    expect(shown).toContain(`<p id="p-1">Le port est fermé, selon ${name}.</p>`);
  }).toPass({ timeout: 10_000 });
});

test('terms are found by their words, changed and removed, and a wrong one says what is wrong with it', async ({
  page,
  db,
}) => {
  const word = unique('gale');
  const termId = await aTerm(db, { fromLanguage: 'en', source: word, handling: 'translate', target: 'coup de vent' });
  await aTerm(db, { fromLanguage: 'en', source: unique('other') });
  await signIn(page, await aColleague(db, 'translator'));
  await page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Glossaire' }).click();
  await page.getByLabel('Langues').selectOption('en fr');
  await page.getByRole('searchbox', { name: 'Mots' }).fill(word);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: word }).click();
  await page.getByRole('textbox', { name: 'Traduction, s’il se traduit' }).fill('');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const target = page.getByRole('textbox', { name: 'Traduction, s’il se traduit' });
  await expect(target).toHaveAccessibleDescription(/Écrivez la traduction/);
  await target.fill('tempête');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status')).toContainText('Le terme est enregistré');
  await page.goto(termScreenPath(termId));
  await expect(target).toHaveValue('tempête');
  await page.getByRole('button', { name: 'Supprimer le terme' }).click();
  await expect(page).toHaveURL(new RegExp(`${glossaryPath()}$`));
  await page.goto(glossaryPath({ from: 'en', to: 'fr', q: word }));
  await expect(page.getByText('Aucun terme ne correspond.')).toBeVisible();
});

test('terms come in from a file, all of them or none, and go out as one', async ({ page, db }) => {
  const word = unique('gale');
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(importGlossaryPath);
  const send = async (csv: string) => {
    const file = { name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByLabel('Fichier CSV ou TBX').setInputFiles(file);
    await page.getByRole('button', { name: 'Importer' }).click();
  };
  await send(`source,target\n${word},coup de vent\n…,rien\n`);
  await expect(page.getByRole('alert').first()).toContainText('entrée 2, source\u00a0: Un terme contient une lettre');
  await send(`source,target\n${word},coup de vent\n`);
  await expect(page.getByRole('status')).toHaveText('1 terme ajouté, 0 modifié, 0 déjà ainsi.');
  await expectAccessible(page);
  await page.goto(glossaryPath({ from: 'en', to: 'fr' }));
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV', exact: true }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain(`en,fr,${word},translate,coup de vent`);
});

test('a reporter is neither shown the glossary nor let in', async ({ page, db }) => {
  const termId = await aTerm(db);
  await signIn(page, await aColleague(db, 'reporter'));
  await expect(page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Glossaire' })).toHaveCount(
    0,
  );
  for (const address of [glossaryPath(), termScreenPath(termId), importGlossaryPath])
    expect((await page.request.get(address)).status()).toBe(404);
  expect((await page.request.get(exportGlossaryPath({}, 'csv'))).status()).toBe(403);
});
