import { expect } from 'vitest';
import { listSectionArticles } from '#db/queries/published-lists.ts';
import { parseDocument } from '#document/schema.ts';
import { aBody, aMedium, anAuthor, aPublishedArticle, aSection, aTag } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { loadLargeEdition } from './load-large-edition.ts';

const prose = 'Le ferry attend au port. La mer est grosse ce soir. Le port attend le matin et la mer attend le ferry.';
const now = new Date('2026-11-20T12:00:00Z');
const progress: [number, number][] = [];

test('five hundred articles come in one go, with one word to all pages', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  await aSection(db);
  await aPublishedArticle(db, {
    sectionId,
    body: aBody(prose),
    authorIds: [await anAuthor(db)],
    tagIds: [await aTag(db)],
  });
  await aMedium(db);
  const heard = await heardTags(sql, () => loadLargeEdition(sql, 500, (done, all) => progress.push([done, all]), now));
  expect(heard).toEqual(['*']);
  expect(progress.at(-1)).toEqual([500, 500]);
  const [row] = await sql`select count(*)::int as n from articles where status = 'published'`;
  expect(row).toEqual({ n: 501 });
});

test('each has an address of its own, an author, a subject, and a date that lies in the past', async ({ sql }) => {
  const [row] = await sql`
    select count(distinct s.slug)::int as slugs,
      count(*) filter (where not exists (select from article_authors l where l.article_id = a.id))::int as "withoutAuthor",
      count(*) filter (where not exists (select from article_tags l where l.article_id = a.id))::int as "withoutTag",
      count(*) filter (where a.published_at > ${now})::int as future
    from articles a left join article_slugs s on s.article_id = a.id`;
  expect(row).toEqual({ slugs: 501, withoutAuthor: 0, withoutTag: 0, future: 1 });
});

test('each body is a document that the newsroom would accept', async ({ sql }) => {
  for (const { body } of await sql`select body from articles limit 50`) {
    expect(parseDocument(body)).toMatchObject({ ok: true });
  }
});

test('they are listed like any other article', async ({ sql }) => {
  const sections = await sql<{ id: string }[]>`select id from sections`;
  const sectionIds = sections.map(({ id }) => id);
  const cards = await listSectionArticles(sql, { locale: 'fr', sectionIds, limit: 600 });
  expect(cards).toHaveLength(501);
});
