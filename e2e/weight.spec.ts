import { gzipSync } from 'node:zlib';
import { expect, type Response } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { test } from './reader.ts';

const kilobyte = 1000;
const gzip = { headers: { 'accept-encoding': 'gzip' } };

// Sections that other tests made while these ran stand in the menu of every page; the paper has not got them.
const ofOtherTests = /<li(?:(?!<\/?li\b).)*section-[0-9a-f]{12}(?:(?!<\/?li\b).)*<\/li>/gs;

/** Bytes of what a page loads, as they come over the wire in gzip. */
async function weigh(address: string) {
  const html = await ask(address, gzip);
  const text = textOf(html);
  const bytesOf = async (pattern: RegExp) => {
    const addresses = [...text.matchAll(pattern)].map((match) => match[1] ?? '');
    const answers = await Promise.all(addresses.map((asset) => ask(asset, gzip)));
    return answers.reduce((sum, { bytes }) => sum + bytes.length, 0);
  };
  return {
    html: gzipSync(text.replace(ofOtherTests, '')).length,
    css: await bytesOf(/<link(?=[^>]* rel="stylesheet")[^>]* href="([^"]+)"/g),
    script: await bytesOf(/<script[^>]* src="([^"]+)"/g),
  };
}

// The newsroom has other budgets, and a page that broke is not asked for twice.
const ofReaders = kindsOfPages.filter(({ address, status }) => !address.startsWith('/admin') && status !== 500);

for (const kind of ofReaders) {
  test(`${kind.what} keeps within its budget, and nothing moves while it loads and is read`, async ({
    page,
    reader,
  }) => {
    const fonts: Promise<number>[] = [];
    const weighFont = (response: Response) => {
      if (response.request().resourceType() === 'font') fonts.push(response.body().then((body) => body.length));
    };
    page.on('response', weighFont);
    await page.addInitScript(watchShifts);
    await reader.openKind(kind);
    await page.evaluate(() => document.fonts.ready);
    page.off('response', weighFont);
    const fontBytes = (await Promise.all(fonts)).reduce((sum, bytes) => sum + bytes, 0);
    // The second time, with the fonts at hand: until they come, lines in the fallback may be a hair wider or narrower.
    await reader.openKind(kind);
    await page.evaluate(readOn);
    const shifts = await page.evaluate(() => (globalThis as typeof globalThis & { shifts: string[] }).shifts); // watchShifts
    expect.soft(shifts).toEqual([]);
    const { html, css, script } = await weigh(kind.address);
    const isLight = /^(?:\/[a-z]{2})?\/lite\b/.test(kind.address);
    expect.soft(html, 'HTML').toBeLessThanOrEqual(25 * kilobyte);
    if (isLight) expect.soft(html + css + script, 'all of a light page').toBeLessThanOrEqual(12 * kilobyte);
    expect.soft(css, 'CSS').toBeLessThanOrEqual(15 * kilobyte);
    expect.soft(css, 'there is CSS').toBeGreaterThan(0);
    expect.soft(script, 'script').toBeLessThanOrEqual(10 * kilobyte);
    expect.soft(fontBytes, 'fonts').toBeLessThanOrEqual(120 * kilobyte);
    expect.soft(fontBytes > 0, isLight ? 'no fonts' : 'there are fonts').toBe(!isLight);
    expect.soft(await page.evaluate(carelessPictures), 'pictures keep their place and say what they show').toEqual([]);
  });
}

/** Keeps, in the page, what moved by itself: how much, and which element. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  // layout-shift entries: Layout Instability API, section 2.2; not in TypeScript's DOM
  type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as Shift; // the only type observed
      // A line that ends at the right edge begins a pixel further when its own font replaces the fallback.
      if (value < 0.0005) continue;
      shifts.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Reads, in the page, from its top to its end, and waits for everything that it shows. */
async function readOn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
  }
  await Promise.all([...document.images].map((image) => image.complete || image.decode().catch(() => {})));
  await frame();
}

function carelessPictures(): string[] {
  return [...document.images]
    .filter((image) => !image.hasAttribute('width') || !image.hasAttribute('alt'))
    .map(({ src }) => src);
}
