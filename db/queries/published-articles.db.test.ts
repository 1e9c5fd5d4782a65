import { expect } from 'vitest';
import {
  aDraft,
  anAuthor,
  anEdition,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  aTag,
  aWithdrawnArticle,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findAtAddress } from './published-articles.ts';
import { findMasthead } from './published-editions.ts';
import { findSection } from './published-sections.ts';

test('an article stands at its address with all that its page shows', async ({ db, sql }) => {
  const section = await aSection(db);
  const [authorId, tagId] = [await anAuthor(db), await aTag(db)];
  const article = await aPublishedArticle(db, { sectionId: section.id, authorIds: [authorId], tagIds: [tagId] });
  const english = await aPublishedArticle(db, { sectionId: section.id, locale: 'en', storyId: article.storyId });
  const address = { locale: 'fr', section: section.slug, slug: article.slug };
  expect(await findAtAddress(sql, address)).toMatchObject({
    kind: 'published',
    article: {
      id: article.id,
      headline: 'Un titre',
      section: { slug: section.slug },
      authors: [{ role: 'Reporter' }],
      tags: [{}],
      versions: [{ locale: 'en', section: `${section.slug}-en`, slug: english.slug }],
      provenance: null,
    },
  });
});

test('nobody finds a draft or a scheduled article by its address', async ({ db, sql }) => {
  const section = await aSection(db);
  const draft = await aDraft(db, { sectionId: section.id });
  const scheduled = await aScheduledArticle(db, { sectionId: section.id }, new Date(Date.now() + 60_000));
  for (const { slug } of [draft, scheduled]) {
    expect(await findAtAddress(sql, { locale: 'fr', section: section.slug, slug })).toBeNull();
  }
});

test('an old slug leads to today’s address, however often it changed', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  const slugs = [article.slug, unique('deux'), unique('trois')];
  for (const slug of slugs) await sql`update articles set slug = ${slug} where id = ${article.id}`;
  for (const slug of slugs.slice(0, 2)) {
    const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug });
    expect(found).toEqual({ kind: 'moved', section: section.slug, slug: slugs[2] });
  }
});

test('an article that went to another section is found from the old one', async ({ db, sql }) => {
  const [section, other] = [await aSection(db), await aSection(db)];
  const article = await aPublishedArticle(db, { sectionId: section.id });
  await sql`update articles set section_id = ${other.id} where id = ${article.id}`;
  const address = { locale: 'fr', section: section.slug, slug: article.slug };
  expect(await findAtAddress(sql, address)).toEqual({ kind: 'moved', section: other.slug, slug: article.slug });
});

test('a section’s old address leads on, for itself and for its articles', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  const slug = unique('rubrique-neuve');
  await sql`update section_names set slug = ${slug} where section_id = ${section.id} and locale = 'fr'`;
  expect(await findSection(sql, { locale: 'fr', slug: section.slug })).toMatchObject({ id: section.id, slug });
  const address = { locale: 'fr', section: section.slug, slug: article.slug };
  expect(await findAtAddress(sql, address)).toEqual({ kind: 'moved', section: slug, slug: article.slug });
});

test('an article is not found under a section that never was', async ({ db, sql }) => {
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  expect(await findAtAddress(sql, { locale: 'fr', section: 'nulle-part', slug: article.slug })).toBeNull();
});

test('an article is not found in another edition', async ({ db, sql }) => {
  const section = await aSection(db);
  const { slug } = await aPublishedArticle(db, { sectionId: section.id });
  expect(await findAtAddress(sql, { locale: 'en', section: `${section.slug}-en`, slug })).toBeNull();
});

test('of a withdrawn article its address tells why it is gone, and nothing that it said', async ({ db, sql }) => {
  const section = await aSection(db);
  const { slug } = await aWithdrawnArticle(db, { sectionId: section.id }, 'Une source s’est rétractée.');
  const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug });
  expect(found).toMatchObject({ kind: 'withdrawn', reason: 'Une source s’est rétractée.' });
  expect(JSON.stringify(found)).not.toContain('paragraphe');
});

test('a version in another language that was withdrawn is not offered', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  await aWithdrawnArticle(db, { sectionId: section.id, locale: 'en', storyId: article.storyId });
  const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug: article.slug });
  expect(found).toMatchObject({ kind: 'published', article: { versions: [] } });
});

test('links of a body lead to where the article stands today, and not to what readers may not see', async ({
  db,
  sql,
}) => {
  const section = await aSection(db);
  const [target, hidden] = [
    await aPublishedArticle(db, { sectionId: section.id }),
    await aDraft(db, { sectionId: section.id }),
  ];
  const link = (article: string) => ({
    type: 'text',
    text: 'lien',
    marks: [{ type: 'link', attrs: { article, href: null } }],
  });
  const space = { type: 'text', text: ' ' };
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [link(target.id), space, link(hidden.id)] }],
  };
  const article = await aPublishedArticle(db, { sectionId: section.id, body });
  const slug = unique('cible');
  await sql`update articles set slug = ${slug} where id = ${target.id}`;
  const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug: article.slug });
  expect(found).toMatchObject({ article: { linked: { [target.id]: { section: section.slug, slug } } } });
  expect(JSON.stringify(found)).not.toContain(hidden.slug);
});

test('the masthead has the main sections of the edition, each with its own', async ({ db, sql }) => {
  const top = await aSection(db);
  const child = await aSection(db, { parentId: top.id });
  const masthead = await findMasthead(sql, 'en');
  expect(masthead?.edition.locale).toBe('en');
  expect(masthead?.sections.find(({ id }) => id === top.id)).toMatchObject({
    slug: `${top.slug}-en`,
    children: [{ id: child.id, slug: `${child.slug}-en` }],
  });
  expect(await findMasthead(sql, 'xx')).toBeNull();
});

test('a section knows what is above and below it', async ({ db, sql }) => {
  const top = await aSection(db);
  const child = await aSection(db, { parentId: top.id });
  expect(await findSection(sql, { locale: 'fr', slug: top.slug })).toMatchObject({
    parent: null,
    children: [{ id: child.id }],
  });
  expect(await findSection(sql, { locale: 'fr', slug: child.slug })).toMatchObject({ parent: { slug: top.slug } });
  expect(await findSection(sql, { locale: 'fr', slug: 'nulle-part' })).toBeNull();
});

test('an edition shows only the sections that it names', async ({ db, sql }) => {
  await anEdition(db, 'de');
  const { id, slug } = await aSection(db);
  expect((await findMasthead(sql, 'de'))?.sections).toEqual([]);
  expect(await findSection(sql, { locale: 'de', slug })).toBeNull();
  await sql`insert into section_names (section_id, locale, slug, name) values (${id}, 'de', ${slug}, 'Welt')`;
  expect((await findMasthead(sql, 'de'))?.sections).toMatchObject([{ id, name: 'Welt' }]);
});
