import { type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { reviews } from '../schema/dispatches.ts';
import type { GateFlag } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';

/** The review of an article that holds at this version, the latest of several, or null. */
export async function findReviewAt(
  db: Database | Transaction,
  _editor: Editor,
  articleId: string,
  version: number,
): Promise<typeof reviews.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(reviews)
    .where(
      sql`${reviews.articleId} = ${articleId} and ${reviews.version} <= ${version} and not exists (
        select from revisions v where v.article_id = ${articleId} and v.version > ${reviews.version}
          and v.version <= ${version} and v.cause in ('saved', 'updated'))`,
    )
    .orderBy(sql`${reviews.reviewedAt} desc, ${reviews.id} desc`)
    .limit(1);
  return row ?? null;
}

/** What somebody did with a sentence, as both texts stood then. */
export type RecordedSentence = {
  segment: string;
  source: string;
  target: string;
  outcome: 'confirmed' | 'corrected' | 'together';
  by: string;
  at: string;
  /** How long they had had the translation in hand. */
  milliseconds: number;
};

/** A translation as the review record tells of it; moments are texts in ISO 8601. */
export type ReviewRecord = {
  translationId: string;
  articleId: string | null;
  locale: string;
  isDefault: boolean;
  section: string | null;
  slug: string | null;
  headline: string;
  status: string | null;
  publishedAt: string | null;
  source: string;
  originalUrl: string;
  originalHeadline: string;
  language: string;
  translatedAt: string | null;
  /** How many sentences are by whom. */
  mix: Readonly<Record<string, number>>;
  verdict: string | null;
  score: number | null;
  reasons: GateFlag[];
  checkedAt: string | null;
  decision: string | null;
  decisionReason: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** The review that readers are told of; null where they are told that nobody has read it. */
  review: {
    by: string;
    at: string;
    version: number;
    confirmed: number;
    corrected: number;
    together: number;
    milliseconds: number | null;
  } | null;
  sentences: RecordedSentence[];
};

type Period = { since: Date; until: Date };

const iso = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The record of every translation that was decided on, appeared or was judged in a period, the oldest first, in batches. */
export async function* streamReviewRecord(
  db: Database,
  _editor: Editor,
  { since, until }: Period,
  batch = 200,
): AsyncGenerator<ReviewRecord[]> {
  const moment = sql`coalesce(t.decided_at, a.published_at, t.checked_at, t.translated_at)`;
  const reviewed = sql`select json_build_object('by', u.name, 'at', ${iso(sql`r.reviewed_at`)}, 'version', r.version,
      'confirmed', r.confirmed, 'corrected', r.corrected, 'together', r.together, 'milliseconds', r.milliseconds)
    from reviews r join users u on u.id = r.user_id
    where r.article_id = t.article_id and not exists (
      select from revisions v where v.article_id = r.article_id and v.version > r.version
        and v.cause in ('saved', 'updated'))
    order by r.reviewed_at desc, r.id desc limit 1`;
  for (let after: string | null = null; ; ) {
    const rows: ReviewRecord[] = await db.execute<ReviewRecord>(sql`
      select t.id as "translationId", t.article_id as "articleId", t.locale, e.is_default as "isDefault", n.slug as section, a.slug,
        coalesce(a.headline, d.headline) as headline, a.status, ${iso(sql`a.published_at`)} as "publishedAt",
        s.name as source, d.url as "originalUrl", d.headline as "originalHeadline", d.language,
        ${iso(sql`t.translated_at`)} as "translatedAt", t.mix, t.verdict, t.score, t.reasons,
        ${iso(sql`t.checked_at`)} as "checkedAt", t.decision, t.decision_reason as "decisionReason",
        (select u.name from users u where u.id = t.decided_by) as "decidedBy", ${iso(sql`t.decided_at`)} as "decidedAt",
        (${reviewed}) as review,
        (select coalesce(json_agg(json_build_object('segment', g.segment, 'source', g.source, 'target', g.target,
            'outcome', g.outcome, 'by', u.name, 'at', ${iso(sql`g.at`)}, 'milliseconds', g.milliseconds)
            order by g.at, g.id), '[]')
          from segment_reviews g join users u on u.id = g.user_id where g.translation_id = t.id) as sentences
      from wire_translations t join dispatches d on d.id = t.dispatch_id join sources s on s.id = d.source_id
      join editions e on e.locale = t.locale
      left join articles a on a.id = t.article_id
      left join section_names n on n.section_id = a.section_id and n.locale = a.locale
      where ${moment} >= ${since.toISOString()}::timestamptz and ${moment} < ${until.toISOString()}::timestamptz
        and (${after}::uuid is null or t.id > ${after}::uuid)
      order by t.id limit ${batch}`);
    yield rows;
    const last: ReviewRecord | undefined = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.translationId;
  }
}
