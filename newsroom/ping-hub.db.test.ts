import { expect } from 'vitest';
import type { Sql } from '#db/client.ts';
import { aPublishedArticle, aSection, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { startFakeHub } from '#tests/fake-hub.ts';
import { machineActor } from './actor.ts';
import { pingHub } from './ping-hub.ts';

const clock = machineActor('clock');
const site = { siteUrl: 'https://depeche.example', timeLimit: 200 };

async function setHub(sql: Sql, hub: string): Promise<void> {
  await sql`insert into settings (key, value) values ('discovery', ${sql.json({ hub })})
    on conflict (key) do update set value = excluded.value`;
}

test('a hub is told the addresses of all three formats, in the words of the edition', async ({ db, sql }) => {
  const hub = await startFakeHub();
  await setHub(sql, hub.url);
  const section = await aSection(db);
  await aPublishedArticle(db, { sectionId: section.id });
  const told = async (list: Parameters<typeof pingHub>[2]) =>
    (await pingHub(db, clock, list, site)).ok && hub.heard.at(-1);
  const topics = (place: string) => ['xml', 'atom', 'json'].map((end) => `https://depeche.example${place}/feed.${end}`);
  expect(await told({ kind: 'edition', locale: 'fr', id: null })).toEqual({ mode: 'publish', topics: topics('') });
  expect(await told({ kind: 'edition', locale: 'en', id: null })).toEqual({ mode: 'publish', topics: topics('/en') });
  const { id } = section;
  expect(await told({ kind: 'section', locale: 'fr', id })).toMatchObject({ topics: topics(`/${section.slug}`) });
  expect(await told({ kind: 'section', locale: 'en', id })).toMatchObject({ topics: topics(`/en/${section.slug}-en`) });
});

test('nobody is told where there is no hub, or of what is no longer there', async ({ db, sql }) => {
  const hub = await startFakeHub();
  await setHub(sql, '');
  expect(await pingHub(db, clock, { kind: 'edition', locale: 'fr', id: null }, site)).toEqual({ ok: true, value: [] });
  await setHub(sql, hub.url);
  const gone = { kind: 'tag', locale: 'fr', id: '0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e5f' } as const;
  expect(await pingHub(db, clock, gone, site)).toEqual({ ok: true, value: [] });
  expect(hub.heard).toEqual([]);
});

const answers: [what: string, answer: number | 'slow', kind: string][] = [
  ['takes too long', 'slow', 'unavailable'],
  ['breaks', 500, 'unavailable'],
  ['has too much to do', 429, 'unavailable'],
  ['forbids it', 403, 'refused'],
  ['is elsewhere', 302, 'refused'],
];

test.for(answers)('a hub that %s is told so', async ([, answer, kind], { db, sql }) => {
  const hub = await startFakeHub([answer]);
  await setHub(sql, hub.url);
  const result = await pingHub(db, clock, { kind: 'edition', locale: 'fr', id: null }, site);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});

test.for([
  ['there is nobody', 'http://127.0.0.1:1/hub', 'unavailable'],
  ['there is no address', unique('hub'), 'refused'],
])('where %s, it fails in an expected way', async ([, hub = '', kind], { db, sql }) => {
  await setHub(sql, hub);
  const result = await pingHub(db, clock, { kind: 'edition', locale: 'fr', id: null }, site);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});
