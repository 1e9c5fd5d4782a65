import { expect } from '@playwright/test';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import { aDraft, aSection, expectOk, importer } from '#tests/builders.ts';
import { ask, read } from './ask.ts';
import { test } from './newsroom.ts';

test('a scheduled article appears at its time, on its own page and on the lists', async ({ db }) => {
  const section = await aSection(db);
  const headline = `Paru à l’heure dans ${section.slug}`;
  const draft = await aDraft(db, { sectionId: section.id, headline });
  const address = `/${section.slug}/${draft.slug}`;
  const publishAt = new Date(Date.now() + 6000);
  expectOk(await scheduleArticle(db, importer, { articleId: draft.id, version: null, publishAt }));
  // What was rendered before must not hide what comes: the lists are in the caches now, without it.
  for (const list of [`/${section.slug}`, '/']) expect(await read(list)).not.toContain(headline);
  expect((await ask(address)).status).toBe(404);
  await expect.poll(async () => (await ask(address)).status, { timeout: 15_000, intervals: [100] }).toBe(200);
  const late = Date.now() - publishAt.getTime();
  expect(late, 'not before its time').toBeGreaterThanOrEqual(0);
  expect(late, 'and no more than two seconds after').toBeLessThan(2000);
  for (const list of [`/${section.slug}`, '/']) {
    await expect.poll(() => read(list), { timeout: 1000, intervals: [50] }).toContain(headline);
  }
});
