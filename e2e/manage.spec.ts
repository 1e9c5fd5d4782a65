import { expect } from '@playwright/test';
import { findTag } from '#db/queries/published-tags.ts';
import { sectionScreenPath, sectionsPath, tagScreenPath, tagsPath } from '#paths/newsroom.ts';
import { aPublishedArticle, aSection, aTag } from '#tests/builders.ts';
import { expectAccessible } from './accessible.ts';
import { read } from './ask.ts';
import { aColleague, signIn, test } from './colleague.ts';

test('the administration renames a section and moves its address; readers find it there, and from the former one', async ({
  page,
  db,
  reader,
}) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  expect(await read(`/${section.slug}`)).toContain(`Rubrique ${section.slug}`);
  await signIn(page, await aColleague(db, 'administrator'));
  await page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Rubriques' }).click();
  await page.getByRole('link', { name: `Rubrique ${section.slug}` }).click();
  const slug = `${section.slug}-bis`;
  await page.getByLabel('Nom').first().fill('L’air du temps !');
  await page.getByLabel('Adresse').first().fill('recherche');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByLabel('Adresse').first()).toHaveAccessibleDescription(/Le site se sert déjà de cette adresse/);
  await expect(page.getByLabel('Nom').first()).toHaveValue('L’air du temps !');
  await page.getByLabel('Adresse').first().fill(slug);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status')).toHaveText(/La rubrique est enregistrée/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('L’air du temps\u202f!');
  await reader.open(`/${section.slug}/${article.slug}`);
  await expect(page).toHaveURL(new RegExp(`/${slug}/${article.slug}$`));
  await expect.poll(() => read(`/${slug}`), { timeout: 2000, intervals: [50] }).toContain('L’air du temps\u202f!');
});

test('sections are put in order with two buttons, and an empty one can be removed', async ({ page, db }) => {
  const parent = await aSection(db);
  const [first, second] = [await aSection(db, { parentId: parent.id }), await aSection(db, { parentId: parent.id })];
  await signIn(page, await aColleague(db, 'administrator'));
  await page.goto(sectionsPath);
  const names = page.getByRole('row').filter({ hasText: new RegExp(`${first.slug}|${second.slug}`) });
  const before = (await names.getByRole('rowheader').allTextContents()).map((name) => name.trim());
  await names
    .first()
    .getByRole('button', { name: /^Descendre/ })
    .click();
  await expect(names.getByRole('rowheader')).toHaveText(before.toReversed());
  await page.goto(sectionScreenPath(second.id));
  await page.getByRole('button', { name: 'Supprimer la rubrique' }).click();
  await expect(page).toHaveURL(/\/admin\/sections$/);
  await expect(names).toHaveCount(1);
});

test('an editor merges two subjects after hearing what becomes of them, and readers see one', async ({
  page,
  db,
  sql,
}) => {
  const { id: sectionId } = await aSection(db);
  const [fromId, intoId] = [await aTag(db), await aTag(db)];
  const headline = `Classé ${fromId}`;
  await aPublishedArticle(db, { sectionId, headline, tagIds: [fromId] });
  await aPublishedArticle(db, { sectionId, tagIds: [intoId] });
  const slugs = await sql`select id, slug from tags where id in ${sql([fromId, intoId])}`;
  const slugOf = (id: string) => String(slugs.find((tag) => tag.id === id)?.slug);
  const address = `/sujet/${slugOf(intoId)}`;
  expect(await read(address)).not.toContain(headline);
  await signIn(page, await aColleague(db, 'editor'));
  await page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Sujets' }).click();
  await page.getByRole('searchbox', { name: 'Nom' }).fill(slugOf(fromId));
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByRole('link', { name: slugOf(fromId) }).click();
  await page.getByLabel('Fusionner avec').selectOption(slugOf(intoId));
  await page.getByRole('button', { name: 'Fusionner…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Fusionner «/ });
  await expect(dialog).toContainText('1 article passe');
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: 'Fusionner' }).click();
  await expect(page).toHaveURL(new RegExp(tagScreenPath(intoId)));
  await expect(page.getByRole('status')).toContainText('1 article');
  await expect.poll(() => read(address), { timeout: 2000, intervals: [50] }).toContain(headline);
  expect(await findTag(sql, { locale: 'fr', slug: slugOf(fromId) })).toMatchObject({ id: intoId });
});

test('who asks to merge before the screen can answer is asked once it can', async ({ page, db }) => {
  const [fromId, intoId] = [await aTag(db), await aTag(db)];
  await signIn(page, await aColleague(db, 'editor'));
  await page.goto(`${tagScreenPath(fromId)}?into=${intoId}`);
  await expect(page.getByRole('dialog', { name: /^Fusionner «/ })).toBeVisible();
});

test('a reporter is neither shown these screens nor let in', async ({ page, db }) => {
  await signIn(page, await aColleague(db, 'reporter'));
  await expect(page.getByRole('link', { name: 'Sujets' })).toHaveCount(0);
  const [section, tag] = [await aSection(db), await aTag(db)];
  for (const path of [sectionsPath, sectionScreenPath(section.id), tagsPath(), tagScreenPath(tag)]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
