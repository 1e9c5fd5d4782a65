import { expect } from 'vitest';
import { aPerson, aSourceInput, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aReportedArticle } from '#tests/report-builders.ts';
import { aTranslation } from '#tests/translation-builders.ts';
import { addSource } from './add-source.ts';
import { openDesk } from './open-desk.ts';
import { pauseSource } from './pause-source.ts';

test('the desk of an editor names the sources that ask for somebody, and that of a reporter none', async ({
  db,
  sql,
}) => {
  const made = async (name: string) => expectOk(await addSource(db, 'operator', aSourceInput({ name }))).id;
  const [failing, silent, changed, paused] = [await made('A'), await made('B'), await made('C'), await made('D')];
  await made('E');
  const failure = sql.json({ kind: 'timed_out', seconds: 20 });
  await sql`update sources set last_failure = ${failure}, failures_in_a_row = 3, silent_since = now()
    where id in ${sql([failing, paused])}`;
  await sql`update sources set silent_since = now() where id = ${silent}`;
  await sql`update sources set page_alarm_at = now() where id = ${changed}`;
  expectOk(await pauseSource(db, 'operator', { sourceId: paused }));
  const { wire } = await openDesk(db, await aPerson(db, 'editor'));
  expect(wire?.sources).toEqual([
    { id: failing, name: 'A', state: 'failing' },
    { id: silent, name: 'B', state: 'silent' },
    { id: changed, name: 'C', state: 'changed' },
  ]);
  expect((await openDesk(db, await aPerson(db, 'translator'))).wire?.sources).toBeNull();
  expect((await openDesk(db, await aPerson(db, 'reporter'))).wire).toBeNull();
});

test('what waits at the wire desk and what readers reported is counted for those whose work it is', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const before = (await openDesk(db, editor)).wire;
  const { translationId: held } = await aTranslation(db);
  const { translationId: refused } = await aTranslation(db);
  await aTranslation(db, { translate: null });
  await sql`update wire_translations set state = 'refused' where id = ${refused}`;
  await sql`update wire_translations set verdict = 'hold' where id = ${held}`;
  await aReportedArticle(db, ['Wrong.', 'Wrong, says somebody else.']);
  expect(before?.waiting).toEqual({ held: 0, refused: 0, untranslated: 0 });
  const { wire } = await openDesk(db, editor);
  expect(wire).toMatchObject({ waiting: { held: 1, refused: 1, untranslated: 1 }, reports: 2 });
  expect((await openDesk(db, await aPerson(db, 'translator'))).wire).toMatchObject({ waiting: wire?.waiting });
});
