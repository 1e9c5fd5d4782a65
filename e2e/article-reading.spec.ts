import { expect, type Page } from '@playwright/test';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

type Spoken = typeof globalThis & { spoken: string[]; endSentence: () => void };

test.describe('the original', () => {
  test('of all passages appears at one press, in its own language', async ({ page, reader }) => {
    await reader.open(pages.wire);
    const original = page.getByText('Am Hamburger Terminal Steinwerder', { exact: false });
    await expect(original).toBeHidden();
    await page.getByRole('button', { name: 'Afficher l’original' }).click();
    await expect(original).toBeVisible();
    expect(await original.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
    await page.getByRole('button', { name: 'Masquer l’original' }).click();
    await expect(original).toBeHidden();
  });

  test('a translation shows who said when that it was written, translated, read', async ({ page, reader }) => {
    await reader.open(pages.wire);
    const provenance = page.getByRole('complementary', { name: 'Provenance de cet article' });
    await expect(provenance.getByText('Publié par la source')).toBeVisible();
    await expect(provenance.getByText('Traduit', { exact: true })).toBeVisible();
    await expect(provenance.getByText('pas encore')).toBeVisible();
    await expect(provenance.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each passage of the original opens by itself', async ({ page, reader }) => {
    await reader.open(pages.wire);
    await expect(page.getByRole('button', { name: 'Afficher l’original' })).toBeHidden();
    await page.locator('summary', { hasText: 'Passage original' }).first().click();
    await expect(page.getByText('Am Hamburger Terminal Steinwerder', { exact: false })).toBeVisible();
  });

  test('dates are whole, and nothing is offered that can’t be done', async ({ page, reader }) => {
    await reader.open(pages.article);
    await expect(page.getByText(/Publié le \d/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Écouter' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Bluesky' })).toHaveAttribute('href', /^https:\/\/bsky\.app\/intent/);
  });
});

test('fresh dates are told as they are said, and whole when one points at them', async ({ page, reader }) => {
  await reader.open(pages.article);
  const published = page.getByText(/^Publié il y a \d+\s(min|h)/);
  await expect(published).toBeVisible();
  await expect(published).toHaveAttribute('title', /^Publié le \d/);
});

test('an article can be cited and its address copied', async ({ page, reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open(pages.article);
  const share = page.getByRole('region', { name: 'Partager' });
  await share.getByRole('button', { name: 'Copier la citation' }).click();
  await expect(share.getByText('Copié', { exact: true })).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(
    /^Léa Castellan, «\sEn mer Égée, une nuit à attendre l’accalmie\s», Dépêche, .+ 20\d\d, http/,
  );
  await share.getByRole('button', { name: 'Copier le lien' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${demo.url}${pages.article}`);
});

test('the system’s own dialog is offered where there is one', async ({ page, reader }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shared: [] });
    const share = async (data: ShareData) => {
      Object.assign(globalThis, { shared: data });
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await reader.open(pages.article);
  await page.getByRole('button', { name: 'Autres applications' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as typeof globalThis & { shared: unknown }).shared)) // set above
    .toEqual({ title: 'En mer Égée, une nuit à attendre l’accalmie', url: `${demo.url}${pages.article}` });
});

/** A browser with one French voice, which speaks until it is told that the sentence is over. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    let current: EventTarget | null = null;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'fr-FR', name: 'Voix', default: true, localService: true }],
      cancel: () => {
        current = null;
      },
      speak: (utterance: EventTarget & { text: string }) => {
        current = utterance;
        spoken.push(utterance.text.trim());
      },
    });
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const endSentence = () => current?.dispatchEvent(new Event('end'));
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, spoken, endSentence });
  });
}

const spokenBy = (page: Page) => page.evaluate(() => (globalThis as Spoken).spoken); // giveVoice sets it
const endSentence = (page: Page) => page.evaluate(() => (globalThis as Spoken).endSentence()); // giveVoice sets it

test('an article is read aloud, sentence by sentence, the one that is heard marked', async ({ page, reader }) => {
  await giveVoice(page);
  await reader.open(pages.article);
  await page.getByRole('button', { name: 'Écouter' }).click();
  const bar = page.getByRole('region', { name: 'Lecture à voix haute' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => spokenBy(page)).toEqual(['En mer Égée, une nuit à attendre l’accalmie']);
  await endSentence(page);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));
  expect(await marked()).toEqual([expect.stringMatching(/^Trois cent douze passagers/)]);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await endSentence(page);
  expect(await spokenBy(page)).toHaveLength(2);
  await bar.getByRole('button', { name: 'Reprendre' }).click();
  expect((await spokenBy(page)).at(-1)).toMatch(/^Trois cent douze passagers/);
  await bar.getByRole('button', { name: 'Arrêter' }).click();
  await expect(bar).toBeHidden();
  expect(await marked()).toEqual([]);
});

test('what is read aloud leaves out captions, program text and tables, and nothing else', async ({ page, reader }) => {
  await giveVoice(page);
  await reader.open(pages.elements);
  await page.getByRole('button', { name: 'Écouter' }).click();
  await expect.poll(async () => (await spokenBy(page)).length).toBe(1);
  const told = await page.evaluate(() => {
    const { spoken, endSentence: next } = globalThis as Spoken; // giveVoice sets it
    for (let before = 0; before !== spoken.length; next()) before = spoken.length;
    return spoken.join(' ');
  });
  for (const heard of ['La presse s’appelle Josiane.', 'une foncée, pour dire', 'Reste la corne.', 'chaussures.'])
    expect(told).toContain(heard);
  for (const skipped of ['diametre', 'Trame rouge', 'Deux coups', 'OpenStreetMap', 'Tout commence par un trait'])
    expect(told).not.toContain(skipped);
});

test('without a voice for the language nothing is offered', async ({ page, reader }) => {
  await reader.open(pages.article);
  await expect(page.getByText(/^Publié il y a/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Écouter' })).toBeHidden();
});

test('a reader who comes back is offered the place where they left, and nobody else knows it', async ({
  page,
  reader,
}) => {
  const sent: string[] = [];
  await reader.open(pages.long);
  await expect(page.getByText('Reprendre la lecture')).toBeHidden();
  page.on('request', (request) => sent.push(request.method()));
  await page.locator('#p-12').evaluate((block) => block.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await reader.open(pages.brief);
  await reader.open(pages.long);
  await page.getByRole('link', { name: 'Reprendre la lecture' }).click();
  await expect(page.locator('#p-12')).toBeInViewport();
  await expect(page.getByText('Reprendre la lecture')).toBeHidden();
  expect(sent.filter((method) => method !== 'GET')).toEqual([]);
});

test('an article that was read to its end is not offered again', async ({ page, reader }) => {
  await reader.open(pages.long);
  await page.locator('#p-12').evaluate((block) => block.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await reader.open(pages.brief);
  await reader.open(pages.long);
  await expect(page.getByRole('link', { name: 'Reprendre la lecture' })).toBeVisible();
  await page.getByRole('region', { name: 'Partager' }).evaluate((foot) => foot.scrollIntoView({ behavior: 'instant' }));
  await reader.open(pages.brief);
  await reader.open(pages.long);
  await expect(page.getByText(/^Publié/).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('depeche.places'))).toBe('[]');
});

test('on paper stands the text with the addresses of its links, and nothing to press', async ({ page, reader }) => {
  await reader.open(pages.elements);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Citer cet article')).toBeVisible();
  for (const name of ['Copier la citation', 'Écouter']) await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Bluesky' })).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'À lire aussi' })).toBeHidden();
  const address = await page
    .getByRole('link', { name: /OpenStreetMap/ })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://www.openstreetmap.org/');
});
