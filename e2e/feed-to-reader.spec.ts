import { expect, type Page } from '@playwright/test';
import { unique } from '#tests/builders.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';
import { expectAccessible } from './accessible.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo } from './demo.ts';
import { byKeyboard, byTouch, type Hand } from './hand.ts';

const apertium = createApertium();
const isInstalled = await apertium.supports('en', 'fr');
await apertium.close();

const screens = (page: Page) => page.getByRole('navigation', { name: 'Écrans' });
const main = (page: Page) => page.getByRole('main');

/** Adds the source behind an address, and has it read. */
async function addSource(page: Page, hand: Hand, { site, name }: { site: string; name: string }): Promise<void> {
  await hand.press(screens(page).getByRole('link', { name: 'Sources', exact: true }));
  await hand.press(page.getByRole('link', { name: 'Ajouter une source' }));
  await hand.write(page.getByRole('textbox', { name: 'Adresse' }), site);
  await hand.press(page.getByRole('button', { name: 'Chercher' }));
  await expect(page.getByRole('link', { name: /^The ferry stays in the port of Palma/ })).toBeVisible();
  await expectAccessible(page);
  await hand.write(page.getByRole('textbox', { name: 'Nom' }), name);
  await hand.choose(page.getByLabel('Rubrique'), 'Monde');
  await hand.choose(page.getByLabel('Licence'), 'Texte intégral');
  await hand.write(page.getByLabel(/^Preuve/), 'Accord du 2 novembre 2026');
  await hand.choose(page.getByLabel('Traduire pour'), 'Seulement les éditions cochées');
  await hand.tick(page.getByRole('checkbox', { name: 'Français' }));
  await hand.press(page.getByRole('button', { name: 'Ajouter la source' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Waits until its story is translated and held, and goes by its own page to the desk. */
async function openAtDesk(page: Page, hand: Hand): Promise<void> {
  const story = page.getByRole('link', { name: 'Toute son histoire\u00a0: The ferry stays in the port of Palma' });
  await expect(async () => {
    await page.reload();
    await expect(story).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await hand.press(story);
  await expect(page).toHaveURL(/\/admin\/wire\/item\//);
  const toDesk = page.getByRole('link', { name: 'Au bureau du fil' });
  await expect(async () => {
    await page.reload();
    await expect(toDesk).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page);
  await hand.press(toDesk);
}

test('a story goes from a pasted address over the desk to a stranger, whose report comes back to it', async ({
  page,
  db,
  sql,
  browser,
  problems,
}, { project }) => {
  test.skip(!isInstalled, 'Apertium is not installed');
  test.slow();
  const isPhone = project.name === 'phone';
  const handOn = (screen: Page) => (isPhone ? byTouch() : byKeyboard(screen));
  const hand = handOn(page);
  const editor = await aColleague(db);
  await signIn(page, editor);
  const name = unique('Verge');
  await addSource(page, hand, { site: `${demo.press}/verge/${unique('w')}/`, name });
  await openAtDesk(page, hand);

  const accept = page.getByRole('button', { name: /^Publier, relu par moi/ });
  await expect(accept).toBeEnabled();
  await expect(page.getByText('selon The Verge').first()).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    await (isPhone ? accept.click() : page.keyboard.press('a'));
    await expect(page.getByText(/^Publiée\u00a0:/)).toBeVisible({ timeout: 900 });
  }).toPass();

  const [article] = await sql<{ path: string }[]>`
    select n.slug || '/' || a.slug as path from dispatches d join sources s on s.id = d.source_id
    join wire_translations t on t.dispatch_id = d.id join articles a on a.id = t.article_id
    join section_names n on n.section_id = a.section_id and n.locale = a.locale
    where s.name = ${name} and a.status = 'published'`;
  const remark = unique('Le ferry ne reste pas, il revient');
  const context = await browser.newContext({ baseURL: demo.url, viewport: page.viewportSize() });
  const stranger = await context.newPage();
  const theirs = handOn(stranger);
  await stranger.goto(`/${article?.path}`);
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Palma');
  await expect(main(stranger)).toContainText(`relu par ${editor.name}`);
  await expectAccessible(stranger);
  await theirs.press(stranger.getByRole('link', { name: 'Signaler une erreur de traduction', exact: true }));
  await expectAccessible(stranger);
  await theirs.write(stranger.getByRole('textbox', { name: 'Qu’est-ce qui ne va pas' }), remark);
  await theirs.press(stranger.getByRole('button', { name: 'Envoyer à la rédaction' }));
  await expect(stranger.getByRole('heading', { level: 1, name: 'Merci' })).toBeVisible();
  await context.close();

  await hand.press(screens(page).getByRole('link', { name: /^Signalements/ }));
  const reported = page.getByRole('listitem').filter({ hasText: remark }).first();
  await expect(reported).toContainText('The ferry stays in the port of Palma');
  await expect(reported).toContainText('Le ferry reste dans le port de Palma');
  await expectAccessible(page);
  await hand.press(reported.getByRole('link', { name: /^Corriger/ }));
  await expect(page).toHaveURL(/\/admin\/wire\/[0-9a-f-]{36}/);
  await expect(page.getByText('selon The Verge').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mettre à jour, relu par moi/ })).toBeVisible();
  // Who accepts before there was time to read is told so.
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('409')));
});
