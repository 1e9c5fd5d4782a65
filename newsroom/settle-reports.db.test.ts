import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { countOpenReports, listReports, listReportsOfArticle } from '#db/queries/editor-reports.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aReportedArticle } from '#tests/report-builders.ts';
import { reopenReports, settleReports } from './settle-reports.ts';

const auditOf = (db: Database, articleId: string) => db.$client`
  select act, details from audit_log where subject_id = ${articleId} and act like '%-reports' order by at, id`;

test('what readers say of one passage stands together, with both texts', async ({ db }) => {
  const editor = await aPerson(db, 'translator');
  const { articleId, translationId } = await aReportedArticle(db, ['Faux.', 'Un contresens.']);
  const [passage, ...others] = await listReportsOfArticle(db, editor, { articleId, limit: 10 });
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ articleId, translationId, passage: '1', state: 'open', settledBy: null });
  expect(passage).toMatchObject({ source: 'Wind in Palma.', target: '[fr] Wind in Palma.' });
  expect(passage?.reports.map(({ remark }) => remark)).toEqual(['Un contresens.', 'Faux.']);
});

test('what was settled waits no more, and can be opened again; each act is in the audit log', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { articleId, reportIds } = await aReportedArticle(db, ['Faux.', 'Un contresens.']);
  const before = await countOpenReports(db, editor);
  expect(expectOk(await settleReports(db, editor, { reportIds, state: 'dismissed' }))).toEqual({ settled: 2 });
  expect(await countOpenReports(db, editor)).toBe(before - 2);
  const dismissed = await listReports(db, editor, { state: 'dismissed', limit: 10 });
  expect(dismissed).toMatchObject([{ articleId, state: 'dismissed', settledBy: editor.name }]);
  expect(expectOk(await reopenReports(db, editor, { reportIds }))).toEqual({ reopened: 2 });
  const open = await listReports(db, editor, { state: 'open', limit: 10 });
  expect(open[0]).toMatchObject({ articleId, state: 'open', settledBy: null, settledAt: null });
  expect(await auditOf(db, articleId)).toMatchObject([
    { act: 'settle-reports', details: { state: 'dismissed', reports: expect.arrayContaining(reportIds) } },
    { act: 'reopen-reports', details: { state: 'open' } },
  ]);
});

test('of two colleagues who settle the same report one is first, and the other is told', async ({ db }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'translator')];
  const { reportIds } = await aReportedArticle(db, ['Faux.']);
  const results = await Promise.all([
    settleReports(db, one, { reportIds, state: 'corrected' }),
    settleReports(db, other, { reportIds, state: 'dismissed' }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { kind: 'not_found' } }]);
});

test('a reporter settles nothing, and nothing is left behind', async ({ db }) => {
  const reporter = await aPerson(db, 'reporter');
  const { articleId, reportIds } = await aReportedArticle(db, ['Faux.']);
  const refused = { ok: false, error: { kind: 'forbidden', act: 'settle-reports' } };
  expect(await settleReports(db, reporter, { reportIds, state: 'corrected' })).toEqual(refused);
  expect(await reopenReports(db, reporter, { reportIds })).toEqual(refused);
  expect(await auditOf(db, articleId)).toEqual([]);
});
