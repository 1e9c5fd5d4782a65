import { expect } from '@playwright/test';
import { aDraft, aScheduledArticle, aSection, unique } from '#tests/builders.ts';
import { aColleague } from './colleague.ts';
import { demo } from './demo.ts';
import { test } from './writing.ts';

test.use({ baseURL: demo.url });

test('the desk tells of a schedule that was missed, until somebody has seen it', async ({ db, sql, openAs, draft }) => {
  const headline = unique('Manqué');
  const appearances = async (id: string) =>
    (await sql`select id from revisions where article_id = ${id} and cause = 'published'`).length;
  const { id: articleId } = await aScheduledArticle(
    db,
    { sectionId: draft.sectionId, headline },
    new Date(Date.now() - 600_000),
  );
  await expect.poll(() => appearances(articleId), { timeout: 10_000 }).toBe(1);
  const page = await openAs(await aColleague(db), draft.articleId);
  await page.goto('/admin');
  const notices = page.getByRole('region', { name: 'À savoir' });
  await expect(notices.getByRole('listitem').filter({ hasText: headline })).toContainText(
    'Paru avec 10\u00a0minutes de retard',
  );
  await notices.getByRole('button', { name: `Vu\u00a0: ${headline}` }).click();
  await expect(page.getByText(headline).and(notices.getByRole('link'))).toHaveCount(0);
  await page.reload();
  await expect(notices.getByRole('listitem').filter({ hasText: headline })).toHaveCount(0);
});

test('the list of articles is narrowed down, kept in its address, and walked through', async ({
  db,
  openAs,
  draft,
}) => {
  const page = await openAs(await aColleague(db), draft.articleId);
  const word = unique('crue').replaceAll('-', '');
  const { id: sectionId } = await aSection(db);
  for (const count of Array.from({ length: 43 }).keys())
    await aDraft(db, { sectionId, headline: `Crue ${word} ${count}` });
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.getByLabel('Mots du titre').fill(`crue ${word.slice(0, -3)}`);
  const more = page.getByText('Plus de filtres');
  if (await more.isVisible()) await more.click();
  await page.getByLabel('État').selectOption({ label: 'Brouillon' });
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/q=crue/);
  const rows = page.getByRole('row').filter({ hasText: word });
  await expect(rows).toHaveCount(40);
  await expect(rows.first()).toContainText('42');
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(rows).toHaveCount(3);
  await page.reload();
  await expect(rows.last()).toContainText(`${word} 0`);
  await page.getByRole('link', { name: 'Page précédente' }).click();
  await expect(rows).toHaveCount(40);
  await expect(page.getByLabel('État')).toHaveValue('draft');
});
