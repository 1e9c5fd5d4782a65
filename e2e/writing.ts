import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Sql } from '#db/client.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { aDraft, aSection } from '#tests/builders.ts';
import { type Colleague, signIn } from './colleague.ts';
import { test as newsroom } from './newsroom.ts';

type DraftFacts = { articleId: string; sectionId: string };

type Fixtures = {
  /** An article that nobody has published, with «Un titre», «Un chapeau.» and a text of one paragraph. */
  draft: DraftFacts;
  /** Opens an article in a browser of somebody's own, signed in, and gives the page. */
  openAs: (colleague: Colleague, articleId: string) => Promise<Page>;
};

/**
 * Tests of people who write. Connections are cut here and saves refused: the browser's complaints of that are no
 * failures, so this is not the fixture that counts them.
 */
export const test = newsroom.extend<Fixtures>({
  draft: async ({ db }, use) => {
    const { id: sectionId } = await aSection(db);
    const { id: articleId } = await aDraft(db, { sectionId });
    await use({ articleId, sectionId });
  },
  openAs: async ({ browser, baseURL, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (colleague, articleId) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport, serviceWorkers: 'block' });
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, colleague);
      await openArticle(page, articleId);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Opens an article where one is signed in, up to where one can write. */
export async function openArticle(page: Page, articleId: string): Promise<void> {
  await page.goto(articleEditorPath(articleId));
  await expect(savedLine(page)).toContainText('Enregistré');
}

/** What is said of saving. */
export const savedLine = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ }).first();

/** The headline and the standfirst. */
export const headline = (page: Page) => page.getByRole('textbox', { name: 'Titre', exact: true });
export const standfirst = (page: Page) => page.getByRole('textbox', { name: 'Chapeau', exact: true });

/** Waits until the article says this in the database. */
export async function expectSaved(sql: Sql, articleId: string, fields: Record<string, string>): Promise<void> {
  const read = async () => (await sql`select headline, standfirst, slug from articles where id = ${articleId}`)[0];
  await expect.poll(read, { timeout: 15_000 }).toMatchObject(fields);
}
