import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { translationReports } from '../schema/wire-desk.ts';
import type { Editor } from './editor.ts';

/** What may have become of a report. */
export type ReportState = (typeof translationReports.$inferSelect)['state'];

/** What one reader said. */
type OneReport = { id: string; remark: string; proposal: string; at: Date };

/** A passage of an article with all that readers said of it, the newest first; settled together, where they are settled. */
export type ReportedPassage = {
  articleId: string;
  /** The translation of the wire that the article is, if it is one. */
  translationId: string | null;
  headline: string;
  locale: string;
  language: string;
  sourceName: string;
  timeZone: string;
  /** `text`, `headline`, `standfirst`, or the number of the block in the body, from 0. */
  passage: string;
  target: string;
  source: string | null;
  state: ReportState;
  settledBy: string | null;
  settledAt: Date | null;
  reports: OneReport[];
};

/** Of how many reports, the newest, passages are made up. */
const mostReports = 500;

/** The passages that wait, or that were settled so, the latest first, at most `limit`. */
export async function listReports(
  db: Database,
  _editor: Editor,
  { state, limit }: { state: ReportState; limit: number },
): Promise<ReportedPassage[]> {
  const order = state === 'open' ? sql`r.created_at desc, r.id desc` : sql`r.settled_at desc, r.id desc`;
  return listPassages(db, sql`r.state = ${state}`, order, limit);
}

/** Everything that readers reported of an article, open and settled, the latest first. */
export async function listReportsOfArticle(
  db: Database,
  _editor: Editor,
  { articleId, limit }: { articleId: string; limit: number },
): Promise<ReportedPassage[]> {
  return listPassages(db, sql`r.article_id = ${articleId}`, sql`r.created_at desc, r.id desc`, limit);
}

/** How many reports wait. */
export async function countOpenReports(db: Database, _editor: Editor): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(translationReports)
    .where(eq(translationReports.state, 'open'));
  return row?.count ?? 0;
}

type Row = Omit<ReportedPassage, 'settledAt' | 'reports'> & {
  settledAt: string | null;
  reports: (Omit<OneReport, 'at'> & { at: string })[];
};

async function listPassages(db: Database, condition: SQL, order: SQL, limit: number): Promise<ReportedPassage[]> {
  const rows = await db.execute<Row>(sql`
    with wanted as (
      select r.* from translation_reports r where ${condition} order by ${order} limit ${mostReports}
    ), passages as (
      select r.article_id, r.passage, r.state, r.settled_by, r.settled_at, max(r.created_at) as last_at,
        (array_agg(r.target order by r.created_at desc))[1] as target,
        (array_agg(r.source order by r.created_at desc))[1] as source,
        json_agg(json_build_object('id', r.id, 'remark', r.remark, 'proposal', r.proposal, 'at', r.created_at)
          order by r.created_at desc, r.id desc) as reports
      from wanted r group by r.article_id, r.passage, r.state, r.settled_by, r.settled_at
    )
    select p.article_id as "articleId", p.passage, p.target, p.source, p.state, p.settled_at as "settledAt", p.reports,
      u.name as "settledBy", a.headline, a.locale, e.time_zone as "timeZone",
      d.language, s.name as "sourceName",
      (select w.id from wire_translations w where w.article_id = p.article_id limit 1) as "translationId"
    from passages p join articles a on a.id = p.article_id join editions e on e.locale = a.locale
    join translations t on t.article_id = p.article_id join dispatches d on d.id = t.dispatch_id
    join sources s on s.id = d.source_id left join users u on u.id = p.settled_by
    order by coalesce(p.settled_at, p.last_at) desc, p.article_id, p.passage limit ${limit}`);
  return rows.map((row) => ({
    ...row,
    settledAt: row.settledAt === null ? null : new Date(row.settledAt),
    reports: row.reports.map((report) => ({ ...report, at: new Date(report.at) })),
  }));
}

/** The articles that these reports are about, as the policy needs to know them. */
export async function findReportedArticles(tx: Transaction, _editor: Editor, reportIds: readonly string[]) {
  return tx
    .selectDistinct({ createdBy: articles.createdBy, origin: articles.origin, status: articles.status })
    .from(translationReports)
    .innerJoin(articles, eq(articles.id, translationReports.articleId))
    .where(inArray(translationReports.id, [...reportIds]));
}
