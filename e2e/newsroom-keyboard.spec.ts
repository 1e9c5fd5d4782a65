import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import { accountPath, articleEditorPath, pageScreenPath } from '#paths/newsroom.ts';
import { unique } from '#tests/builders.ts';
import { aColleague, signIn, test } from './colleague.ts';
import { demo } from './demo.ts';
import { focused } from './reader.ts';

/** The main act of each screen of the bar: what is focused, the key, and what then is to be seen. */
type MainAct = {
  name: string;
  /** What is typed before, by the names of the fields. */
  typed?: Readonly<Record<string, string>>;
  target: (page: Page) => Locator;
  key: 'Enter' | 'Space';
  after: RegExp | string;
};

/** Screens that are there to be read. */
const withoutAct = ['Moteurs'];

const invited = unique('Personne invitée');
const link = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('link', { name }).first();
const button = (name: string) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first();

const mainActs: readonly MainAct[] = [
  {
    name: 'Le bureau',
    typed: { 'Titre d’un nouvel article': unique('Au clavier') },
    target: button('Commencer'),
    key: 'Enter',
    after: /\/admin\/articles\/[0-9a-f-]{36}$/,
  },
  { name: 'Articles', target: button('Filtrer'), key: 'Enter', after: /\/admin\/articles\?/ },
  { name: 'Le fil', target: button('Commencer par la première'), key: 'Enter', after: /\/admin\/wire\/[0-9a-f-]{36}$/ },
  { name: 'Signalements', target: link('Corrigés'), key: 'Enter', after: /\/admin\/reports\?/ },
  { name: 'Sources', target: link('Ajouter une source'), key: 'Enter', after: /\/admin\/sources\/new$/ },
  { name: 'Glossaire', target: button('Chercher'), key: 'Enter', after: /\/admin\/glossary\?/ },
  { name: 'Mémoire', target: button('Chercher'), key: 'Enter', after: /\/admin\/memory\?/ },
  { name: 'Sujets', target: button('Chercher'), key: 'Space', after: /\/admin\/tags\?/ },
  { name: 'Signatures', target: link('Nouvelle signature'), key: 'Enter', after: /\/admin\/authors\/new$/ },
  { name: 'Rubriques', target: link('Nouvelle rubrique'), key: 'Enter', after: /\/admin\/sections\/new$/ },
  { name: 'Pages', target: link('Mentions légales'), key: 'Enter', after: /\/admin\/pages\/fr\/legal$/ },
  {
    name: 'Équipe',
    typed: { Nom: invited, 'Adresse e-mail': `${unique('invite')}@depeche.example` },
    target: button('Inviter'),
    key: 'Space',
    after: invited,
  },
  { name: 'Réglages', target: button('Enregistrer'), key: 'Space', after: 'C’est enregistré' },
  { name: 'Journal des actions', target: button('Chercher'), key: 'Enter', after: /\/admin\/audit\?/ },
];

const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]';

/** What somebody could click or type into, in the order in which the screen is written. */
async function written(page: Page): Promise<JSHandle<Element[]>> {
  return page.evaluateHandle((selector) => {
    const isStop = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      // Links in a text that is written are part of the text.
      !element.parentElement?.closest('[contenteditable="true"]') &&
      !element.matches(':disabled');
    return [...document.querySelectorAll(selector)].filter(isStop);
  }, stops);
}

const at = (all: JSHandle<Element[]>) =>
  all.evaluate((elements) => (document.activeElement ? elements.indexOf(document.activeElement) : -1));

/** Walks through the screen by Tab: every stop once, in order, seen, and out at the end. */
async function walk(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const all = await written(page);
  const names = await all.evaluate((elements) =>
    elements.map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return `${element.tagName} ${label ?? element.getAttribute('aria-label') ?? element.textContent?.slice(0, 50)}`;
    }),
  );
  const reached: number[] = [];
  const unseen: (string | undefined)[] = [];
  // A field for a day has stops of its own inside.
  for (let step = 0; step < names.length * 2 + 40; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    const index = await at(all);
    // Out of the screen, or round to its beginning again.
    if (stop === null || (index === 0 && reached.length > 1)) break;
    if (index === reached.at(-1)) continue;
    reached.push(index);
    // A text shows its cursor instead.
    const isText = await page.evaluate(() => document.activeElement?.hasAttribute('contenteditable'));
    if (!isText && !(stop.hasOutline && stop.isSeen)) unseen.push(names[index] ?? stop.words);
  }
  expect(unseen, 'stops that are not seen').toEqual([]);
  expect(reached.map((index) => names[index])).toEqual(names);
}

/** Goes to something by Tab alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${target}`);
}

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'keys belong to a desk');

test('every screen of the bar can be walked through by Tab alone, and its main act is done by a key', async ({
  page,
  db,
}) => {
  test.setTimeout(180_000);
  await signIn(page, await aColleague(db, 'administrator'));
  const bar = page.getByRole('navigation', { name: 'Écrans' }).getByRole('link');
  const screens = await bar.evaluateAll((links) =>
    // What waits there is counted behind its name.
    links.map((each) => ({
      name: each.textContent?.replace(/\d.*/, '').trim() ?? '',
      href: each.getAttribute('href') ?? '',
    })),
  );
  const named = screens.map(({ name }) => name);
  expect(named.filter((name) => !withoutAct.includes(name))).toEqual(mainActs.map(({ name }) => name));
  for (const { name, href } of screens)
    await test.step(name, async () => {
      await page.goto(href);
      await walk(page);
      if (withoutAct.includes(name)) return;
      await page.goto(href);
      const { typed = {}, target, key, after } = mainActs.find((act) => act.name === name) ?? never();
      for (const [field, words] of Object.entries(typed)) {
        await tabTo(page, page.getByRole('main').getByRole('textbox', { name: field }));
        await page.keyboard.type(words);
      }
      await tabTo(page, target(page));
      await page.keyboard.press(key);
      if (typeof after === 'string') await expect(page.getByRole('main')).toContainText(after);
      else await expect(page).toHaveURL(after);
    });
});

test('the screens behind the bar can be walked through by Tab alone', async ({ page, db, sql }) => {
  test.setTimeout(180_000);
  await signIn(page, await aColleague(db, 'administrator'));
  const [article] = await sql`select id from articles where status = 'published' and locale = 'fr' order by id limit 1`;
  const [section] = await sql`select id from sections order by position limit 1`;
  const [tag] = await sql`select id from tags limit 1`;
  const [author] = await sql`select id from authors limit 1`;
  const [user] = await sql`select id from users limit 1`;
  const addresses = [
    accountPath,
    articleEditorPath(article?.id),
    `${articleEditorPath(article?.id)}/revisions`,
    pageScreenPath('fr', 'legal'),
    `/admin/sections/${section?.id}`,
    `/admin/tags/${tag?.id}`,
    `/admin/authors/${author?.id}`,
    `/admin/users/${user?.id}`,
    '/admin/authors/new',
    '/admin/sections/new',
    '/admin/sources/new',
  ];
  for (const address of addresses)
    await test.step(address, async () => {
      await page.goto(demo.url + address);
      const texts = page.locator('[contenteditable="true"]');
      if (/articles\/[^/]+$|pages/.test(address)) await expect(texts.first()).toBeVisible();
      await walk(page);
    });
});

function never(): never {
  throw new Error('a screen of the bar has no main act');
}
