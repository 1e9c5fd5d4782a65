import { and, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { translationReports } from '../schema/wire-desk.ts';

/** How many reports there are that a new one is held against; each is counted up to its limit only. */
export type ReportCounts = {
  ofSenderInHour: number;
  ofSenderInDay: number;
  openOfArticle: number;
  inHour: number;
  open: number;
};

/** Lets one report in at a time, so that limits hold however many come at once; until the transaction ends. */
export async function queueReports(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('translation reports'))`);
}

/** Counts what a new report is held against, as far as `most`. */
export async function countReports(
  tx: Transaction,
  { sender, articleId, now, most }: { sender: string; articleId: string; now: Date; most: ReportCounts },
): Promise<ReportCounts> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const table = translationReports;
  const isOpen = sql`${table.state} = 'open'`;
  const count = (condition: ReturnType<typeof sql>, limit: number) =>
    sql<number>`(select count(*)::int from (select from ${table} where ${condition} limit ${limit}) c)`;
  const within = (length: string) => sql`${table.createdAt} > ${at} - ${length}::interval`;
  const bySender = sql`${table.senderDigest} = ${sender}`;
  const [row] = await tx.execute<ReportCounts>(sql`select
    ${count(sql`${bySender} and ${within('1 hour')}`, most.ofSenderInHour)} as "ofSenderInHour",
    ${count(sql`${bySender} and ${within('1 day')}`, most.ofSenderInDay)} as "ofSenderInDay",
    ${count(sql`${isOpen} and ${table.articleId} = ${articleId}`, most.openOfArticle)} as "openOfArticle",
    ${count(sql`${isOpen} and ${within('1 hour')}`, most.inHour)} as "inHour",
    ${count(isOpen, most.open)} as "open"`);
  if (!row) throw new Error('a count always has a row');
  return row;
}

type NewReport = typeof translationReports.$inferInsert;

/** Whether this sender has said the very same of the same passage already. */
export async function isReportKnown(tx: Transaction, report: NewReport): Promise<boolean> {
  const table = translationReports;
  const [known] = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        eq(table.senderDigest, report.senderDigest),
        eq(table.articleId, report.articleId),
        eq(table.passage, report.passage),
        eq(table.target, report.target),
        eq(table.remark, report.remark),
        eq(table.proposal, report.proposal ?? ''),
      ),
    )
    .limit(1);
  return known !== undefined;
}

/** Keeps a report. */
export async function insertReport(tx: Transaction, report: NewReport): Promise<void> {
  await tx.insert(translationReports).values(report);
}

/** Takes from reports older than `before` what was left of their senders. */
export async function forgetSenders(db: Database, before: Date): Promise<void> {
  await db
    .update(translationReports)
    .set({ senderDigest: '' })
    .where(and(lt(translationReports.createdAt, before), ne(translationReports.senderDigest, '')));
}

/** Settles those of these reports that are open, or opens those that are settled; answers which changed, with their articles. */
export async function changeReportState(
  tx: Transaction,
  reportIds: readonly string[],
  change: { state: 'corrected' | 'dismissed'; userId: string; at: Date } | { state: 'open' },
): Promise<{ id: string; articleId: string }[]> {
  const table = translationReports;
  const isOpening = change.state === 'open';
  return tx
    .update(table)
    .set(
      isOpening
        ? { state: 'open', settledBy: null, settledAt: null }
        : { state: change.state, settledBy: change.userId, settledAt: change.at },
    )
    .where(and(inArray(table.id, [...reportIds]), isOpening ? ne(table.state, 'open') : eq(table.state, 'open')))
    .returning({ id: table.id, articleId: table.articleId });
}
