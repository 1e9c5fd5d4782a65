import { expect } from 'vitest';
import { publishArticle } from '#newsroom/publish-article.ts';
import { anArticleOfTheWire, aPublishedArticle, aSection, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { anEvent } from '#tests/translation-builders.ts';
import type { Database, Sql } from '../client.ts';
import { findAtAddress } from './published-articles.ts';
import { findEvents } from './published-events.ts';

type Place = { section: Awaited<ReturnType<typeof aSection>>; locale?: string; storyId?: string };

async function aPublishedTranslation(db: Database, { section, ...draft }: Place) {
  const article = await anArticleOfTheWire(db, { sectionId: section.id, ...draft });
  return expectOk(await publishArticle(db, importer, { articleId: article.id, version: null }));
}

async function findArticle(sql: Sql, section: string, slug: string) {
  const found = await findAtAddress(sql, { locale: 'fr', section, slug });
  return found?.kind === 'published' ? found.article : null;
}

const original = { content: [{ content: [{ text: 'A paragraph.' }] }] };

test('readers may see the whole original of a source that allows it', async ({ db, sql }) => {
  const section = await aSection(db);
  const { slug } = await aPublishedTranslation(db, { section });
  const article = await findArticle(sql, section.slug, slug);
  expect(article?.provenance).toMatchObject({ original, opening: null });
});

const yesterday = new Date(Date.now() - 86_400_000);

test.for([
  ['excerpts only', { licence_policy: 'excerpt', licence_until: null }],
  ['links only', { licence_policy: 'link_only', licence_until: null }],
  ['everything until yesterday', { licence_policy: 'full', licence_until: yesterday }],
] as const)(
  'of a source that allows %s, readers get no more than a beginning to quote from',
  async ([, licence], { db, sql }) => {
    const section = await aSection(db);
    const { id, slug } = await aPublishedTranslation(db, { section });
    await sql`update sources set ${sql(licence)} where id =
    (select d.source_id from translations t join dispatches d on d.id = t.dispatch_id where t.article_id = ${id})`;
    const article = await findArticle(sql, section.slug, slug);
    expect(article?.provenance).toMatchObject({ original: null, opening: { content: [{ text: 'A paragraph.' }] } });
  },
);

test('what other newsrooms wrote of the story is known from its versions in other editions', async ({ db, sql }) => {
  const section = await aSection(db);
  const { slug, storyId } = await aPublishedTranslation(db, { section });
  await aPublishedTranslation(db, { section, locale: 'en', storyId });
  const article = await findArticle(sql, section.slug, slug);
  expect(article?.otherSources).toEqual([
    {
      source: expect.stringMatching(/^The source/),
      language: 'en',
      headline: 'A headline',
      url: expect.stringMatching(/^https:/),
      publishedAt: null,
    },
  ]);
  expect(article?.otherSources[0]?.source).not.toBe(article?.provenance?.source.name);
});

test('an article of the house names no other newsroom', async ({ db, sql }) => {
  const section = await aSection(db);
  const { slug } = await aPublishedArticle(db, { sectionId: section.id });
  expect((await findArticle(sql, section.slug, slug))?.otherSources).toEqual([]);
});

test('what else came over the wire about the event is shown, but for what its source withdrew', async ({ db, sql }) => {
  const { dispatches } = await anEvent(db);
  const [one, other] = dispatches;
  expectOk(await publishArticle(db, importer, { articleId: one?.articleId ?? '', version: null }));
  const [row] = await sql<{ section: string; slug: string }[]>`
    select n.slug as section, a.slug from articles a join section_names n on n.section_id = a.section_id and n.locale = 'fr'
    where a.id = ${one?.articleId ?? ''}`;
  const others = async () => (await findArticle(sql, row?.section ?? '', row?.slug ?? ''))?.otherSources;
  expect(await others()).toMatchObject([{ headline: 'The Verge reports', language: 'es' }]);
  const found = await findEvents(sql, [one?.articleId ?? '', other?.articleId ?? '']);
  expect(found.get(one?.articleId ?? '')?.eventId).toBe(found.get(other?.articleId ?? '')?.eventId);
  await sql`update dispatches set withdrawn_at = now() where id = ${other?.dispatchId ?? ''}`;
  expect(await others()).toEqual([]);
});
