import { expect } from 'vitest';
import { findArticle } from '#db/queries/editor-articles.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { listSourceUpdates } from '#db/queries/published-updates.ts';
import { machineActor } from '#newsroom/actor.ts';
import { saveWorkingCopy } from '#newsroom/save-working-copy.ts';
import { updateArticle } from '#newsroom/update-article.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import { listNotices } from '#tests/traces.ts';
import { hoursAgo, offer, type Scene, test } from '#tests/wire-scene.ts';

const wire = machineActor('wire');

const story = (...paragraphs: string[]) => ({
  id: 'tag:source,2026:1',
  title: 'Noticia',
  text: paragraphs.map((words) => `<p>${words}</p>`).join(''),
  published: hoursAgo(1),
});

/** A published translation of a story, and its source, which can say something else. */
async function aStory(scene: Scene, ...paragraphs: string[]) {
  scene.machines = fakeMachines();
  offer(scene.site, [story(...paragraphs)]);
  const sourceId = await scene.source({ language: 'es', filing: 'publish' });
  await scene.work();
  const [article] = await scene.translated(sourceId);
  const articleId = article?.id ?? '';
  const say = async (...words: string[]) => {
    offer(scene.site, [story(...words)]);
    await scene.again(sourceId);
  };
  const updates = () => listSourceUpdates(scene.sql, { articleId, limit: 3 });
  return { sourceId, articleId, say, updates };
}

type Told = Awaited<ReturnType<typeof listSourceUpdates>>[number];
const textsOf = ({ before, after }: Told) => [JSON.stringify(before.body), JSON.stringify(after.body)];

test('readers are told what they saw before an update of the source and what they see since', async ({ scene }) => {
  const { say, updates } = await aStory(scene, 'Llueve en Palma.', 'Sopla el viento.');
  expect(await updates()).toEqual([]);
  await say('Llueve en Palma.', 'Ya no sopla.', 'Sale el sol.');
  const told = await updates();
  expect(told).toHaveLength(1);
  const [before = '', after = ''] = told.flatMap(textsOf);
  expect(before).toContain('Sopla el viento');
  expect(before).not.toContain('Ya no sopla');
  expect(after).toContain('Ya no sopla');
  expect(after).toContain('Sale el sol');
});

test('what an editor has written and not sent out is in nothing that readers are told', async ({ scene, db }) => {
  const { articleId, say, updates } = await aStory(scene, 'Llueve en Palma.');
  await say('Llueve en Mallorca.');
  const article = await findArticle(db, wire, articleId);
  if (!article) throw new Error('the article is gone');
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Pas encore dit.' }] }] };
  const { version, headline, standfirst, slug, sectionId } = article;
  const content = { headline, standfirst, slug, sectionId, body };
  const editor = await aPerson(db, 'editor');
  expectOk(await saveWorkingCopy(db, editor, { articleId, version, content }));
  // The next update of the source meets somebody at work, and is told to the desk instead.
  await say('Llueve en Menorca.');
  const told = await updates();
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('Pas encore dit');
  expect(JSON.stringify(told)).not.toContain('Menorca');
  expect((await listNotices(scene.sql, articleId)).map(({ details }) => details.act)).toEqual(['update_left']);
});

test('what a newsroom changes of its own accord is its own affair', async ({ scene, db }) => {
  const { articleId, updates } = await aStory(scene, 'Llueve en Palma.');
  const article = await findArticle(db, wire, articleId);
  if (!article) throw new Error('the article is gone');
  const { version, standfirst, slug, sectionId, body } = article;
  const content = { headline: 'Un autre titre', standfirst, slug, sectionId, body };
  expectOk(await updateArticle(db, await aPerson(db, 'editor'), { articleId, version, content }));
  expect(await updates()).toEqual([]);
});

test('passages that people rewrote stay, blocks that came come in, and the desk is told what was left', async ({
  scene,
  db,
}) => {
  const { articleId, say } = await aStory(scene, 'Llueve.', 'Sopla.', 'Nieva.');
  const article = await findArticle(db, wire, articleId);
  if (!article) throw new Error('the article is gone');
  const { version, headline, standfirst, slug, sectionId, body } = article;
  const ours = JSON.parse(JSON.stringify(body).replace('[fr] Sopla.', 'Le vent souffle.'));
  const content = { headline, standfirst, slug, sectionId, body: ours };
  expectOk(await updateArticle(db, await aPerson(db, 'editor'), { articleId, version, content }));
  await say('Primero.', 'Llueve.', 'Sopla mucho.', 'Nieva.', 'Fin.');
  const after = JSON.stringify((await findArticle(db, wire, articleId))?.body);
  for (const words of ['[fr] Primero.', '[fr] Llueve.', 'Le vent souffle.', '[fr] Nieva.', '[fr] Fin.'])
    expect(after).toContain(words);
  expect(after).not.toContain('Sopla mucho');
  expect((await listNotices(scene.sql, articleId)).map(({ details }) => details)).toEqual([
    { act: 'update_left', source: 'The Source', left: ['[fr] Sopla mucho.'] },
  ]);
});

test.for([
  ['has ended', { licence_until: hoursAgo(1) }],
  ['covers excerpts alone', { licence_policy: 'excerpt' }],
] as const)('of a source whose licence %s, nothing is told', async ([, licence], { scene }) => {
  const { sourceId, say, updates } = await aStory(scene, 'Llueve en Palma.');
  await say('Llueve en Mallorca.');
  expect(await updates()).toHaveLength(1);
  await scene.sql`update sources set ${scene.sql(licence)} where id = ${sourceId}`;
  expect(await updates()).toEqual([]);
});

test('of an article that is withdrawn nothing is told, neither here nor at its address', async ({ scene, sql }) => {
  const { articleId, say, updates } = await aStory(scene, 'Llueve en Palma.');
  await say('Llueve en Mallorca.');
  await sql`update articles set status = 'withdrawn', withdrawn_at = now(), withdrawal_reason = '' where id = ${articleId}`;
  expect(await updates()).toEqual([]);
  const [place] = await sql<{ section: string; slug: string }[]>`
    select n.slug as section, a.slug from articles a
    join section_names n on n.section_id = a.section_id and n.locale = a.locale where a.id = ${articleId}`;
  const found = place && (await findAtAddress(sql, { locale: 'fr', ...place }));
  expect(JSON.stringify(found)).not.toMatch(/Palma|Mallorca/);
});
