import { expect } from 'vitest';
import { machineActor } from '#newsroom/actor.ts';
import { aDraft, aPerson, aSection } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { type AuditFilter, listAuditEntries, streamAuditEntries } from './editor-audit.ts';

const reader = machineActor('import');
const noon = new Date('2026-11-24T12:00:00Z');
const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

test('entries are found by person, machine, act, subject and period', async ({ db, sql }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const { id: sectionId } = await aSection(db);
  const mine = await aDraft(db, { sectionId, actor: one, headline: 'Le mien' }, noon);
  const theirs = await aDraft(db, { sectionId, actor: other }, at(60));
  await sql`insert into audit_log (at, actor_kind, actor_name, act, subject_kind, subject_id)
    values (${at(120)}, 'machine', 'clock', 'publish-article', 'article', ${mine.id})`;
  const find = async (filter: AuditFilter) =>
    (await listAuditEntries(db, reader, filter, 100)).map(({ act, subjectId }) => [act, subjectId]);
  const [begun, begunToo, published] = [
    ['create-article', mine.id],
    ['create-article', theirs.id],
    ['publish-article', mine.id],
  ];
  expect(await find({})).toEqual([published, begunToo, begun]);
  expect(await find({ actor: one.userId })).toEqual([begun]);
  expect(await find({ actor: 'clock' })).toEqual([published]);
  expect(await find({ act: 'create-article' })).toEqual([begunToo, begun]);
  expect(await find({ subjectKind: 'article', subjectId: mine.id })).toEqual([published, begun]);
  expect(await find({ from: at(60), to: at(120) })).toEqual([begunToo]);
  expect(await find({ actor: one.userId, act: 'publish-article' })).toEqual([]);
  const [newest] = await listAuditEntries(db, reader, {}, 1);
  expect(newest).toMatchObject({ subjectName: 'Le mien', actorName: 'clock' });
});

test('walking page by page meets every entry once, also those of one microsecond', async ({ db, sql }) => {
  await sql`insert into audit_log (at, actor_kind, actor_name, act, subject_kind, subject_id)
    select timestamptz '2020-01-01' + (n / 4) * interval '1 microsecond', 'machine', 'wire', 'walk', 'setting', uuidv7()
    from generate_series(1, 50) n`;
  const filter = { act: 'walk' };
  const batches = await Array.fromAsync(streamAuditEntries(db, reader, filter, 7));
  const ids = batches.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(50);
  expect(ids).toHaveLength(50);
  const all = await listAuditEntries(db, reader, filter, 100);
  expect(ids).toEqual(all.map(({ id }) => id));
});
