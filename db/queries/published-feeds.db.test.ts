import { expect } from 'vitest';
import { recordPage } from '#lib/page-record.ts';
import { correctArticle } from '#newsroom/correct-article.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import { aDraft, anAuthor, aPublishedArticle, aSection, aTag, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import type { Database, Sql } from '../client.ts';
import { type FeedScope, listFeedArticles } from './published-feeds.ts';

const hour = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));

/** A subsection, a tag and an author with two articles of the French edition and one of the English. */
async function aBeat(db: Database) {
  const top = await aSection(db);
  const section = await aSection(db, { parentId: top.id });
  const [tagId, authorId] = [await aTag(db), await anAuthor(db)];
  const links = { sectionId: section.id, authorIds: [authorId] };
  const old = await aPublishedArticle(db, { ...links, tagIds: [tagId], headline: 'Avant' }, hour(1));
  const fresh = await aPublishedArticle(db, { ...links, tagIds: [tagId], headline: 'Après' }, hour(2));
  await aPublishedArticle(db, { ...links, locale: 'en', headline: 'Elsewhere' }, hour(3));
  const scopes: Record<string, FeedScope> = {
    edition: { kind: 'edition' },
    section: { kind: 'sections', ids: [section.id] },
    'section above': { kind: 'sections', ids: [top.id, section.id] },
    tag: { kind: 'tag', id: tagId },
    author: { kind: 'author', id: authorId },
  };
  return { links: { ...links, tagIds: [tagId] }, old, fresh, scopes };
}

const headlines = async (sql: Sql, scope: FeedScope) =>
  (await listFeedArticles(sql, { locale: 'fr', scope, limit: 2 })).map(({ headline }) => headline);

const kinds = ['edition', 'section', 'section above', 'tag', 'author'] as const;
const scopeOf = (beat: Awaited<ReturnType<typeof aBeat>>, kind: string) => beat.scopes[kind] ?? { kind: 'edition' };

test.for(kinds)('the feed of an %s lists the newest of one edition first', async (kind, { db, sql }) => {
  await sql`update articles set status = 'draft' where status = 'published'`;
  const beat = await aBeat(db);
  expect(await headlines(sql, scopeOf(beat, kind))).toEqual(['Après', 'Avant']);
});

test.for(kinds)(
  'the feed of an %s is told of what appears, changes and goes, and no longer lists it',
  async (kind, { db, sql }) => {
    const beat = await aBeat(db);
    const scope = scopeOf(beat, kind);
    const { id: articleId } = await aDraft(db, { ...beat.links, headline: 'Nouveau' });
    const acts = [
      () => publishArticle(db, importer, { articleId, version: null }),
      () => correctArticle(db, importer, { articleId, version: null, note: 'Une faute.' }),
      () => withdrawArticle(db, importer, { articleId, version: null, reason: 'Une erreur.' }),
    ];
    const seen: boolean[] = [];
    for (const act of acts) {
      const { record } = await recordPage(() => listFeedArticles(sql, { locale: 'fr', scope, limit: 9 }));
      const heard = await heardTags(sql, async () => expectOk<unknown, { kind: string }>(await act()));
      expect(heard.filter((tag) => record.tags.has(tag))).not.toEqual([]);
      seen.push((await headlines(sql, scope)).includes('Nouveau'));
    }
    expect(seen).toEqual([true, true, false]);
  },
);

test('an item says everything that its page says', async ({ db, sql }) => {
  const beat = await aBeat(db);
  expectOk(await correctArticle(db, importer, { articleId: beat.fresh.id, version: null, note: 'Une faute.' }));
  const [item] = await listFeedArticles(sql, { locale: 'fr', scope: scopeOf(beat, 'tag'), limit: 1 });
  expect(item).toMatchObject({
    id: beat.fresh.id,
    body: { type: 'doc' },
    corrections: [{ note: 'Une faute.' }],
    publishedAt: hour(2),
    authors: [{ name: expect.stringContaining('Nom de') }],
  });
});
