import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { slugOf } from '#lib/slug.ts';
import { findChromium } from '#tests/chromium.ts';
import { root } from '#tests/program.ts';
import type { KindOfPage } from './kinds-of-pages.ts';
import startDemo from './start-demo.ts';

const folder = join(root, 'test-results', 'screenshots');
const widths = [360, 768, 1440];
const schemes = ['light', 'dark'] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const say = (text: string) => process.stdout.write(`${text}\n`);

const found = await findChromium(say);
if (!found) throw new Error('There is no browser to take pictures with.');
say('Starting the demo with what is awkward …');
const stop = await startDemo();
const browser = await chromium.launch({
  ...(found.path && { executablePath: found.path }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  // These read where the demo is, so they can be loaded only now.
  const [{ kindsOfPages }, { demo }] = await Promise.all([import('./kinds-of-pages.ts'), import('./demo.ts')]);
  const wanted = kindsOfPages.filter(
    ({ what }) => positionals.length === 0 || positionals.some((words) => what.includes(words)),
  );
  if (wanted.length === 0)
    say(`No kind of page is called so. There are: ${kindsOfPages.map(({ what }) => what).join(', ')}.`);
  await mkdir(folder, { recursive: true });
  for (const kind of wanted) await picture(browser, demo.url, kind);
  say(`${wanted.length * widths.length * schemes.length} pictures are in ${folder}.`);
} finally {
  await browser.close();
  await stop();
}

/** Takes a kind of page at each width, light and dark, from its top to its end. */
async function picture(chrome: Browser, site: string, { what, address }: KindOfPage): Promise<void> {
  for (const colorScheme of schemes) {
    const page = await chrome.newPage({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
      await page.goto(site + address);
      await page.evaluate(loadEverything);
      const path = join(folder, `${slugOf(what)}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.close();
  }
  say(what);
}

/** Has the page fetch the pictures that it keeps for later. */
async function loadEverything(): Promise<void> {
  await document.fonts.ready;
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}
