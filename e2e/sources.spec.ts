import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { addSource } from '#newsroom/add-source.ts';
import { importSourcesPath, newSourcePath, sourceScreenPath, sourcesPath } from '#paths/newsroom.ts';
import { aSection, aSourceInput, expectOk, unique } from '#tests/builders.ts';
import { expectAccessible } from './accessible.ts';
import { read } from './ask.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo, pages } from './demo.ts';

/** Looks for the feed behind an address, as somebody does who has it in the clipboard. */
async function lookFor(page: Page, address: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('link', { name: 'Ajouter une source' }).click();
  await page.getByRole('textbox', { name: 'Adresse' }).fill(address);
  await page.getByRole('button', { name: 'Chercher' }).click();
}

test('an editor adds a source from the address of its site, after seeing its last items', async ({ page, db, sql }) => {
  const site = `${demo.press}/en/${unique('gale')}/`;
  await signIn(page, await aColleague(db, 'editor'));
  await lookFor(page, site);
  await expect(page.getByRole('link', { name: /^Ferry stays in port/ })).toBeVisible();
  await expect(page.getByText('About 240 passengers are waiting')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('The Gale Herald');
  await expectAccessible(page);
  await page.getByLabel('Licence').selectOption('Texte intégral');
  await page.getByLabel('Ville').fill('Kirkwall');
  await page.getByRole('button', { name: 'Ajouter la source' }).click();
  // Whole texts need a permission; what was typed stays.
  await expect(page.getByLabel(/^Preuve/)).toHaveAccessibleDescription(/écrivez ce qui nous le permet/);
  await expect(page.getByLabel('Ville')).toHaveValue('Kirkwall');
  await page.getByLabel(/^Preuve/).fill('Accord du 2 novembre 2026');
  await page.getByLabel(/^Jusqu’au/).fill('2027-12-31');
  await page.getByRole('checkbox', { name: 'Ses photos aussi' }).check();
  await page.getByRole('button', { name: 'Ajouter la source' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Gale Herald');
  await expect(page.getByRole('checkbox', { name: 'Ses photos aussi' })).toBeChecked();
  await expect(page.getByLabel(/^Jusqu’au/)).toHaveValue('2027-12-31');
  const [source] =
    await sql`select language, city, feed_url, licence_policy from sources where feed_url = ${`${site}feed.xml`}`;
  expect(source).toMatchObject({ language: 'en-GB', city: 'Kirkwall', licence_policy: 'full' });
  await lookFor(page, site);
  await expect(page.getByRole('status')).toContainText('déjà celui d’une source');
});

test('what a new source brings stands on its screen, with what happened to each item and the draft that it became', async ({
  page,
  db,
}) => {
  const section = await aSection(db);
  const feedUrl = `${demo.press}/en/${unique('gale')}/feed.xml`;
  const terms = { licencePolicy: 'full', licenceProof: 'Contract 7' } as const;
  const { id } = expectOk(await addSource(db, 'operator', aSourceInput({ feedUrl, sectionId: section.id, ...terms })));
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(sourceScreenPath(id));
  await page.getByRole('button', { name: 'Relever maintenant' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Le fil la relève/);
  const ferry = page.getByRole('listitem').filter({ hasText: /^Ferry stays in port/ });
  await expect(async () => {
    await page.reload();
    await expect(ferry.getByText('Déposée', { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText('Tout va bien.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Du nouveau/ }).first()).toContainText('Du nouveau');
  await ferry.getByText('Ce qui lui est arrivé').click();
  await expect(ferry).toContainText('Arrivée par le flux.');
  await expect(ferry).toContainText('Déposée comme brouillon.');
  await expectAccessible(page);
  await ferry.getByRole('link', { name: 'Article' }).click();
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(/^Ferry stays in port/);
});

test('a source that breaks says so in words: in its list, on its screen, and to readers', async ({ page, db }) => {
  const name = unique('Broken');
  await signIn(page, await aColleague(db, 'editor'));
  await lookFor(page, `${demo.press}/once/${name}.xml`);
  await page.getByRole('textbox', { name: 'Nom' }).fill(name);
  await page.getByRole('button', { name: 'Ajouter la source' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Le serveur a répondu 500\u00a0: il est en panne/).first()).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });
  await page.goto(sourcesPath());
  await expect(page.getByRole('row', { name })).toContainText('En panne');
  await expectAccessible(page);
  await expect.poll(() => read(pages.wireState), { timeout: 5000, intervals: [200] }).toContain(name);
  await page.goto(pages.wireState);
  await expect(page.getByRole('row', { name })).toContainText('En panne');
  await expect(page.getByRole('row', { name })).toContainText('pas encore relevée');
});

test('a page that has no feed is read by what repeats on it, as somebody says, and shown before it is kept', async ({
  page,
  db,
  sql,
}) => {
  const site = `${demo.press}/list/${unique('hall')}/`;
  await signIn(page, await aColleague(db, 'editor'));
  await lookFor(page, site);
  await expect(page.getByText('Le fil n’a pas trouvé de flux')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ferry stays in port/ })).toBeVisible();
  const selectors = page.getByRole('textbox', { name: /^Sélecteurs de la page/ });
  await expect(selectors).toHaveValue('item: div.story\nitem-summary: p');
  await selectors.fill('item: .nothing');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(selectors).toHaveAccessibleDescription(/Rien sur la page ne répond à «\u00a0.nothing\u00a0»/);
  await selectors.fill('item: .story:nth-child(2)');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('link', { name: /^Volunteers repaint/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ferry stays in port/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter la source' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Gale Town Hall');
  const [source] = await sql`select selectors from sources where feed_url = ${site}`;
  expect(source?.selectors).toEqual({ item: '.story:nth-child(2)' });
});

test('no link from elsewhere has the wire ask a server', async ({ page, db, sql }) => {
  await signIn(page, await aColleague(db, 'editor'));
  const asked = async () => (await sql`select from graphile_worker.jobs where task_identifier = 'find-source'`).length;
  await page.goto(`${newSourcePath}?address=${encodeURIComponent(`${demo.press}/en/elsewhere/`)}`);
  await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveValue('');
  await expect(page.getByRole('link', { name: /^Ferry/ })).toHaveCount(0);
  expect(await asked()).toBe(0);
});

test('an address that leads to no feed says why, and stays in its field', async ({ page, db }) => {
  await signIn(page, await aColleague(db, 'editor'));
  const tries: [address: string, sentence: RegExp][] = [
    ['http://10.0.0.1/', /réseau privé/],
    [`${demo.press}/nowhere`, /a répondu 404\u00a0: cette adresse n’existe pas/],
    ['pas une adresse', /n’est pas une adresse web/],
  ];
  for (const [address, sentence] of tries) {
    await lookFor(page, address);
    await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveAccessibleDescription(sentence);
    await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveValue(address);
  }
});

test('a source is paused, resumed, changed and removed', async ({ page, db, sql }) => {
  const input = aSourceInput({ feedUrl: `${demo.press}/es/${unique('sierra')}/feed.xml` });
  const { id } = expectOk(await addSource(db, 'operator', input));
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(sourceScreenPath(id));
  await page.getByRole('button', { name: 'Mettre en pause' }).click();
  await expect(page.getByText('Le fil ne la relève pas.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Relever maintenant' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByRole('button', { name: 'Relever maintenant' })).toBeVisible();
  await page.getByLabel('Rythme').selectOption('15 min');
  await page.getByRole('checkbox', { name: 'Français' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByLabel('Traduire pour')).toHaveAccessibleDescription(/ou décochez-les/);
  await expect(page.getByRole('checkbox', { name: 'Français' })).toBeChecked();
  await page.getByLabel('Traduire pour').selectOption('Seulement les éditions cochées');
  await page.getByRole('textbox', { name: 'Nom' }).fill('Diario nuevo');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status')).toContainText('La source est enregistrée');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diario nuevo');
  await expect(page.getByRole('checkbox', { name: 'Français' })).toBeChecked();
  expect(await sql`select translate_into from sources where id = ${id}`).toEqual([{ translate_into: ['fr'] }]);
  await page.getByRole('button', { name: 'Supprimer la source' }).click();
  await expect(page).toHaveURL(`${demo.url}${sourcesPath()}`);
  await expect(page.getByRole('link', { name: 'Diario nuevo' })).toHaveCount(0);
});

test('a list of sources goes out as OPML, and comes in with a word on each line', async ({ page, db }) => {
  const known = aSourceInput();
  expectOk(await addSource(db, 'operator', known));
  const name = unique('Diari');
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(importSourcesPath);
  const send = async (opml: string) => {
    const file = { name: 'list.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) };
    await page.getByLabel('Fichier OPML').setInputFiles(file);
    await page.getByRole('button', { name: 'Importer' }).click();
  };
  await send('<html>');
  await expect(page.getByLabel('Fichier OPML')).toHaveAccessibleDescription(/n’est pas une liste de flux/);
  await send(`<opml version="2.0"><body>
<outline text="${name}" xmlUrl="https://${name.toLowerCase()}.example/feed" language="ca"/>
<outline text="Connue" xmlUrl="${known.feedUrl}"/>
<outline text="Nulle part" xmlUrl="ftp://x.example/"/></body></opml>`);
  await expect(page.getByRole('status')).toHaveText('1 source ajoutée, 1 déjà là, 1 refusée.');
  await expect(page.getByRole('row', { name: /^4 Nulle part/ })).toContainText('Ce n’est pas une adresse web');
  await expectAccessible(page);
  await page.goto(sourcesPath());
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter (OPML)' }).click();
  const written = await readFile(await (await downloading).path(), 'utf8');
  expect(written).toContain(`title="${name}"`);
  expect(written).not.toContain('Nulle part');
});

test('the list is sorted by what somebody looks for', async ({ page, db }) => {
  expectOk(await addSource(db, 'operator', aSourceInput({ name: unique('Aa') })));
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(sourcesPath('language'));
  await page.getByRole('link', { name: 'Trier par\u00a0: Source' }).click();
  await expect(page).toHaveURL(/sort=name$/);
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'fr')));
});

test('a reporter is neither shown these screens nor let in', async ({ page, db }) => {
  const { id } = expectOk(await addSource(db, 'operator', aSourceInput()));
  await signIn(page, await aColleague(db, 'reporter'));
  await expect(page.getByRole('link', { name: 'Sources' })).toHaveCount(0);
  for (const path of [sourcesPath(), newSourcePath, sourceScreenPath(id), importSourcesPath]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
