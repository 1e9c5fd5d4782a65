import { expect } from 'vitest';
import { type ListPlace, readCursor, writeCursor } from '#db/list-cursor.ts';
import {
  aDraft,
  anAuthor,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  aTag,
  aWithdrawnArticle,
} from '#tests/builders.ts';
import { makeDatabase, test } from '#tests/database.ts';
import { connect, type Database, openDatabase } from '../client.ts';
import { listDayArticles } from './published-archive.ts';
import { listAuthorArticles } from './published-authors.ts';
import type { Card } from './published-cards.ts';
import { getFrontMaterial } from './published-front.ts';
import { listLatest, listRelated, listSectionArticles } from './published-lists.ts';
import { listTagArticles } from './published-tags.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000);
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

/** Articles in every state in a section of its own, of which readers may see `published` only. */
async function everyState(db: Database) {
  const { id: sectionId } = await aSection(db);
  const tagIds = [await aTag(db)];
  const published = await aPublishedArticle(db, { sectionId, tagIds });
  const hidden = [
    await aDraft(db, { sectionId, tagIds }),
    await aScheduledArticle(db, { sectionId, tagIds }, inAnHour()),
    await aWithdrawnArticle(db, { sectionId, tagIds }),
  ];
  return { sectionId, tagIds, published, hidden };
}

test('a section lists what is published and nothing else', async ({ db, sql }) => {
  const { sectionId, published } = await everyState(db);
  const cards = await listSectionArticles(sql, { locale: 'fr', sectionIds: [sectionId], limit: 20 });
  expect(ids(cards)).toEqual([published.id]);
});

test('the newest of the edition are published, and of this edition', async ({ db, sql }) => {
  const { published, hidden, sectionId } = await everyState(db);
  const english = await aPublishedArticle(db, { sectionId, locale: 'en' });
  const cards = await listLatest(sql, { locale: 'fr', limit: 500 });
  expect(ids(cards)).toContain(published.id);
  for (const { id } of [...hidden, english]) expect(ids(cards)).not.toContain(id);
});

test('a front page shows what is published, also where an editor pinned something else', async ({ db, sql }) => {
  const { published, hidden } = await everyState(db);
  await sql`delete from front_slots`;
  for (const [index, { id }] of [...hidden, published].entries()) {
    await sql`insert into front_slots (locale, position, article_id) values ('fr', ${index + 1}, ${id})`;
  }
  const material = await getFrontMaterial(sql, { locale: 'fr', latest: 500, perSection: 500 });
  expect(ids(material.pinned)).toEqual([published.id]);
  const everything = [...material.latest, ...material.bySection.flatMap(({ candidates }) => candidates)];
  for (const { id } of hidden) expect(ids(everything)).not.toContain(id);
});

test('a pin ends at its time', async ({ db, sql }) => {
  const { published } = await everyState(db);
  await sql`delete from front_slots`;
  const pin = (until: Date) => sql`
    insert into front_slots (locale, position, article_id, pinned_until) values ('fr', 1, ${published.id}, ${until})
    on conflict (locale, position) do update set pinned_until = excluded.pinned_until`;
  const pinned = async () => (await getFrontMaterial(sql, { locale: 'fr', latest: 1, perSection: 1 })).pinned;
  await pin(inAnHour());
  expect(ids(await pinned())).toEqual([published.id]);
  await pin(new Date(Date.now() - 1000));
  expect(await pinned()).toEqual([]);
});

test('what to read next is published, shares subjects first, and is never the article itself', async ({ db, sql }) => {
  const { sectionId, tagIds, published, hidden } = await everyState(db);
  const { id: otherSection } = await aSection(db);
  const akin = await aPublishedArticle(db, { sectionId: otherSection, tagIds });
  const neighbour = await aPublishedArticle(db, { sectionId });
  const params = { articleId: published.id, sectionId, locale: 'fr', limit: 10 };
  const related = await listRelated(sql, params);
  expect(ids(related)).toEqual([akin.id, neighbour.id]);
  for (const { id } of hidden) expect(ids(related)).not.toContain(id);
});

/** Every page of a list, one after the other, as a reader would click through it; then all of them again, backwards. */
async function readThrough(list: (place: ListPlace) => Promise<Card[]>): Promise<{ down: Card[]; up: Card[] }> {
  // Through the address and back, as on the site.
  const at = (direction: 'before' | 'after', card: Card): ListPlace => {
    const cursor = readCursor(writeCursor(card));
    return cursor && { direction, cursor };
  };
  const down = await list(null);
  for (let page = down; page.length > 0; down.push(...page)) {
    page = await list(at('before', page.at(-1) ?? never()));
  }
  const up = down.slice(-1);
  for (let page = up; page.length > 0; up.unshift(...page)) page = await list(at('after', page[0] ?? never()));
  return { down, up };
}

const never = (): never => {
  throw new Error('a page that is not empty has a first and a last article');
};

test('pages together are the whole list in both directions, each article once, also where many appeared at one moment', async () => {
  const { url, drop } = await makeDatabase();
  const [sql, db] = [connect(url, { max: 2 }), openDatabase(url, { max: 2 })];
  const top = await aSection(db);
  const child = await aSection(db, { parentId: top.id });
  const [tagId, authorId] = [await aTag(db), await anAuthor(db)];
  const moments = ['2026-01-01T10:00:00.000Z', '2026-01-01T10:00:00.001Z', '2026-01-01T11:00:00Z'];
  for (let number = 0; number < 24; number += 1) {
    const sectionId = number % 2 === 0 ? top.id : child.id;
    const links = { tagIds: [tagId], authorIds: [authorId] };
    await aPublishedArticle(db, { sectionId, ...links }, new Date(moments[number % 3] ?? 0));
  }
  const day = { timeZone: 'Europe/Paris', day: '2026-01-01' };
  const lists: ((slice: { place: ListPlace; limit: number }) => Promise<Card[]>)[] = [
    (slice) => listSectionArticles(sql, { locale: 'fr', sectionIds: [top.id, child.id], ...slice }),
    (slice) => listLatest(sql, { locale: 'fr', ...slice }),
    (slice) => listTagArticles(sql, { locale: 'fr', tagId, ...slice }),
    (slice) => listAuthorArticles(sql, { locale: 'fr', authorId, ...slice }),
    (slice) => listDayArticles(sql, { locale: 'fr', ...day, ...slice }),
  ];
  const rows = await sql<{ id: string }[]>`select id from articles order by published_at desc, id desc`;
  for (const limit of [1, 5, 7, 24]) {
    for (const list of lists) {
      const { down, up } = await readThrough((place) => list({ place, limit }));
      expect(ids(down)).toEqual(ids(rows));
      expect(ids(up)).toEqual(ids(rows));
    }
  }
  await sql.end();
  await db.end();
  await drop();
});

test('an article that appears while one reads on doubles none', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  for (let number = 0; number < 4; number += 1) await aPublishedArticle(db, { sectionId });
  const list = (place: ListPlace) =>
    listSectionArticles(sql, { locale: 'fr', sectionIds: [sectionId], place, limit: 2 });
  const first = await list(null);
  await aPublishedArticle(db, { sectionId });
  const last = first.at(-1);
  const second = await list(last ? { direction: 'before', cursor: last } : null);
  expect(new Set(ids([...first, ...second])).size).toBe(4);
});

test.for([
  '',
  'x',
  '1',
  'zzzzzzzzz-',
  "1-00000000-0000-0000-0000-00000000000'",
  '1-00000000-0000-0000-0000-0000000000000',
])('no page of ours wrote the cursor «%s»', (text) => {
  expect(readCursor(text)).toBeNull();
});
