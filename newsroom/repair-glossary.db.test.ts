import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { listRepairArticles } from '#db/queries/glossary-repairs.ts';
import { aPerson, aTerm, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import { aTranslatedArticle, targetsOf } from '#tests/translation-builders.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { applyRepair } from './apply-repair.ts';
import { correctSegment } from './correct-segment.ts';
import { findTouched } from './find-touched.ts';
import { prepareRepair } from './prepare-repair.ts';
import { saveWorkingCopy } from './save-working-copy.ts';

/** A name, a term that keeps it, and published articles in which an engine has translated it. */
async function aMistake(db: Database, articles = 1) {
  const name = unique('Verge');
  const wrong = name.replace('Verge', 'Bord');
  const made = [];
  for (let at = 0; at < articles; at += 1) {
    const html = `<p>Rain, says ${name}.</p><p>Wind ${at}.</p>`;
    const translate = (text: string) => `[fr] ${text.replace(name, wrong)}`;
    made.push(await aTranslatedArticle(db, { headline: `News ${name} ${at}`, html, translate, status: 'published' }));
  }
  const termId = await aTerm(db, { fromLanguage: 'es', source: name });
  const term = { fromLanguage: 'es', toLanguage: 'fr', source: name, target: null, isCaseSensitive: true };
  return { name, wrong, made, termId, term };
}

const bodyOf = async (db: Database, articleId: string) =>
  JSON.stringify((await findArticle(db, importer, articleId))?.body);
const note = 'Un nom avait été traduit.';
const segment = 'body/0:0';

test('a new term lists the published articles in which it was translated otherwise, with their sentences', async ({
  db,
}) => {
  const { name, wrong, made, term } = await aMistake(db);
  expect(await findTouched(db, importer, term)).toMatchObject([
    {
      articleId: made[0]?.articleId,
      segments: [
        { segment: 'headline/0:0', target: `[fr] News ${wrong} 0` },
        { segment, source: `Rain, says ${name}.`, target: `[fr] Rain, says ${wrong}.`, origin: 'engine' },
      ],
    },
  ]);
  expect(await findTouched(db, importer, { ...term, source: `${name}x` })).toEqual([]);
  expect(await findTouched(db, importer, { ...term, toLanguage: 'de' })).toEqual([]);
  expect(await findTouched(db, importer, { ...term, target: wrong })).toEqual([]);
});

test('a repair shows the difference first, and changes articles with a correction when it is asked for', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const { name, wrong, made, termId } = await aMistake(db, 3);
  const machines = fakeMachines();
  const { repairId, articles } = expectOk(await prepareRepair(db, editor, { termId }));
  expect(articles).toBe(3);
  expect(await repairGlossary({ db, machines }, repairId)).toMatchObject({ state: 'prepared', proposed: 3 });
  expect(machines.asked).toHaveLength(6);
  const articleId = made[0]?.articleId ?? '';
  expect(await bodyOf(db, articleId)).toContain(wrong);
  const [shown] = await listRepairArticles(db, importer, { repairId, outcomes: ['proposed'], limit: 1 });
  expect(shown?.changes[1]).toMatchObject({ before: `[fr] Rain, says ${wrong}.`, after: `[fr] Rain, says ${name}.` });

  expectOk(await applyRepair(db, editor, { repairId, note }));
  const heard: number[] = [];
  const done = await repairGlossary({ db, machines }, repairId, ({ repaired }) => heard.push(repaired));
  expect(done).toMatchObject({ state: 'done', repaired: 3, proposed: 0 });
  expect(heard.at(0)).toBe(0);
  expect(heard.at(-1)).toBe(3);
  for (const { articleId: id } of made) {
    expect(await bodyOf(db, id)).not.toContain(wrong);
    expect(await sql`select note from corrections where article_id = ${id}`).toEqual([{ note }]);
  }
  expect((await findArticle(db, importer, articleId))?.headline).toContain(name);

  // Once more from the beginning: there is nothing left to do.
  const again = expectOk(await prepareRepair(db, editor, { termId }));
  expect(again.articles).toBe(0);
});

test('a repair that was killed goes on where it was, and corrects nothing twice', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { made, termId } = await aMistake(db, 4);
  const machines = fakeMachines();
  const { repairId } = expectOk(await prepareRepair(db, editor, { termId }));
  let calls = 0;
  const dying = {
    ...machines,
    translate: async (request: Parameters<typeof machines.translate>[0]) => {
      calls += 1;
      if (calls === 3) throw new Error('killed');
      return machines.translate(request);
    },
  };
  await expect(repairGlossary({ db, machines: dying }, repairId)).rejects.toThrow('killed');
  expect(await applyRepair(db, editor, { repairId, note })).toEqual({ ok: false, error: { kind: 'repair_busy' } });
  await Promise.all([repairGlossary({ db, machines }, repairId), repairGlossary({ db, machines }, repairId)]);
  expectOk(await applyRepair(db, editor, { repairId, note }));
  await Promise.all([repairGlossary({ db, machines }, repairId), repairGlossary({ db, machines }, repairId)]);
  expect(await repairGlossary({ db, machines }, repairId)).toMatchObject({ state: 'done', repaired: 4 });
  const ids = made.map(({ articleId }) => articleId);
  const [corrections] = await sql`select count(*)::int as count from corrections where article_id in ${sql(ids)}`;
  expect(corrections).toEqual({ count: 4 });
});

test('no connection to the database waits for an engine', async ({ db, sql }) => {
  const { termId } = await aMistake(db, 2);
  const { repairId } = expectOk(await prepareRepair(db, await aPerson(db, 'editor'), { termId }));
  const machines = fakeMachines();
  const held: number[] = [];
  const watched = {
    ...machines,
    translate: async (request: Parameters<typeof machines.translate>[0]) => {
      const open = await sql`select from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`;
      held.push(open.length);
      return machines.translate(request);
    },
  };
  expect(await repairGlossary({ db, machines: watched }, repairId)).toMatchObject({ state: 'prepared', proposed: 2 });
  expect(held).toEqual([0, 0]);
});

test('what people wrote, or are writing, is left alone and said', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { made, wrong, termId } = await aMistake(db, 2);
  const [written, open] = made;
  if (!written || !open) throw new Error('no article');
  for (const id of ['headline/0:0', segment]) {
    const target = `Selon ${wrong}, il pleut.`;
    expectOk(await correctSegment(db, editor, { translationId: written.translationId, segment: id, target }));
  }
  const article = await findArticle(db, importer, open.articleId);
  if (!article) throw new Error('no article');
  const { headline, standfirst, slug, sectionId, body, version } = article;
  const content = { headline, standfirst, slug, sectionId, body };
  const { repairId } = expectOk(await prepareRepair(db, editor, { termId }));
  const machines = fakeMachines();
  await repairGlossary({ db, machines }, repairId);
  expectOk(await saveWorkingCopy(db, editor, { articleId: open.articleId, version, content }));
  expectOk(await applyRepair(db, editor, { repairId, note }));
  expect(await repairGlossary({ db, machines }, repairId)).toMatchObject({ kept: 1, failed: 1, repaired: 0 });
  const all = { repairId, outcomes: ['kept', 'failed'] as const, limit: 9 };
  const reasons = (await listRepairArticles(db, importer, all)).map(({ outcome, reason }) => `${outcome} ${reason}`);
  expect(reasons.toSorted()).toEqual(['failed open', 'kept written']);
  expect((await targetsOf(db, open.translationId))[segment]).toContain(wrong);
});

test('without an engine nothing is proposed, and without a note nothing is applied', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { termId } = await aMistake(db);
  const { repairId } = expectOk(await prepareRepair(db, editor, { termId }));
  expect(await repairGlossary({ db }, repairId)).toMatchObject({ state: 'prepared', failed: 1, proposed: 0 });
  const refused = await applyRepair(db, editor, { repairId, note: ' ' });
  expect(refused).toMatchObject({ error: { problems: [{ field: 'note', reason: 'note_missing' }] } });
});

test('a translator prepares a repair and does not decide what readers see', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const { termId } = await aMistake(db);
  const { repairId } = expectOk(await prepareRepair(db, translator, { termId }));
  const refused = { ok: false, error: { kind: 'forbidden', act: 'correct' } };
  expect(await applyRepair(db, translator, { repairId, note })).toEqual(refused);
});
