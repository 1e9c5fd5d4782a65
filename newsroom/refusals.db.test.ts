import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import {
  aContent,
  aDraft,
  aPerson,
  aPublishedArticle,
  aSection,
  aWithdrawnArticle,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { snapshot } from '#tests/traces.ts';
import { type Actor, machineActor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { correctArticle } from './correct-article.ts';
import { embargoArticle } from './embargo-article.ts';
import { planWithdrawal } from './plan-withdrawal.ts';
import { publishArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleArticle } from './schedule-article.ts';
import { submitArticle } from './submit-article.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

type Target = { articleId: string; version: number; sectionId: string };
type Act = (db: Database, actor: Actor, target: Target) => Promise<Result<unknown, ArticleError>>;

const inAnHour = () => new Date(Date.now() + 3_600_000);

// Every act on an existing article, the status in which it is allowed, and one in which it is not.
const acts: Record<string, { run: Act; on: 'draft' | 'published'; notOn: 'draft' | 'published' }> = {
  save: {
    run: (db, actor, { sectionId, ...target }) =>
      saveArticle(db, actor, { ...target, content: aContent({ sectionId }) }),
    on: 'draft',
    notOn: 'published',
  },
  'prepare-update': {
    run: (db, actor, { sectionId, ...target }) =>
      saveWorkingCopy(db, actor, { ...target, content: aContent({ sectionId }) }),
    on: 'published',
    notOn: 'draft',
  },
  update: {
    run: (db, actor, { sectionId, ...target }) =>
      updateArticle(db, actor, { ...target, content: aContent({ sectionId }) }),
    on: 'published',
    notOn: 'draft',
  },
  publish: { run: (db, actor, target) => publishArticle(db, actor, target), on: 'draft', notOn: 'published' },
  schedule: {
    run: (db, actor, target) => scheduleArticle(db, actor, { ...target, publishAt: inAnHour() }),
    on: 'draft',
    notOn: 'published',
  },
  submit: { run: (db, actor, target) => submitArticle(db, actor, target), on: 'draft', notOn: 'published' },
  embargo: {
    run: (db, actor, target) => embargoArticle(db, actor, { ...target, embargoUntil: inAnHour() }),
    on: 'draft',
    notOn: 'published',
  },
  'plan-withdrawal': {
    run: (db, actor, target) =>
      planWithdrawal(db, actor, { ...target, plan: { withdrawAt: inAnHour(), reason: 'Une raison.' } }),
    on: 'published',
    notOn: 'draft',
  },
  correct: {
    run: (db, actor, target) => correctArticle(db, actor, { ...target, note: 'Une note.' }),
    on: 'published',
    notOn: 'draft',
  },
  withdraw: {
    run: (db, actor, target) => withdrawArticle(db, actor, { ...target, reason: 'Une raison.' }),
    on: 'published',
    notOn: 'draft',
  },
};

const table = Object.entries(acts).map(([name, act]) => ({ name, ...act }));

async function anArticle(db: Database, status: 'draft' | 'published' | 'withdrawn'): Promise<Target> {
  const { id: sectionId } = await aSection(db);
  const make = { draft: aDraft, published: aPublishedArticle, withdrawn: aWithdrawnArticle }[status];
  const { id: articleId, version } = await make(db, { sectionId });
  return { articleId, version, sectionId };
}

test.for(table)('$name: allowed to whom it is, in the right status', async ({ run, on }, { db }) => {
  expect(await run(db, importer, await anArticle(db, on))).toMatchObject({ ok: true });
});

test.for(table)(
  '$name: a reporter is refused on what is not their own draft',
  async ({ name, run, on }, { db, sql }) => {
    const target = await anArticle(db, on);
    const reporter = await aPerson(db, 'reporter');
    const before = await snapshot(sql);
    expect(await run(db, reporter, target)).toEqual({ ok: false, error: { kind: 'forbidden', act: name } });
    expect(await snapshot(sql)).toBe(before);
  },
);

test.for(table)('$name: a translator is refused on what did not come by wire', async ({ name, run, on }, { db }) => {
  const target = await anArticle(db, on);
  const result = await run(db, await aPerson(db, 'translator'), target);
  expect(result).toEqual({ ok: false, error: { kind: 'forbidden', act: name } });
});

test.for(table)('$name: the wire is refused on what people wrote', async ({ name, run, on }, { db }) => {
  const result = await run(db, machineActor('wire'), await anArticle(db, on));
  expect(result).toEqual({ ok: false, error: { kind: 'forbidden', act: name } });
});

test.for(table)('$name: refused in the wrong status', async ({ name, run, notOn }, { db, sql }) => {
  const [target, withdrawn] = [await anArticle(db, notOn), await anArticle(db, 'withdrawn')];
  const before = await snapshot(sql);
  expect(await run(db, importer, target)).toEqual({
    ok: false,
    error: { kind: 'wrong_status', act: name, status: notOn },
  });
  expect(await run(db, importer, withdrawn)).toMatchObject({ error: { kind: 'wrong_status', status: 'withdrawn' } });
  expect(await snapshot(sql)).toBe(before);
});

test.for(table)('$name: refused where somebody else was first', async ({ run, on }, { db, sql }) => {
  const target = await anArticle(db, on);
  const before = await snapshot(sql);
  const result = await run(db, importer, { ...target, version: target.version - 1 });
  expect(result).toEqual({ ok: false, error: { kind: 'stale', version: target.version } });
  expect(await snapshot(sql)).toBe(before);
});

test.for(table)('$name: an unknown article', async ({ run, on }, { db }) => {
  const target = { ...(await anArticle(db, on)), articleId: crypto.randomUUID() };
  expect(await run(db, importer, target)).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test.for(table)('$name: an error at the last step undoes the whole', async ({ run, on }, { db, sql }) => {
  const target = await anArticle(db, on);
  await sql`create or replace function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'refused' using errcode = 'disk_full'; end $$`;
  await sql`create trigger refuse before insert on audit_log for each row execute function refuse()`;
  const before = await snapshot(sql);
  try {
    await expect(run(db, importer, target)).rejects.toThrow();
  } finally {
    await sql`drop trigger refuse on audit_log`;
  }
  expect(await snapshot(sql)).toBe(before);
});
