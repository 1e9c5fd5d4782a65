import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findReportableArticle } from '#db/queries/published-reportable.ts';
import { secretBox } from '#lib/secret-box.ts';
import { aPublishedArticle, aSection, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { forgetReportSenders } from './forget-report-senders.ts';
import { reportablePassages } from './report-passage.ts';
import { type ReaderReport, reportTranslation } from './report-translation.ts';

const secrets = secretBox('a secret for the tests of reports');
const noon = new Date('2026-11-24T12:00:00Z');
const html = '<p>Rain in Palma.</p><p>Wind in Palma.</p>';

async function aReport(db: Database, more: Partial<ReaderReport> = {}): Promise<ReaderReport> {
  const { articleId } = await aTranslatedArticle(db, { html, status: 'published' });
  return reportOn(db, articleId, more);
}

async function reportOn(db: Database, articleId: string, more: Partial<ReaderReport> = {}): Promise<ReaderReport> {
  const article = await findReportableArticle(db.$client, { locale: 'fr', id: articleId });
  const passage = more.passage ?? '1';
  const seen = article && reportablePassages(article).find((one) => one.passage === passage)?.seen;
  const said = { remark: 'Ce n’est pas «\u00a0Palma\u00a0».', proposal: '', address: unique('host') };
  return { locale: 'fr', articleId, passage, seen: seen ?? '', ...said, ...more };
}

const report = (db: Database, input: ReaderReport, now = noon) => reportTranslation(db, secrets, input, now);

const rowsOf = (db: Database, articleId: string) => db.$client`
  select passage, target, source, remark, proposal, sender_digest as digest, state, article_version as version
  from translation_reports where article_id = ${articleId} order by created_at, id`;

test('a report arrives with both texts, and nothing that says who sent it', async ({ db }) => {
  const input = await aReport(db, { proposal: 'Du vent à Palma.', address: '192.0.2.77' });
  expect(await report(db, input)).toEqual({ ok: true, value: 'taken' });
  const [row, ...others] = await rowsOf(db, input.articleId);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ passage: '1', target: '[fr] Wind in Palma.', source: 'Wind in Palma.', state: 'open' });
  expect(row).toMatchObject({ remark: input.remark, proposal: 'Du vent à Palma.' });
  expect(JSON.stringify(row)).not.toContain('192.0.2');
});

test('where the original may not be shown, the report does not hold it', async ({ db, sql }) => {
  const { articleId, sourceId } = await aTranslatedArticle(db, { html, status: 'published' });
  await sql`update sources set licence_policy = 'excerpt' where id = ${sourceId}`;
  await report(db, await reportOn(db, articleId));
  expect(await rowsOf(db, articleId)).toMatchObject([{ target: '[fr] Wind in Palma.', source: null }]);
});

test('the same report from the same reader is one; from another reader it is another', async ({ db }) => {
  const input = await aReport(db);
  expect(await report(db, input)).toEqual({ ok: true, value: 'taken' });
  expect(await report(db, { ...input, remark: `  ${input.remark}\r\n` })).toEqual({ ok: true, value: 'known' });
  expect(await report(db, { ...input, address: 'elsewhere' })).toEqual({ ok: true, value: 'taken' });
  expect(await rowsOf(db, input.articleId)).toHaveLength(2);
});

test('a reader has five reports an hour, also when all come at once, and others have theirs', async ({ db }) => {
  const input = await aReport(db);
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, number) => report(db, { ...input, remark: `Remarque ${number}` })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
  expect(results.filter(({ ok }) => !ok)).toContainEqual({ ok: false, error: { kind: 'too_many', retryAfter: 3600 } });
  expect(await rowsOf(db, input.articleId)).toHaveLength(5);
  expect(await report(db, { ...input, address: 'another' })).toMatchObject({ ok: true });
  const later = new Date(noon.getTime() + 3_700_000);
  expect(await report(db, { ...input, remark: 'Plus tard' }, later)).toMatchObject({ ok: true });
});

test('no article takes more than forty open reports, whoever sends them', async ({ db }) => {
  const input = await aReport(db);
  const results = [];
  for (let number = 0; number < 43; number += 1)
    results.push(await report(db, { ...input, address: `host ${number}` }));
  expect(results.filter(({ ok }) => ok)).toHaveLength(40);
  expect(results.at(-1)).toEqual({ ok: false, error: { kind: 'article_full' } });
});

test('all readers together send no more than two hundred reports an hour', async ({ db, sql }) => {
  const input = await aReport(db);
  const { articleId } = await aTranslatedArticle(db, { html, status: 'published' });
  await sql`insert into translation_reports (article_id, article_version, passage, target, remark, sender_digest, created_at)
    select ${articleId}, 1, '0', 'x', 'x', 'digest ' || n, ${noon} from generate_series(1, 200) n`;
  expect(await report(db, input)).toEqual({ ok: false, error: { kind: 'too_many', retryAfter: 3600 } });
  await sql`delete from translation_reports where article_id = ${articleId}`;
  expect(await report(db, input)).toMatchObject({ ok: true });
});

test('what was made up is refused and leaves nothing', async ({ db }) => {
  const input = await aReport(db);
  const staff = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const { articleId: draft } = await aTranslatedArticle(db, { html });
  const forged: [Partial<ReaderReport>, string][] = [
    [{ articleId: crypto.randomUUID() }, 'not_found'],
    [{ articleId: "'; drop table articles; --" }, 'not_found'],
    [{ articleId: staff.id }, 'not_found'],
    [{ articleId: draft }, 'not_found'],
    [{ locale: 'en' }, 'not_found'],
    [{ passage: '999', seen: 'x' }, 'not_found'],
    [{ passage: '__proto__', seen: 'x' }, 'not_found'],
    [{ seen: 'never shown' }, 'stale'],
    [{ remark: ' \u0000\n ', proposal: '' }, 'empty'],
    [{ remark: 'x'.repeat(1001) }, 'too_long'],
    [{ proposal: 'x'.repeat(2001) }, 'too_long'],
  ];
  for (const [change, kind] of forged) {
    expect(await report(db, { ...input, ...change }), JSON.stringify(change)).toEqual({ ok: false, error: { kind } });
  }
  expect(await rowsOf(db, input.articleId)).toEqual([]);
});

test('a passage that has only moved is found where it stands now; one that reads otherwise is not reported', async ({
  db,
  sql,
}) => {
  const input = await aReport(db);
  const { articleId } = input;
  const first = { type: 'paragraph', content: [{ type: 'text', text: 'Un ajout.' }] };
  await sql`update articles set body = jsonb_set(body, '{content}', ${sql.json([first])}::jsonb || (body -> 'content'))
    where id = ${articleId}`;
  expect(await report(db, input)).toMatchObject({ ok: true });
  expect(await rowsOf(db, articleId)).toMatchObject([{ passage: '2', target: '[fr] Wind in Palma.' }]);
  await sql`update articles set body = jsonb_set(body, '{content,2,content,0,text}', '"Du vent."') where id = ${articleId}`;
  expect(await report(db, { ...input, address: 'b' })).toEqual({ ok: false, error: { kind: 'stale' } });
});

test('after a day nothing tells senders apart any more', async ({ db }) => {
  const input = await aReport(db);
  expectOk(await report(db, input));
  await forgetReportSenders(db, new Date(noon.getTime() + 86_300_000));
  expect(await rowsOf(db, input.articleId)).not.toMatchObject([{ digest: '' }]);
  await forgetReportSenders(db, new Date(noon.getTime() + 86_500_000));
  expect(await rowsOf(db, input.articleId)).toMatchObject([{ digest: '' }]);
});
