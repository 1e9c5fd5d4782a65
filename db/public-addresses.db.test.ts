import { expect } from 'vitest';
import { aDraft, aPublishedArticle, aSection, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import type { Sql } from './client.ts';

const slugsOf = async (sql: Sql, articleId: string) => {
  const rows = await sql<{ slug: string }[]>`select slug from article_slugs where article_id = ${articleId}`;
  return rows.map((row) => row.slug).toSorted();
};

test('the address of a draft is nobody’s yet', async ({ db, sql }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  await sql`update articles set slug = ${unique('autre')} where id = ${draft.id}`;
  expect(await slugsOf(sql, draft.id)).toEqual([]);
});

test('every address that an article ever had in public stays its own, also when SQL alone changed it', async ({
  db,
  sql,
}) => {
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const [second, third] = [unique('deuxieme'), unique('troisieme')];
  for (const slug of [second, third, article.slug])
    await sql`update articles set slug = ${slug} where id = ${article.id}`;
  expect(await slugsOf(sql, article.id)).toEqual([article.slug, second, third].toSorted());
});

test('SQL can’t give an address that was public to another article', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const [one, other] = [await aPublishedArticle(db, { sectionId }), await aPublishedArticle(db, { sectionId })];
  await sql`update articles set slug = ${unique('ailleurs')} where id = ${one.id}`;
  await expect(sql`update articles set slug = ${one.slug} where id = ${other.id}`).rejects.toMatchObject({
    code: '23505',
    constraint_name: 'article_slugs_pkey',
  });
});

test('what was published can’t be deleted, withdrawn or not', async ({ db, sql }) => {
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const remove = () => sql`delete from articles where id = ${article.id}`;
  await expect(remove()).rejects.toThrow(/withdraw it instead/);
  await sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = ${article.id}`;
  await expect(remove()).rejects.toThrow(/withdraw it instead/);
});

test('a draft can be deleted, with what belongs to it', async ({ db, sql }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  await sql`delete from articles where id = ${draft.id}`;
  expect(await sql`select 1 from revisions where article_id = ${draft.id}`).toHaveLength(0);
});

test('every address that a section ever had stays its own', async ({ db, sql }) => {
  const [section, other] = [await aSection(db), await aSection(db)];
  const move = (id: string, slug: string) =>
    sql`update section_names set slug = ${slug} where section_id = ${id} and locale = 'fr'`;
  const slug = unique('rubrique-neuve');
  await move(section.id, slug);
  const rows = await sql`select slug from section_slugs where section_id = ${section.id} and locale = 'fr'`;
  expect(rows.map((row) => row.slug).toSorted()).toEqual([section.slug, slug].toSorted());
  await expect(move(other.id, section.slug)).rejects.toMatchObject({ constraint_name: 'section_slugs_pkey' });
});

const impossible: [sentence: string, change: string, constraint: string][] = [
  ['scheduled without a moment', `status = 'scheduled'`, 'articles_scheduled_when'],
  ['published without a date', `status = 'published'`, 'articles_published_when'],
  ['withdrawn without a reason', `status = 'withdrawn', published_at = now()`, 'articles_withdrawn_why'],
  ['a slug that is no address', `slug = 'Ça'`, 'articles_slug_form'],
];

test.for(impossible)('the database refuses an article that is %s', async ([, change, constraint], { db, sql }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  const update = sql.unsafe(`update articles set ${change} where id = '${draft.id}'`);
  await expect(update).rejects.toMatchObject({ constraint_name: constraint });
});
