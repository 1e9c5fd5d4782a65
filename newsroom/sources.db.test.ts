import { expect, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { findSourceByName, listSources } from '#db/queries/editor-sources.ts';
import {
  anArticleOfTheWire,
  aPerson,
  aReadyDispatch,
  aSection,
  aSourceInput,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { addSource } from './add-source.ts';
import { changeSource } from './change-source.ts';
import { exportSources } from './export-sources.ts';
import { importSources } from './import-sources.ts';
import { pauseSource } from './pause-source.ts';
import { removeSource } from './remove-source.ts';
import { restartDispatch } from './restart-dispatch.ts';
import { resumeSource } from './resume-source.ts';
import { runSource } from './run-source.ts';
import type { SourceInput } from './source-content.ts';

const addOne = async (db: Database, input: Partial<SourceInput> = {}) =>
  expectOk(await addSource(db, 'operator', aSourceInput(input)));

test('a source is kept as it was described, under a short name of its own', async ({ db, sql }) => {
  const name = `L’Étoile ${unique('du')}`;
  const first = await addOne(db, { name, language: 'EN_gb', homepage: '', feedUrl: 'https://étoile.example/feed#top' });
  const second = await addOne(db, { name });
  expect(second.slug).toBe(`${first.slug}-2`);
  expect(await findSourceByName(db, importer, first.slug)).toMatchObject({
    name,
    language: 'en-GB',
    feedUrl: 'https://xn--toile-9ra.example/feed',
    homepage: 'https://xn--toile-9ra.example/',
  });
  const [entry] = await sql`select act, actor_name from audit_log where subject_id = ${first.id}`;
  expect(entry).toEqual({ act: 'add-source', actor_name: 'operator' });
});

const refused: [what: string, input: Partial<SourceInput>, field: string, reason: string][] = [
  ['no name', { name: ' ' }, 'name', 'name_missing'],
  ['an address of a file', { feedUrl: 'file:///etc/passwd' }, 'feedUrl', 'address_form'],
  ['no address', { feedUrl: 'gale.example' }, 'feedUrl', 'address_form'],
  ['a language that is none', { language: 'English' }, 'language', 'language_form'],
  ['whole texts without a proof', { licencePolicy: 'full', licenceProof: ' ' }, 'licenceProof', 'proof_missing'],
  ['a section that is gone', { sectionId: crypto.randomUUID() }, 'sectionId', 'section_gone'],
  ['a selector without a name', { selectors: '.text' }, 'selectors', 'selector_form'],
  ['a selector of nothing that we look for', { selectors: 'footer: .x' }, 'selectors', 'selector_name'],
  ['a day that is none', { licenceUntil: new Date(Number.NaN) }, 'licenceUntil', 'day_form'],
];

test.for(refused)('%s is refused', async ([, input, field, reason], { db }) => {
  expect(await addSource(db, 'operator', aSourceInput(input))).toMatchObject({
    error: { kind: 'invalid', problems: [{ field, reason }] },
  });
});

test('a feed is one source, whichever way its address begins; also for two who add it at once', async ({ db }) => {
  const host = `${unique('feed')}.example`;
  const adding = ['https', 'http'].map((scheme) =>
    addSource(db, 'operator', aSourceInput({ feedUrl: `${scheme}://${host}/rss` })),
  );
  const outcomes = await Promise.all(adding);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    error: { problems: [{ field: 'feedUrl', reason: 'feed_taken' }] },
  });
});

test('a change leaves alone what it does not name', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const { id: sourceId, slug } = await addOne(db, { city: 'Leeds', givesPictures: true });
  expectOk(await changeSource(db, await aPerson(db, 'editor'), { sourceId, sectionId, trust: 'trusted' }));
  const changed = { city: 'Leeds', givesPictures: true, sectionId, trust: 'trusted' };
  expect(await findSourceByName(db, importer, slug)).toMatchObject(changed);
  const gone = await changeSource(db, 'operator', { sourceId: crypto.randomUUID(), trust: 'watched' });
  expect(gone).toMatchObject({ error: { kind: 'not_found' } });
});

test('a source of which an article was made stays; another one can go', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  await anArticleOfTheWire(db, { sectionId });
  const [used] = await sql<{ id: string }[]>`select source_id as id from dispatches order by created_at desc limit 1`;
  expect(await removeSource(db, 'operator', { sourceId: used?.id ?? '' })).toMatchObject({
    error: { kind: 'source_in_use' },
  });
  const { id: sourceId, slug } = await addOne(db);
  expectOk(await removeSource(db, 'operator', { sourceId }));
  expect(await findSourceByName(db, importer, slug)).toBeNull();
});

test('a list is taken line by line: one that can’t be added stops no other', async ({ db }) => {
  const section = await aSection(db);
  const known = await addOne(db);
  const { feedUrl } = (await findSourceByName(db, importer, known.slug)) ?? {};
  const fresh = `https://${unique('gale')}.example/feed`;
  const opml = `<opml><body>
<outline text="Rubrique ${section.slug.toUpperCase()}"><outline text="Gale" xmlUrl="${fresh}" depeche:licence="full" /></outline>
<outline text="Rubrique ${section.slug.toUpperCase()}"><outline text="Gale" xmlUrl="${fresh}" language="ca"/></outline>
<outline text="Here already" xmlUrl="${feedUrl}"/>
<outline text="Nowhere" xmlUrl="ftp://nowhere.example/"/></body></opml>`;
  const lines = expectOk(await importSources(db, 'operator', { opml: Buffer.from(opml), language: 'es' }));
  expect(lines).toMatchObject([
    { line: 2, outcome: 'refused', reason: 'proof_missing' },
    { line: 3, outcome: 'added' },
    { line: 4, outcome: 'known' },
    { line: 5, outcome: 'refused', reason: 'address_form' },
  ]);
  const added = await findSourceByName(db, importer, fresh);
  const careful = { licencePolicy: 'link_only', givesPictures: false, trust: 'watched' };
  expect(added).toMatchObject({ sectionId: section.id, language: 'ca', ...careful });
});

test.for([
  ['<rss/>', 'not_opml'],
  ['<opml><outline text="A folder"/></opml>', 'list_empty'],
  [`<opml>${'<outline xmlUrl="https://x.example/"/>'.repeat(2001)}</opml>`, 'list_too_large'],
] as const)('a list that is none is refused: %#', async ([opml, reason], { db }) => {
  const imported = await importSources(db, 'operator', { opml: Buffer.from(opml), language: 'en' });
  expect(imported).toMatchObject({ error: { kind: 'invalid', problems: [{ field: 'file', reason }] } });
});

test('a source is translated into editions that there are', async ({ db }) => {
  const added = await addSource(db, 'operator', aSourceInput({ translateInto: ['fr', 'tlh'] }));
  const problems = [{ field: 'translateInto', reason: 'edition_gone' }];
  expect(added).toEqual({ ok: false, error: { kind: 'invalid', problems } });
});

test('what is exported comes back as it was', async ({ db }) => {
  const { id: sectionId } = await aSection(db);
  const licenceUntil = new Date('2027-12-31T22:59:59Z');
  const terms = { licencePolicy: 'full', licenceProof: 'Contract "7" & more', licenceUntil, trust: 'trusted' } as const;
  const care = { rhythmMinutes: 15, selectors: 'body: .text p, .text h2\ndrop: aside' };
  const ways = { filing: 'publish', translateInto: ['fr'], givesPictures: true } satisfies Partial<SourceInput>;
  const { id: sourceId, slug } = await addOne(db, {
    sectionId,
    city: 'Palma',
    language: 'ca',
    ...terms,
    ...care,
    ...ways,
  });
  const before = await findSourceByName(db, importer, slug);
  const written = exportSources(await listSources(db, importer));
  expectOk(await removeSource(db, 'operator', { sourceId }));
  expectOk(await importSources(db, 'operator', { opml: Buffer.from(written), language: 'en' }));
  const after = await findSourceByName(db, importer, slug);
  expect({ ...after, id: before?.id, nextDueAt: before?.nextDueAt }).toEqual(before);
});

test('a source is paused, resumed and asked for by hand, and each leaves a trace', async ({ db, sql }) => {
  const { id: sourceId, slug } = await addOne(db);
  const editor = await aPerson(db, 'editor');
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
  expectOk(await pauseSource(db, editor, { sourceId }, at(8)));
  expect(await findSourceByName(db, importer, slug)).toMatchObject({ pausedAt: at(8) });
  expectOk(await resumeSource(db, editor, { sourceId }, at(9)));
  expect(await findSourceByName(db, importer, slug)).toMatchObject({ pausedAt: null, nextDueAt: at(9) });
  expectOk(await runSource(db, editor, { sourceId }, at(10)));
  expect(await findSourceByName(db, importer, slug)).toMatchObject({ nextDueAt: at(10) });
  const entries = await sql`select act from audit_log where subject_id = ${sourceId} order by at`;
  expect(entries.map(({ act }) => act)).toEqual(['pause-source', 'resume-source', 'run-source', 'add-source']);
});

test('a dispatch is sent through its stages again, and not while it is on its way', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const dispatchId = await aReadyDispatch(db, sectionId);
  const editor = await aPerson(db, 'editor');
  const busy = await restartDispatch(db, editor, { dispatchId, from: 'file' });
  expect(busy).toMatchObject({ error: { kind: 'dispatch_busy' } });
  await sql`update dispatches set status = 'failed', attempts = 5, failure = ${sql.json({ kind: 'fault' })} where id = ${dispatchId}`;
  expectOk(await restartDispatch(db, editor, { dispatchId, from: 'recognise' }));
  const [dispatch] = await sql`select stage, status, attempts, failure from dispatches where id = ${dispatchId}`;
  expect(dispatch).toEqual({ stage: 'recognise', status: 'waiting', attempts: 0, failure: null });
  const events = await sql`select happened, details from dispatch_events where dispatch_id = ${dispatchId}`;
  expect(events).toEqual([{ happened: 'restarted', details: { stage: 'recognise' } }]);
  expect(await sql`select from graphile_worker.jobs where key = 'find-wire-work'`).toHaveLength(1);
});

test('a finished dispatch begins again too; from its page only where the whole text may be kept', async ({
  db,
  sql,
}) => {
  const dispatchId = await aReadyDispatch(db, (await aSection(db)).id);
  const editor = await aPerson(db, 'editor');
  const finish = (licence: string) =>
    sql`update dispatches set status = 'done', licence_used = ${licence} where id = ${dispatchId}`;
  await finish('excerpt');
  const refused = await restartDispatch(db, editor, { dispatchId, from: 'extract' });
  expect(refused).toEqual({ ok: false, error: { kind: 'page_unused' } });
  await finish('full');
  expectOk(await restartDispatch(db, editor, { dispatchId, from: 'extract' }));
  const [dispatch] = await sql`select stage, status from dispatches where id = ${dispatchId}`;
  expect(dispatch).toEqual({ stage: 'extract', status: 'waiting' });
});

test('a source can be changed while the wire is about to write what it has just read', async ({ db, sql }) => {
  const { id: sourceId, slug } = await addOne(db);
  const changed: ReturnType<typeof changeSource>[] = [];
  // As a poll does: the row first, and what was found a moment later.
  await sql.begin(async (tx) => {
    await tx`select from sources where id = ${sourceId} for no key update`;
    changed.push(changeSource(db, 'operator', { sourceId, city: 'Leeds' }));
    const waits = () =>
      sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await vi.waitUntil(async () => (await waits()).length > 0, { timeout: 5000 });
    await tx`update sources set last_success_at = now() where id = ${sourceId}`;
  });
  for (const result of await Promise.all(changed)) expectOk(result);
  expect(await findSourceByName(db, importer, slug)).toMatchObject({ city: 'Leeds', lastSuccessAt: expect.any(Date) });
});
