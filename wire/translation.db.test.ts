import { expect } from 'vitest';
import { upsertTag } from '#db/queries/editor-edition.ts';
import { aTerm, unique } from '#tests/builders.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import type { MadeItem } from '#tests/fake-newsroom-site.ts';
import { hoursAgo, offer, test } from '#tests/wire-scene.ts';

const spanish = (at: number, text = 'Llueve en Palma. Sopla el viento.'): MadeItem => ({
  id: `tag:source,2026:${at}`,
  title: `Noticia ${at}`,
  text: `<p>${text}</p>`,
  published: hoursAgo(1),
});

test('a dispatch in a language without an edition becomes a draft of the default edition, with its provenance', async ({
  scene,
}) => {
  scene.machines = fakeMachines();
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const [article] = await scene.translated(sourceId);
  expect(article).toMatchObject({ headline: '[fr] Noticia 1', locale: 'fr', status: 'draft', version: 1 });
  expect(article?.text).toContain('[fr] Llueve en Palma. [fr] Sopla el viento.');
  expect(article?.text).toContain('The Source');
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ status: 'done', article_id: null, failure: null });
  expect(await scene.happenings(dispatch?.id)).toEqual(['arrived', 'translated', 'checked', 'filed']);
  expect(await scene.segments(dispatch?.id)).toMatchObject([
    { segment: 'headline/0:0', origin: 'engine', engine: 'echo' },
    { segment: 'body/0:0', source: 'Llueve en Palma.' },
    { segment: 'body/0:1' },
  ]);
  const [told] = await scene.sql`select engine from translations where dispatch_id = ${dispatch?.id}`;
  expect(told).toEqual({ engine: 'echo' });
});

test('a draft has the subjects of its edition that the source’s categories name, by themselves or by the glossary, and no others', async ({
  scene,
  db,
  sql,
}) => {
  scene.machines = fakeMachines();
  const named = async (name: string) =>
    db.transaction((tx) => upsertTag(tx, { locale: 'fr', slug: unique('sujet'), name }));
  const [economy, town] = [unique('Économie'), unique('Málaga')];
  const ids = [await named(town), await named(economy)];
  await aTerm(db, { fromLanguage: 'es', source: 'Economía', handling: 'translate', target: economy });
  const categories = [town.replace('á', 'a').toUpperCase(), 'economía', 'Deportes'];
  offer(scene.site, [{ ...spanish(1), categories }]);
  const sourceId = await scene.source({ language: 'es' });
  const before = await sql`select count(*)::int as count from tags`;
  await scene.work();
  const [article] = await scene.translated(sourceId);
  const tagged = await sql`select tag_id from article_tags where article_id = ${article?.id ?? null}`;
  expect(new Set(tagged.map(({ tag_id }) => tag_id))).toEqual(new Set(ids));
  expect(await sql`select count(*)::int as count from tags`).toEqual(before);
});

test('what the gate doubts is kept at its sentences, and nothing of it is published by itself', async ({ scene }) => {
  const machines = fakeMachines();
  machines.doubtful = /viento/;
  scene.machines = machines;
  offer(scene.site, [spanish(1), spanish(2, 'Llueve en Palma.')]);
  const sourceId = await scene.source({ language: 'es', filing: 'publish' });
  await scene.work();
  const articles = await scene.translated(sourceId);
  expect(articles.map(({ headline, status }) => [headline, status])).toEqual([
    ['[fr] Noticia 1', 'draft'],
    ['[fr] Noticia 2', 'published'],
  ]);
  const [held] = await scene.dispatches(sourceId);
  expect((await scene.happenings(held?.id)).slice(-3)).toEqual(['translated', 'gate-held', 'filed']);
  const flags = (await scene.segments(held?.id)).map((segment) => segment.flags.length);
  expect(flags).toEqual([0, 0, 1]);
  const [translation] = await scene.sql`select * from wire_translations where dispatch_id = ${held?.id}`;
  expect(translation).toMatchObject({ verdict: 'hold', state: 'filed', reasons: [{ rule: 'doubt' }] });
});

test('what passes the gate stays a draft where the source does not publish by itself', async ({ scene }) => {
  scene.machines = fakeMachines();
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  expect(await scene.translated(sourceId)).toMatchObject([{ status: 'draft' }]);
});

test('what the gate refuses is set aside with its reasons, and no article is made', async ({ scene }) => {
  const machines = fakeMachines();
  machines.verdict = 'refuse';
  machines.doubtful = /Palma/;
  scene.machines = machines;
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es', filing: 'publish' });
  await scene.work();
  expect(await scene.translated(sourceId)).toEqual([]);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ stage: 'check', status: 'set_aside' });
  expect(dispatch?.failure).toEqual({ kind: 'gate_refused', rules: 'doubt' });
});

test('an update asks engines for changed sentences alone, and the draft follows', async ({ scene }) => {
  const machines = fakeMachines();
  scene.machines = machines;
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  machines.asked.length = 0;
  offer(scene.site, [spanish(1, 'Llueve en Palma. Ya no sopla el viento.')]);
  await scene.again(sourceId);
  expect(machines.asked).toEqual(['Ya no sopla el viento.']);
  const [article] = await scene.translated(sourceId);
  expect(article?.text).toContain('[fr] Ya no sopla el viento.');
  expect(article?.version).toBe(2);
});

test('an update leaves what a person wrote, and changes what nobody touched', async ({ scene }) => {
  scene.machines = fakeMachines();
  const two = (last: string) => ({ ...spanish(1), text: `<p>Uno.</p><p>${last}</p>` });
  offer(scene.site, [two('Dos.')]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  await scene.sql`update articles set version = version + 1, headline = 'À nous',
    body = replace(body::text, '[fr] Uno', 'Un, relu')::jsonb where headline like '[fr] Noticia%'`;
  offer(scene.site, [two('Tres.')]);
  await scene.again(sourceId);
  const [article] = await scene.translated(sourceId);
  expect(article).toMatchObject({ headline: 'À nous' });
  expect(article?.text).toContain('Un, relu.');
  expect(article?.text).toContain('[fr] Tres.');
});

test('an update of a published article reaches readers only if the gate lets it pass', async ({ scene }) => {
  const machines = fakeMachines();
  scene.machines = machines;
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es', filing: 'publish' });
  await scene.work();
  machines.doubtful = /tormenta/;
  offer(scene.site, [spanish(1, 'Llueve en Palma. Hay tormenta.')]);
  await scene.again(sourceId);
  const [before] = await scene.translated(sourceId);
  expect(before?.text).not.toContain('tormenta');
  const [dispatch] = await scene.dispatches(sourceId);
  expect(await scene.happenings(dispatch?.id)).toContain('update-held');
  offer(scene.site, [spanish(1, 'Llueve en Palma. Sale el sol.')]);
  await scene.again(sourceId);
  const [after] = await scene.translated(sourceId);
  expect(after).toMatchObject({ status: 'published' });
  expect(after?.text).toContain('[fr] Sale el sol.');
});

test('without an engine a dispatch waits for a person, with its sentences at hand', async ({ scene }) => {
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch).toMatchObject({ stage: 'translate', status: 'set_aside', failure: { kind: 'awaits_translation' } });
  expect((await scene.segments(dispatch?.id)).map(({ target }) => target)).toEqual([null, null, null]);
  expect(await scene.happenings(dispatch?.id)).toContain('set-aside');
});

test('where engines want to be asked later, the dispatch waits until then and goes on by itself', async ({ scene }) => {
  const machines = fakeMachines();
  machines.refusal = { kind: 'later', until: new Date(Date.now() + 3_600_000), reason: 'budget' };
  scene.machines = machines;
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const [waiting] = await scene.dispatches(sourceId);
  expect(waiting).toMatchObject({ stage: 'translate', status: 'waiting', failure: { kind: 'engines_wait' } });
  expect(waiting?.due_at.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
  machines.refusal = null;
  await scene.sql`update dispatches set due_at = now() where source_id = ${sourceId}`;
  await scene.work();
  expect(await scene.translated(sourceId)).toHaveLength(1);
});

test('engines that stay away are asked eight times; then the desk is told once, and the dispatches wait for people', async ({
  scene,
  sql,
}) => {
  const machines = fakeMachines();
  machines.refusal = { kind: 'later', until: new Date(), reason: 'deepl: gone' };
  scene.machines = machines;
  offer(scene.site, [spanish(1), spanish(2)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  for (let wait = 1; wait < 8; wait += 1) {
    const before = await scene.dispatches(sourceId);
    expect(before.map(({ status, attempts }) => [status, attempts])).toEqual(Array(2).fill(['waiting', wait]));
    await sql`update dispatches set due_at = now() where source_id = ${sourceId}`;
    await scene.work();
  }
  const failure = { kind: 'engines_gone', reason: 'deepl: gone' };
  expect(await scene.dispatches(sourceId)).toMatchObject(Array(2).fill({ status: 'set_aside', failure }));
  const notices = await sql`select details from desk_notices where details ->> 'sourceId' = ${sourceId}`;
  expect(notices).toEqual([
    { details: { act: 'engines_gone', sourceId, source: 'The Source', reason: 'deepl: gone' } },
  ]);
});

test('a dispatch whose language has an edition goes into others where its source says so, as one story', async ({
  scene,
}) => {
  scene.machines = fakeMachines();
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'en', translateInto: ['fr', 'en', 'xx'] });
  await scene.work();
  expect(await scene.drafts(sourceId)).toMatchObject([{ headline: 'Noticia 1', locale: 'en' }]);
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: '[fr] Noticia 1', locale: 'fr' }]);
  const stories = await scene.sql`select distinct story_id from articles where headline like '%Noticia 1'
    and section_id = (select section_id from sources where id = ${sourceId})`;
  expect(stories).toHaveLength(1);
});

test('a sentence that people translated is taken from the memory, exactly', async ({ scene, db }) => {
  const machines = fakeMachines();
  scene.machines = machines;
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  const [, rain] = await scene.segments(dispatch?.id);
  await db.$client`insert into translation_memory (from_language, to_language, source_hash, source, target)
    values ('es', 'fr', ${rain?.source_hash}, ${rain?.source}, 'Il pleut sur Palma.')`;
  offer(scene.site, [spanish(1), spanish(2)]);
  await scene.again(sourceId);
  const second = (await scene.translated(sourceId)).find(({ headline }) => headline === '[fr] Noticia 2');
  expect(second?.text).toContain('Il pleut sur Palma. [fr] Sopla el viento.');
});

test('less is filed than was translated where the licence ends meanwhile', async ({ scene }) => {
  scene.machines = fakeMachines();
  offer(scene.site, [spanish(1)]);
  const sourceId = await scene.source({ language: 'es', filing: 'hold' });
  await scene.work();
  await scene.sql`update sources set licence_until = now() - interval '1 day' where id = ${sourceId}`;
  await scene.sql`update dispatches set status = 'waiting', due_at = now() where source_id = ${sourceId}`;
  await scene.work();
  const [article] = await scene.translated(sourceId);
  expect(article).toMatchObject({ headline: '[fr] Noticia 1' });
  expect(article?.text).not.toContain('Llueve');
});

test('a shorter text is translated anew where the licence allows no more than an excerpt now', async ({ scene }) => {
  const machines = fakeMachines();
  scene.machines = machines;
  offer(scene.site, [spanish(1, 'Llueve mucho en Palma hoy. '.repeat(40))]);
  const sourceId = await scene.source({ language: 'es', filing: 'hold' });
  await scene.work();
  await scene.sql`update sources set licence_policy = 'excerpt', filing = 'draft' where id = ${sourceId}`;
  await scene.sql`update dispatches set status = 'waiting', due_at = now() where source_id = ${sourceId}`;
  await scene.work();
  const [article] = await scene.translated(sourceId);
  expect(article?.text).toContain('[fr] Llueve mucho en Palma hoy.');
  expect(article?.text.length).toBeLessThan(1000);
});

test('a source without a section files in the one that its category names, in whatever language', async ({ scene }) => {
  scene.machines = fakeMachines();
  const [section] = await scene.sql`select section_id from section_names where locale = 'fr' limit 1`;
  await scene.sql`update section_names set name = 'Économie' where section_id = ${section?.section_id} and locale = 'fr'`;
  offer(scene.site, [{ ...spanish(1), categories: ['Business'] }]);
  const sourceId = await scene.source({ language: 'es', sectionId: null });
  await scene.work();
  const [article] = await scene.translated(sourceId);
  const [filed] = await scene.sql`select section_id from articles where id = ${article?.id ?? null}`;
  expect(filed).toEqual({ section_id: section?.section_id });
});
