import { expect } from 'vitest';
import { aBody, anAuthor, aPublishedArticle, aSection, aTag, aWithdrawnArticle } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { checkSpelling } from './published-spelling.ts';
import { suggestArticles, suggestNames } from './published-suggestions.ts';
import { refreshSearch } from './search-index.ts';

const words = 'Les élections et le port de Hambourg, la grève, un narval, l’électricité, le Valais.';

test('typing errors are corrected to words of the edition, and the rest of the query stays', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  await aPublishedArticle(db, { sectionId, headline: 'Un port', body: aBody(words) });
  await refreshSearch(db);
  const cases: [q: string, corrected: string | null][] = [
    ['electoin', 'élections'],
    ['Hambuorg', 'Hambourg'],
    ['prot', 'port'],
    ['narvl electricte', 'narval électricité'],
    ['"grve" -valsi', '"grève" -valsi'],
    ['hambourg', null],
    ['xqzwkj', null],
    ['le la', null],
    ['مرحبا', null],
    ['', null],
  ];
  for (const [q, corrected] of cases) {
    expect((await checkSpelling(sql, { locale: 'fr', q })).corrected, q).toBe(corrected);
  }
  expect((await checkSpelling(sql, { locale: 'fr', q: '-port' })).isSearchable).toBe(false);
});

test('names are suggested by the beginning of a word and by likeness, once readers can visit them', async ({
  db,
  sql,
}) => {
  const { id: sectionId } = await aSection(db);
  const [tagId, unused] = [await aTag(db), await aTag(db)];
  const authorId = await anAuthor(db);
  await sql`update tags set name = 'Énergie éolienne' where id = ${tagId}`;
  await sql`update tags set name = 'Éolien en mer' where id = ${unused}`;
  await sql`update authors set name = 'Aïcha Éolard' where id = ${authorId}`;
  await aPublishedArticle(db, { sectionId, tagIds: [tagId], authorIds: [authorId] });
  const names = async (q: string) =>
    (await suggestNames(sql, { locale: 'fr', q, limit: 5 })).map(({ kind, name }) => `${kind} ${name}`);
  expect((await names('eol')).toSorted()).toEqual(['author Aïcha Éolard', 'tag Énergie éolienne']);
  expect(await names('aicha eolrd')).toEqual(['author Aïcha Éolard']);
  for (const odd of ['', '%', '_', '\\', "'", '💥']) expect(await names(odd), odd).toEqual([]);
});

test('articles are suggested while the last word is typed, also with an error in it', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const { id: _id, slug } = await aPublishedArticle(db, { sectionId, headline: 'Le funambule traverse la vallée' });
  await aWithdrawnArticle(db, { sectionId, headline: 'Le funambule est tombé' });
  await refreshSearch(db);
  for (const q of ['funam', 'vallée fu', 'FUNAMBULE', 'funanbule']) {
    expect(
      (await suggestArticles(sql, { locale: 'fr', q, limit: 5 })).map((found) => found.slug),
      q,
    ).toEqual([slug]);
  }
  for (const odd of ['', 'f', '?', "' & |", 'مر', 'xqzw']) {
    expect(await suggestArticles(sql, { locale: 'fr', q: odd, limit: 5 }), odd).toEqual([]);
  }
});
