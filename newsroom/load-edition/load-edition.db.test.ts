import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { connect, openDatabase } from '#db/client.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { getFrontMaterial } from '#db/queries/published-front.ts';
import { findInfoPage } from '#db/queries/published-info-pages.ts';
import { listCards } from '#db/queries/published-lists.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { localFileStore } from '#lib/file-store.ts';
import { makeDatabase, test } from '#tests/database.ts';
import { tinyEdition, writeEdition } from '#tests/edition-folder.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { loadEdition } from './load-edition.ts';

const now = new Date('2026-11-20T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Loads an edition with `changes` into a database of its own. */
async function load(changes: Record<string, string | null> = {}) {
  const { url, drop } = await makeDatabase();
  const [sql, db] = [connect(url, { max: 2 }), openDatabase(url, { max: 4 })];
  const [folder, files] = [await writeEdition(changes), await makeTemporaryFolder('media')];
  onTestFinished(async () => {
    await Promise.all([sql.end(), db.end(), removeFolder(folder), removeFolder(files)]);
    await drop();
  });
  const store = localFileStore(files);
  const progress: [number, number][] = [];
  const loading = loadEdition(db, store, folder, (done, all) => progress.push([done, all]), now);
  return { sql, store, progress, loading };
}

test('an edition comes in whole: each article as its file says', async () => {
  const { sql, store, progress, loading } = await load();
  await loading;
  expect(progress.at(-1)).toEqual([10, 10]);
  const rows = await sql`select slug, status, published_at, updated_at, origin from articles order by slug`;
  expect(rows).toMatchObject([
    { slug: 'le-port-attend', status: 'published', published_at: hoursAgo(3), updated_at: hoursAgo(1) },
    { slug: 'retire', status: 'withdrawn', published_at: hoursAgo(48) },
    { slug: 'the-port-waits', status: 'published', updated_at: null },
    { slug: 'une-depeche', status: 'published', origin: 'wire' },
    { slug: 'vieux', status: 'published', published_at: new Date(now.getTime() - 3 * 31_557_600_000) },
  ]);
  const [medium] = await sql<{ file: string; focal_x: number; placeholder: string }[]>`select * from media`;
  expect(medium).toMatchObject({ focal_x: expect.closeTo(0.2), placeholder: expect.stringMatching(/^#[0-9a-f]{6}$/) });
  expect(await store.has(medium?.file ?? '')).toBe(true);
});

test('what readers see of it: links, pictures, byline, corrections, languages, provenance, front page', async () => {
  const { sql, loading } = await load();
  await loading;
  const port = await findAtAddress(sql, { locale: 'fr', section: 'monde', slug: 'le-port-attend' });
  expect(port).toMatchObject({
    kind: 'published',
    article: {
      authors: [{ name: 'Léa', role: 'Reporter' }],
      tags: [{ name: 'Mer' }, { name: 'Ports d’hiver' }],
      corrections: [{ note: 'Le port est à l’est.', correctedAt: hoursAgo(2) }],
      versions: [{ locale: 'en', section: 'world', slug: 'the-port-waits' }],
      picture: { alt: 'Un port' },
      leadCaption: 'Le port, ce matin',
    },
  });
  expect(Object.values(port?.kind === 'published' ? port.article.linked : {})).toEqual([
    { section: 'europe', slug: 'une-depeche' },
  ]);
  expect(await findAtAddress(sql, { locale: 'fr', section: 'europe', slug: 'une-depeche' })).toMatchObject({
    article: { provenance: { language: 'en', engine: 'essai', review: { by: 'Léa', at: hoursAgo(1) } } },
  });
  const front = await getFrontMaterial(sql, { locale: 'fr', latest: 9, perSection: 9 });
  const pinned = await listCards(sql, { locale: 'fr', ids: front.pinned.map(({ id }) => id) });
  expect(pinned.map(({ slug }) => slug)).toEqual(['le-port-attend']);
});

test('what an edition says of the paper comes in with it', async () => {
  const { sql, loading } = await load();
  await loading;
  expect((await getSettings(sql)).publisher).toMatchObject({ name: 'La Gazette', email: 'lea@depeche.example' });
  expect(await findInfoPage(sql, { locale: 'fr', slug: 'vie-privee' })).toMatchObject({
    key: 'privacy',
    title: 'Vie privée',
    savedAt: now,
  });
  const breaking = await sql`
    select text, slug, starts_at, ends_at from breaking_news b join articles a on a.id = b.article_id`;
  expect(breaking).toEqual([
    { text: 'Le port ferme\u202f!', slug: 'le-port-attend', starts_at: hoursAgo(1), ends_at: hoursAgo(-2) },
  ]);
});

test('an edition need not say anything of the paper', async () => {
  const nothing = { 'settings.yaml': null, 'breaking.yaml': null, 'pages/fr/vie-privee.html': null };
  const { sql, loading } = await load(nothing);
  await loading;
  expect((await getSettings(sql)).publisher.name).toBe('Dépêche');
  expect(await sql`select from info_pages`).toHaveLength(0);
});

const port = 'articles/fr/le-port-attend.html';
const page = 'pages/fr/vie-privee.html';
const changed = (file: string, from: string, to: string) => ({ [file]: tinyEdition[file]?.replace(from, to) ?? '' });

const wrong: [sentence: string, changes: Record<string, string | null>, message: RegExp][] = [
  ['a table that is not YAML', { 'people.yaml': '- { key: ' }, /people\.yaml: /],
  ['a field that is missing', { 'people.yaml': '- { key: lea }' }, /people\.yaml: .*expected string/s],
  ['an article without front matter', { [port]: '<p>Rien.</p>' }, /le-port-attend\.html: no front matter/],
  [
    'an age that is none',
    changed(port, 'published: 3 h', 'published: hier'),
    /le-port-attend\.html: .*"hier" is no age/s,
  ],
  [
    'a field that nobody knows',
    changed(port, 'kind: news', 'kind: news\nheadlin: x'),
    /le-port-attend\.html: .*headlin/s,
  ],
  ['a kind that does not exist', changed(port, 'kind: news', 'kind: rumour'), /le-port-attend\.html/],
  ['a section that does not exist', changed(port, 'section: monde', 'section: lune'), /no section "lune"/],
  ['an author who does not exist', changed(port, '[lea]', '[leo]'), /no author "leo"/],
  ['a picture that does not exist', changed(port, 'picture: port', 'picture: gare'), /no medium "gare"/],
  ['a medium of the text that does not exist', changed(port, 'src="port"', 'src="gare"'), /no medium "gare"/],
  [
    'a link to an article that does not exist',
    changed(port, 'depeche:une-depeche', 'depeche:perdue'),
    /no article "fr\/perdue"/,
  ],
  [
    'a wire article without its original',
    { 'articles/fr/une-depeche.original.html': null },
    /une-depeche\.html: .*original/,
  ],
  [
    'something in the text that would be lost',
    changed(port, '<p>Voir', '<script>x()</script><p>Voir'),
    /fr\/le-port-attend\.html: lost/,
  ],
  ['a setting that nobody knows', { 'settings.yaml': 'colour: red' }, /settings\.yaml: .*colour/s],
  ['a setting that can’t be', changed('settings.yaml', 'lea@', 'lea at '), /settings\.yaml: publisher: .*email_form/],
  [
    'breaking news of an article that does not exist',
    changed('breaking.yaml', 'le-port', 'un-port'),
    /no article "fr\/un-p/,
  ],
  ['a page of a kind that does not exist', changed(page, 'privacy', 'fun'), /vie-privee\.html/],
  ['a picture in a page', changed(page, 'Pas de', '<img src="port">Pas de'), /fr\/vie-privee\.html: lost/],
  ['a front page with an article that does not exist', { 'front.yaml': 'fr: [perdue]' }, /no article "fr\/perdue"/],
  ['a picture that is none', changed('media.yaml', 'port.png', 'editions.yaml'), /editions\.yaml: unreadable_media/],
];

test.for(wrong)('%s is refused and named', async ([, changes, message]) => {
  const { loading } = await load(changes);
  await expect(loading).rejects.toThrow(message);
  await expect(loading).rejects.toMatchObject({ name: 'EditionFileError' });
});

test('a key that nobody knows is named together with the file that uses it', async () => {
  const { loading } = await load(changed(port, '[lea]', '[leo]'));
  await expect(loading).rejects.toThrow(/le-port-attend.*"leo"/s);
});

const missing: [file: string][] = [['editions.yaml'], ['front.yaml'], ['media.yaml']];

test.for(missing)('an edition without %s says so', async ([file]) => {
  const { loading } = await load({ [file]: null });
  await expect(loading).rejects.toMatchObject({ name: 'EditionFileError', message: expect.stringContaining(file) });
});

test('a picture whose file is missing is named', async () => {
  const { loading } = await load(changed('media.yaml', 'port.png', join('nulle', 'part.png')));
  await expect(loading).rejects.toMatchObject({ name: 'EditionFileError' });
});
