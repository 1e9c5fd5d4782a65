import { expect } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { pages } from './demo.ts';
import { test } from './reader.ts';

const kilobyte = 1000;
const gzip = { headers: { 'accept-encoding': 'gzip' } };

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
    html: html.bytes.length,
    css: await bytesOf(/<link[^>]* rel="stylesheet"[^>]* href="([^"]+)"/g),
    script: await bytesOf(/<script[^>]* src="([^"]+)"/g),
  };
}

for (const address of [pages.front, pages.article]) {
  test(`${address} keeps within its budget`, async ({ page, reader }) => {
    const fonts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') fonts.push(response.body().then((body) => body.length));
    });
    await reader.open(address);
    await page.evaluate(() => document.fonts.ready);
    const { html, css, script } = await weigh(address);
    const fontBytes = (await Promise.all(fonts)).reduce((sum, bytes) => sum + bytes, 0);
    expect.soft(html, 'HTML').toBeLessThanOrEqual(25 * kilobyte);
    expect.soft(css, 'CSS').toBeLessThanOrEqual(15 * kilobyte);
    expect.soft(css, 'there is CSS').toBeGreaterThan(0);
    expect.soft(script, 'script').toBeLessThanOrEqual(10 * kilobyte);
    expect.soft(fontBytes, 'fonts').toBeLessThanOrEqual(120 * kilobyte);
    expect.soft(fontBytes, 'there are fonts').toBeGreaterThan(0);
  });

  test(`nothing on ${address} moves while it loads and is read`, async ({ page, reader }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        // layout-shift entries: Layout Instability API, section 2.2
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value); // not in TypeScript's DOM
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await reader.open(address);
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      const pictures = [...document.images].map((image) => image.complete || image.decode().catch(() => {}));
      await Promise.all(pictures);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await page.evaluate(() => (globalThis as typeof globalThis & { shifts: number[] }).shifts)).toEqual([]); // set above
  });
}

test('every picture keeps its place and says what it shows', async ({ page, reader }) => {
  for (const address of [pages.front, pages.article]) {
    await reader.open(address);
    const without = await page.evaluate(() =>
      [...document.images]
        .filter((image) => !image.hasAttribute('width') || !image.hasAttribute('alt'))
        .map(({ src }) => src),
    );
    expect(without).toEqual([]);
  }
});
