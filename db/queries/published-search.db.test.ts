import { describe, expect } from 'vitest';
import { recordPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { updateArticle } from '#newsroom/update-article.ts';
import {
  aBody,
  aContent,
  aDraft,
  anArticleOfTheWire,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  aWithdrawnArticle,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import type { Database, Sql } from '../client.ts';
import { upsertTag } from './editor-edition.ts';
import { type SearchFilters, type SearchPage, searchArticles } from './published-search.ts';
import { refreshSearch } from './search-index.ts';

const day = 86_400_000;

/** Articles by one sentence each. */
const sentences = {
  elections: 'Les élections municipales sont reportées.',
  appeal: 'L’élection d’un maire annulée en appel.',
  published: 'Une liste publiée trop tard.',
  works: 'Le chœur chante les œuvres d’un sœur et d’un frère.',
  ferry: 'Des porte-conteneurs attendent à quai.',
  number: 'La facture atteint 1 250 euros en 2026.',
  name: 'Colette Vabre rend les clés de la mairie.',
  glacier: 'Le glacier du Tsaleire fond, l’eau suit les bisses.',
};
type Name = keyof typeof sentences;

async function fill(db: Database): Promise<Record<Name, string>> {
  const { id: sectionId } = await aSection(db);
  const ids: Record<string, string> = {};
  for (const [name, text] of Object.entries(sentences)) {
    ids[name] = (await aPublishedArticle(db, { sectionId, headline: text, body: aBody('Un texte sans rapport.') })).id;
  }
  await refreshSearch(db);
  return ids as Record<Name, string>; // one for each sentence
}

const shared: { ids?: Record<Name, string> } = {};
const search = async (sql: Sql, q: string, filters: SearchFilters = {}, locale = 'fr') =>
  (await searchArticles(sql, { locale, q, filters, limit: 20 }))?.hits.map(({ id }) => id) ?? [];

describe('words', () => {
  const found: [q: string, names: Name[], why: string][] = [
    ['élection', ['elections', 'appeal'], 'the plural, and the word after an elision'],
    ['ELECTIONS', ['elections', 'appeal'], 'capitals, no accents'],
    ['l’élection', ['elections', 'appeal'], 'an elision in the query'],
    ["l'election municipale", ['elections'], 'another apostrophe, an inflected adjective'],
    ['publié', ['published'], 'another gender, although the stemmer needs the accents that are gone'],
    ['publier', ['published'], 'an infinitive'],
    ['oeuvre', ['works'], 'a ligature taken apart'],
    ['œuvre chœurs', ['works'], 'ligatures, a plural'],
    ['conteneur', ['ferry'], 'a part of a compound word'],
    ['porte conteneurs', ['ferry'], 'a compound word in two words'],
    ['porte-conteneurs', ['ferry'], 'a compound word'],
    ['2026', ['number'], 'a number'],
    ['vabre', ['name'], 'a name'],
    ['"rend les clés"', ['name'], 'a phrase'],
    ['"clés rend"', [], 'a phrase in another order'],
    ['élections -annulée', ['elections'], 'a word that is excluded'],
    ['glacier or conteneurs', ['glacier', 'ferry'], 'one or the other'],
    ['glacier conteneurs', [], 'words that stand in no article together'],
    ['chantent', ['works'], 'another person of a verb'],
    ['attendre', ['ferry'], 'an infinitive that the stemmer does not know'],
    ['les élections à quai', [], 'nothing where a word is missing'],
    ['les élections à cette municipale', ['elections'], 'what little words would hide'],
  ];
  for (const [q, names, why] of found) {
    test(`«${q}» finds ${why}`, async ({ db, sql }) => {
      shared.ids ??= await fill(db);
      const { ids } = shared;
      expect((await search(sql, q)).toSorted()).toEqual(names.map((name) => ids[name]).toSorted());
    });
  }
});

const odd = [
  '',
  ' ',
  '?!…',
  '"',
  '"""',
  '&|!:*',
  "a' & !b | (c <-> d):*",
  '-',
  '-élection',
  'le la les',
  "'; drop table articles; --",
  '\\',
  "\\' or 1=1",
  'مرحبا بالعالم',
  '👍🏽',
  '漢字',
  'é'.repeat(200),
  '" - or "'.repeat(25),
  'or or or',
  '\ue000\ue001',
  '%00',
];
for (const q of odd) {
  test(`«${q.slice(0, 30)}» is no error`, async ({ sql }) => {
    expect(await search(sql, q)).toEqual([]);
  });
}

describe('what readers may see', () => {
  test('drafts, scheduled and withdrawn articles are not found, nor those of another edition', async ({ db, sql }) => {
    const { id: sectionId } = await aSection(db);
    const body = aBody('Un zythologue en tournée.');
    await aDraft(db, { sectionId, body });
    await aScheduledArticle(db, { sectionId, body }, new Date(Date.now() + day));
    await aWithdrawnArticle(db, { sectionId, body });
    await aPublishedArticle(db, { sectionId, body, locale: 'en' });
    const { id } = await aPublishedArticle(db, { sectionId, body });
    expect(await search(sql, 'zythologue')).toEqual([id]);
  });

  test('what is updated is found by its new words, and not by its old ones', async ({ db, sql }) => {
    const { id: sectionId } = await aSection(db);
    const article = await aPublishedArticle(db, { sectionId, body: aBody('Un quincaillier ferme.') });
    const content = aContent({ sectionId, slug: article.slug, body: aBody('Un rémouleur ferme.') });
    expectOk(await updateArticle(db, importer, { articleId: article.id, version: article.version, content }));
    expect([await search(sql, 'quincaillier'), await search(sql, 'rémouleur')]).toEqual([[], [article.id]]);
  });

  test('tags, captions and titles are looked through; a renamed tag after the next refresh', async ({ db, sql }) => {
    const { id: sectionId } = await aSection(db);
    const tagId = await db.transaction((tx) =>
      upsertTag(tx, { locale: 'fr', slug: unique('tag'), name: 'Ferroutage' }),
    );
    const { id } = await aPublishedArticle(db, { sectionId, tagIds: [tagId], leadCaption: 'Une draisine au dépôt.' });
    expect([await search(sql, 'ferroutage'), await search(sql, 'draisines')]).toEqual([[id], [id]]);
    await sql`update tags set name = 'Merroutage' where id = ${tagId}`;
    await refreshSearch(db);
    expect([await search(sql, 'ferroutage'), await search(sql, 'merroutage')]).toEqual([[], [id]]);
  });

  test('what a bulk load brought is found after the next refresh', async ({ db, sql }) => {
    const { id: sectionId } = await aSection(db);
    const { id } = await aDraft(db, { sectionId, headline: 'Un hygromètre' });
    await sql.begin(async (tx) => {
      await tx`select set_config('depeche.bulk', 'on', true)`;
      await tx`update articles set status = 'published', published_at = now() where id = ${id}`;
    });
    expect(await search(sql, 'hygromètre')).toEqual([]);
    expect(await refreshSearch(db)).toBe(1);
    expect(await search(sql, 'hygromètre')).toEqual([id]);
  });
});

test('filters limit by section, kind, source and time', async ({ db, sql }) => {
  const [one, other] = [await aSection(db), await aSection(db)];
  const now = Date.now();
  const draft = { headline: 'Une tramontane' };
  const old = await aPublishedArticle(db, { ...draft, sectionId: one.id }, new Date(now - 400 * day));
  const brief = await aPublishedArticle(db, { ...draft, sectionId: one.id, kind: 'brief' }, new Date(now - day));
  const away = await aPublishedArticle(db, { ...draft, sectionId: other.id }, new Date(now - day));
  const wire = await anArticleOfTheWire(db, { ...draft, sectionId: other.id });
  expectOk(await publishArticle(db, importer, { articleId: wire.id, version: null }, new Date(now - day)));
  const [source] = await sql<{ id: string }[]>`select id from sources order by id desc limit 1`;
  const cases: [SearchFilters, string[]][] = [
    [{}, [old.id, brief.id, away.id, wire.id]],
    [{ sectionIds: [one.id] }, [old.id, brief.id]],
    [{ sectionIds: [one.id, other.id], kind: 'brief' }, [brief.id]],
    [{ sourceId: source?.id }, [wire.id]],
    [{ from: new Date(now - 30 * day) }, [brief.id, away.id, wire.id]],
    [{ until: new Date(now - 30 * day) }, [old.id]],
    [{ from: new Date(now - 500 * day), until: new Date(now - 399 * day), kind: 'news' }, [old.id]],
    [{ kind: 'opinion' }, []],
  ];
  for (const [filters, ids] of cases) {
    expect((await search(sql, 'tramontane', filters)).toSorted(), JSON.stringify(filters)).toEqual(ids.toSorted());
  }
});

describe('order and pages', () => {
  test('a headline counts more than a mention, a new article more than an old one', async ({ db, sql }) => {
    const { id: sectionId } = await aSection(db);
    const now = Date.now();
    const at = (daysAgo: number) => new Date(now - daysAgo * day);
    const mention = await aPublishedArticle(db, { sectionId, body: aBody('Un phonolithe, et rien.') }, at(1));
    const headline = await aPublishedArticle(db, { sectionId, headline: 'Le phonolithe' }, at(30));
    const older = await aPublishedArticle(db, { sectionId, headline: 'Le phonolithe' }, at(60));
    const ancient = await aPublishedArticle(db, { sectionId, headline: 'Le phonolithe' }, at(3000));
    expect(await search(sql, 'phonolithe')).toEqual([headline.id, older.id, mention.id, ancient.id]);
    const byDate = await searchArticles(sql, { locale: 'fr', q: 'phonolithe', order: 'date', limit: 20 });
    expect(byDate?.hits.map(({ id }) => id)).toEqual([mention.id, headline.id, older.id, ancient.id]);
  });

  test('pages together are all that matches, each article once, also beyond what is ranked at once', async ({
    db,
    sql,
  }) => {
    const { id: sectionId } = await aSection(db);
    const now = Date.now();
    for (let number = 0; number < 230; number += 1) {
      const headline = number % 3 === 0 ? '« Le grand gabion »' : 'Autre chose';
      // Many in the last weeks, the oldest 27 years ago: through all the spans of time that the index knows.
      const at = new Date(now - Math.floor(number / 2) ** 2 * 0.75 * day);
      await aPublishedArticle(db, { sectionId, headline, body: aBody('Le grand gabion tient.') }, at);
    }
    const read = async (q: string, limit: number) => {
      const pages: SearchPage[] = [];
      let after: string | null = null;
      do {
        const page: SearchPage | null = await searchArticles(sql, { locale: 'fr', q, after, limit });
        if (!page) throw new Error(`the cursor ${after} was refused`);
        pages.push(page);
        after = page.next;
      } while (after !== null);
      return pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    };
    // Of phrases a hundred are ranked at once: three steps.
    for (const [q, limit] of [
      ['"grand gabion"', 20],
      ['gabion', 7],
      ['"gabion tient"', 230],
    ] as const) {
      const ids = await read(q, limit);
      expect([ids.length, new Set(ids).size], q).toEqual([230, 230]);
    }
  });

  test.for(['x', '1', 'a-b.c-d', 'mwuc8gc3-01a0b95a-e3e1-745a-a818-51edd8e9f52a.x', 'é'])(
    'no page of ours wrote the cursor «%s»',
    async (after, { sql }) => {
      expect(await searchArticles(sql, { locale: 'fr', q: 'gabion', after, limit: 20 })).toBeNull();
    },
  );
});

test('what was looked for is marked in headline and extract, as text and not as HTML', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const headline = 'L’<b>écluse</b> rouverte';
  const body = aBody(`${'Du texte. '.repeat(60)}On attend à l’écluse & ailleurs. ${'Du texte. '.repeat(60)}`);
  await aPublishedArticle(db, { sectionId, headline, body, standfirst: 'Un chapeau.' });
  const page = await searchArticles(sql, { locale: 'fr', q: 'ecluses', limit: 20 });
  const [hit] = page?.hits ?? [];
  expect(hit?.markedHeadline.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'écluse', isMarked: true }]);
  expect(hit?.extract.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'écluse', isMarked: true }]);
  expect(hit?.extract.map(({ text }) => text).join('')).toContain('écluse & ailleurs');
});

test('a page of results tells which articles it shows, and is old after a minute', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const { id } = await aPublishedArticle(db, { sectionId, headline: 'Un hallebardier' });
  const { record } = await recordPage(() => search(sql, 'hallebardier'));
  expect([...record.tags]).toEqual([pageTag('article', id)]);
  expect(record.maxAge).toBe(60);
});
