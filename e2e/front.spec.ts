import { expect } from '@playwright/test';
import { connect } from '#db/client.ts';
import { ask } from './ask.ts';
import { demo, pages } from './demo.ts';
import { test } from './reader.ts';

test('a dispatch that comes while the page is open is announced, and put in when the reader wants it', async ({
  page,
  reader,
}) => {
  await page.clock.install();
  let isLater = false;
  await page.route(`${demo.url}/`, async (route) => {
    if (!isLater) return route.continue();
    const answer = await route.fetch();
    const text = await answer.text();
    const first = /<aside [^>]*data-wire[\s\S]*?<ol>(<li[\s\S]*?<\/li>)/.exec(text)?.[1] ?? '';
    const newer = first
      .replace(/dateTime="[^"]*"/i, 'dateTime="2099-01-01T00:00:00.000Z"')
      .replace(/href="[^"]*"/, 'href="/neu"');
    return route.fulfill({
      response: answer,
      headers: { ...answer.headers(), etag: '"neu"' },
      body: text.replace(first, newer + first),
    });
  });
  await reader.open(pages.front);
  const wire = page.getByRole('complementary', { name: 'Le fil' });
  const lines = await wire.getByRole('listitem').count();
  isLater = true;
  await expect(wire.getByRole('button', { name: 'Suspendre' })).toBeVisible();
  const more = wire.getByRole('button', { name: '1 nouvelle dépêche' });
  // The minutes count from when the module has begun.
  await expect(async () => {
    await page.clock.fastForward(61_000);
    await expect(more).toBeVisible({ timeout: 700 });
  }).toPass();
  await expect(wire.getByRole('listitem')).toHaveCount(lines);
  await more.click();
  await expect(wire.getByRole('listitem')).toHaveCount(lines + 1);
  await expect(more).toBeHidden();
});

test('a paused wire asks for nothing', async ({ page, reader }) => {
  await page.clock.install();
  await reader.open(pages.front);
  const wire = page.getByRole('complementary', { name: 'Le fil' });
  const pause = wire.getByRole('button', { name: 'Suspendre' });
  // The button is there before the module that hears it.
  await expect(async () => {
    await pause.click();
    await expect(pause).toHaveAttribute('aria-pressed', 'true', { timeout: 300 });
  }).toPass();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.fastForward(300_000);
  await page.evaluate(() => fetch('/favicon.svg'));
  // Pictures of the page itself may still be on their way.
  expect(asked.filter((url) => !url.includes('/media/'))).toEqual([`${demo.url}/favicon.svg`]);
});

test('an article that was in view for ten seconds is counted once, and nobody is', async ({ page, reader }) => {
  await page.clock.install();
  const sent = page.waitForRequest('**/api/reads');
  await reader.open(pages.opinion);
  await page.clock.runFor(12_000);
  expect((await sent).postData()).toMatch(/^[0-9a-f-]{36}$/);
  expect(await page.context().cookies()).toEqual([]);
});

test('what is no article can not be counted', async () => {
  const { status } = await ask('/api/reads', { method: 'POST', headers: { 'content-length': '0' } });
  expect(status).toBe(400);
});

test('breaking news take turns, can be held, and stand still for readers who prefer that', async ({ page, reader }) => {
  const sql = connect(demo.databaseUrl, { max: 1 });
  const own = await sql<{ id: string }[]>`insert into breaking_news (locale, text, ends_at) values
    ('en', 'The ferry sails at noon', now() + interval '5 minutes'),
    ('en', 'Gale warning lifted', now() + interval '5 minutes')
    returning id`;
  const strip = page.getByRole('region', { name: 'Breaking' });
  await page.clock.install();
  await expect
    .poll(async () => {
      await reader.open(pages.frontEnglish);
      return strip.locator('li', { hasText: 'Gale warning lifted' }).count();
    })
    .toBeGreaterThan(0);
  const shown = () => strip.locator('li:visible').allInnerTexts();
  const [first] = await shown();
  expect(await shown()).toHaveLength(1);
  await expect(strip.getByRole('button', { name: 'Pause' })).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(6500);
  expect((await shown())[0]).not.toBe(first);
  await strip.getByRole('button', { name: 'Pause' }).click();
  const [held] = await shown();
  await page.clock.runFor(20_000);
  expect(await shown()).toEqual([held]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Another web process may answer now, and hear of the change a moment after the first.
  await expect
    .poll(async () => {
      await reader.open(pages.frontEnglish);
      return (await shown()).length;
    })
    .toBeGreaterThan(1);
  await sql`delete from breaking_news where id = any(${own.map(({ id }) => id)})`;
  await sql.end();
});
