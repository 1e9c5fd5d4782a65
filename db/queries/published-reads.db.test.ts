import { expect } from 'vitest';
import { recordPage } from '#lib/page-record.ts';
import { aDraft, aPublishedArticle, aSection } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { addReads } from './article-reads.ts';
import { listBreakingNews } from './published-breaking-news.ts';
import { listMostRead } from './published-most-read.ts';

test('what was read most comes first; other editions, drafts and yesterday do not count', async ({ sql, db }) => {
  const { id: sectionId } = await aSection(db);
  const [little, much, old] = await Promise.all([1, 2, 3].map(() => aPublishedArticle(db, { sectionId })));
  const english = await aPublishedArticle(db, { sectionId, locale: 'en' });
  const draft = await aDraft(db, { sectionId });
  const ids = [little, much, old, english, draft].map((article) => article?.id ?? '');
  await addReads(db, new Map(ids.map((id, index) => [id, index === 1 ? 2 : 1])));
  await addReads(db, new Map([[ids[1] ?? '', 5]]));
  await sql`update article_reads set hour = hour - interval '25 hours' where article_id = ${ids[2] ?? ''}`;
  const cards = await listMostRead(sql, { locale: 'fr', limit: 5 });
  expect(cards.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  const [row] = await sql`select reads from article_reads where article_id = ${ids[1] ?? ''}`;
  expect(row?.reads).toBe(7);
});

test('breaking news show from their beginning to their end, and the page knows when that is', async ({ sql, db }) => {
  const { id: sectionId } = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId });
  const draft = await aDraft(db, { sectionId });
  await sql`insert into breaking_news (locale, text, article_id, starts_at, ends_at) values
    ('fr', 'Passé', null, now() - interval '2 hours', now() - interval '1 hour'),
    ('fr', 'Le ferry repart', ${article.id}, now() - interval '1 minute', now() + interval '1 hour'),
    ('fr', 'Sans article', ${draft.id}, now() - interval '2 minutes', now() + interval '1 hour'),
    ('fr', 'Bientôt', null, now() + interval '30 seconds', now() + interval '1 hour'),
    ('en', 'The ferry sails', null, now() - interval '1 minute', now() + interval '1 hour')`;
  const { value, record } = await recordPage(() => listBreakingNews(sql, { locale: 'fr' }));
  expect(value.map(({ text, article: told }) => [text, told?.id ?? null])).toEqual([
    ['Le ferry repart', article.id],
    ['Sans article', null],
  ]);
  expect(record.maxAge).toBeGreaterThan(25);
  expect(record.maxAge).toBeLessThanOrEqual(30);
});
